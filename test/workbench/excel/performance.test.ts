import { useWorkbench } from "../support/headless";

const book = useWorkbench({}, { each: true });

const COLUMNS = 9;

/** Nine columns as a list has them, the last one a formula. */
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => [
    i,
    `事業${i}`,
    i * 2,
    "A",
    0.5,
    "",
    "あ",
    `${i}百万円`,
    `=A${i + 1}*2`,
  ]);

/** In one request each; the limits are several times what two busy cores take. */
describe.each([
  [25, { write: 2000, calculate: 5000, read: 1000 }],
  [1000, { write: 4000, calculate: 10_000, read: 1000 }],
  [20_000, { write: 15_000, calculate: 60_000, read: 5000 }],
])("%i rows of nine cells", (count, limits) => {
  it("are written, calculated and read back in time", async () => {
    const took: Record<string, number> = {};
    const request = async <T>(
      name: string,
      work: (range: Excel.Range, context: Excel.RequestContext) => Promise<T>,
    ) => {
      const begin = performance.now();
      const result = await book.workbench.Excel.run((context) =>
        work(context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, count, COLUMNS), context),
      );
      took[name] = performance.now() - begin;
      return result;
    };
    await request("write", async (range, context) => {
      range.formulas = rowsOf(count);
      await context.sync();
    });
    const last = await request("calculate", async (range, context) => {
      const cell = range.getLastCell().load("values");
      await context.sync();
      return cell.values[0]![0] as unknown;
    });
    const values = await request("read", async (range, context) => {
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(last).toBe((count - 1) * 2);
    expect([values.length, values[count - 1]![1]]).toEqual([count, `事業${count - 1}`]);
    for (const [name, limit] of Object.entries(limits))
      expect([name, took[name]! < limit]).toEqual([name, true]);
  }, 90_000);
});
