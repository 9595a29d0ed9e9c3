import { errorOf, useWorkbench } from "../support/headless";

const book = useWorkbench({}, { each: true });

/** Mutations of cells while a request runs: how often, and of those without a calculation. */
async function mutations(
  work: (sheet: Excel.Worksheet) => void,
): Promise<{ contents: number; styles: number }> {
  const count = { contents: 0, styles: 0 };
  await book.workbench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    await context.sync();
    book.workbench.grid.onCommand(({ id, isLocal, isResult }) => {
      if (id === "sheet.mutation.set-range-values" && !isResult) count[isLocal ? "styles" : "contents"]++;
    });
    work(sheet);
    await context.sync();
  });
  return count;
}

const took = async (work: () => Promise<unknown>) => {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
};

describe("a request", () => {
  it("sends two hundred single writes to the grid as one", async () => {
    const count = await mutations((sheet) => {
      for (let row = 0; row < 200; row++) {
        sheet.getCell(row, 0).values = [[row]];
        sheet.getCell(row, 0).format.font.bold = row % 2 === 0;
        sheet.getCell(row, 1).values = [["x"]];
        sheet.getCell(row, 1).numberFormat = [["@"]];
      }
    });
    expect(count).toEqual({ contents: 1, styles: 1 });
  });

  it("sees its own writes: text formats before values, an insertion after them", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1:A2").values = [["007"], ["second"]];
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A2").values = [["between"]];
      const range = sheet.getRange("A1:A3").load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([["007"], ["between"], ["second"]]);
  });

  it("keeps what was written before an action that is refused", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      sheet.getRange("A1").values = [["stays"]];
      sheet.getRange("A2").formulas = [["=1+"]];
      sheet.getRange("A3").values = [["never written"]];
      const refusal = await errorOf(context.sync());
      range.load("values");
      await context.sync();
      return [refusal, range.values];
    });
    expect(read).toEqual([{ code: "InvalidArgument", location: "Range.formulas" }, [["stays"], [""], [""]]]);
  });

  it("doesn't wait where there is no formula to calculate", async () => {
    const time = await took(() =>
      book.onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1");
        for (let i = 0; i < 10; i++) {
          range.values = [[i]];
          range.load("values");
          await context.sync();
        }
      }),
    );
    expect(time).toBeLessThan(600); // ten waits would take a second
  });

  it("waits once for a calculation, not at every read", async () => {
    const time = await took(() =>
      book.onSheet(async (sheet, context) => {
        sheet.getRange("A1").formulas = [["=1+1"]];
        for (let i = 0; i < 10; i++) {
          sheet.getRange("A1").load("values");
          await context.sync();
        }
      }),
    );
    expect(time).toBeLessThan(600);
  });

  it("formats a cell without making Univer forget its formula, whatever ran just before", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").formulas = [["=1+1"], ["=SEQUENCE(1,2)"]];
      await context.sync();
      sheet.getRange("D1:E1").merge();
      sheet.getRange("A1:B2").format.fill.color = "#FF0000";
      await context.sync();
      sheet.getRange("A1:B2").format.borders.getItem("EdgeTop").style = "Continuous";
      sheet.getRange("C1").values = [[1]];
      const range = sheet.getRange("A1:B2").load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(read).toEqual([
      ["=1+1", ""],
      ["=SEQUENCE(1,2)", 2],
    ]);
  });
});
