import type { Frame } from "playwright-core";
import type { OpenedPage, WorkbenchInBrowser } from "../support/workbench";
import { startWorkbench } from "../support/workbench";

let workbench: WorkbenchInBrowser;
let opened: OpenedPage;
let pane: Frame;

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await workbench.open();
  pane = await opened.pane();
}, 60_000);
afterAll(() => workbench.close());

/** The add-in selects; gives what is in view then, without the frozen rows and columns (A and 1 to 8). */
async function select(address: string): Promise<{ rows: number[]; columns: number[] }> {
  await pane.evaluate(
    (each) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(each).select();
        await context.sync();
      }),
    address,
  );
  await opened.page.waitForTimeout(200);
  return opened.page.evaluate(() => {
    const { workbench } = window as unknown as {
      workbench: { grid: { book(): { getActiveSheet(): { getVisibleRange(): Record<string, number> } } } };
    };
    const { startRow, endRow, startColumn, endColumn } = workbench.grid
      .book()
      .getActiveSheet()
      .getVisibleRange();
    return { rows: [startRow! + 1, endRow! + 1], columns: [startColumn!, endColumn!] };
  });
}

it("select() scrolls where the cell is out of sight, and only then", async () => {
  const atFirst = await select("B10");
  expect(await select("C11")).toEqual(atFirst);
  const far = await select("M120");
  expect(far.rows[0]).toBeLessThanOrEqual(120);
  expect(far.rows[1]).toBeGreaterThan(120);
  expect(far.columns[0]).toBeLessThanOrEqual(12);
  expect(far.columns[1]).toBeGreaterThan(12);
  expect(await select("N121")).toEqual(far);
  // its first cell is frozen, so always in sight
  expect(await select("A1")).toEqual(far);
  const back = await select("B40");
  expect(back.rows[0]).toBeLessThanOrEqual(40);
  expect(back.rows[1]).toBeGreaterThan(40);
});
