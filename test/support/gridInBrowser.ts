import type { Page } from "playwright-core";
import type { Grid } from "../../workbench/grid/grid";
import type { FaultPlan } from "../../workbench/host/faults/faultPlan";
import type { MissingMember } from "../../workbench/host/richapi/missingMembers";

declare global {
  interface Window {
    /** What the page shows of itself to tests and to the console. */
    workbench: {
      readonly grid: Grid;
      readonly faults: FaultPlan;
      readonly pane: { missing(): readonly MissingMember[] };
    };
  }
}

/** Goes to a cell as a user does, by the name box; the keyboard is in the grid afterwards. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.locator("#grid input").first().fill(address);
  await page.keyboard.press("Enter");
  await page.waitForFunction((there) => {
    const isThere = window.workbench.grid.book().getActiveRange()?.getA1Notation() === there;
    return isThere && document.activeElement?.getAttribute("contenteditable") === "true";
  }, address);
}

/** Types into a cell and confirms with Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Ctrl+Z in the grid. */
export async function undo(page: Page): Promise<void> {
  await goTo(page, "A1");
  await page.keyboard.press("ControlOrMeta+z");
}

/** What the active sheet shows there, once everything is calculated. */
export function shown(page: Page, address: string): Promise<string[][]> {
  return page.evaluate(async (there) => {
    const { grid } = window.workbench;
    await grid.calculation.settled();
    const range = grid.book().getActiveSheet().getRange(there);
    const { startRow, endRow, startColumn, endColumn } = range.getRange();
    const id = grid.book().getActiveSheet().getSheetId();
    const rows: string[][] = [];
    for (let row = startRow; row <= endRow; row++) {
      const texts: string[] = [];
      for (let column = startColumn; column <= endColumn; column++)
        texts.push(grid.cells.text(id, row, column));
      rows.push(texts);
    }
    return rows;
  }, address);
}

/** Expects the active sheet to show this, now or in a moment: the grid takes keys in its own time. */
export async function expectShown(
  page: Page,
  address: string,
  texts: readonly (readonly string[])[],
): Promise<void> {
  const patience = performance.now() + 5_000;
  let seen = await shown(page, address);
  while (JSON.stringify(seen) !== JSON.stringify(texts) && performance.now() < patience) {
    await page.waitForTimeout(50);
    seen = await shown(page, address);
  }
  expect(seen).toEqual(texts);
}

/** Puts the pointer over a cell that is in sight as long as the sheet isn't scrolled. */
export async function pointAt(page: Page, address: string): Promise<void> {
  await goTo(page, "A1");
  const cell = await page.evaluate((there) => {
    const { x, y, width, height } = window.workbench.grid
      .book()
      .getActiveSheet()
      .getRange(there)
      .getCellRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, address);
  const sheet = (await page.locator("#grid canvas[id^=univer-sheet]").boundingBox())!;
  // the bubble is for a pointer that comes from elsewhere
  await page.mouse.move(sheet.x + cell.x, sheet.y + cell.y + 200);
  await page.mouse.move(sheet.x + cell.x, sheet.y + cell.y, { steps: 3 });
}
