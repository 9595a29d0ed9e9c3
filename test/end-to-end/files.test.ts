import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { WorkbenchInBrowser } from "../support/workbench";
import { startWorkbench } from "../support/workbench";
import { expectShown, shown, typeInto } from "../support/gridInBrowser";
import { openXlsx } from "../../workbench/xlsx/openXlsx";

let workbench: WorkbenchInBrowser;

beforeAll(async () => void (workbench = await startWorkbench()), 60_000);
afterAll(() => workbench.close());

const status = (page: Page, text: RegExp) => page.locator("#status", { hasText: text }).waitFor();

it("saves the book as .xlsx and opens it again as it was", async () => {
  const { page, pane, complaints } = await workbench.open();
  await typeInto(page, "B60", '=GRADE("982百万円","835百万円","700百万円")');
  await (await pane()).evaluate(() => window.pane!.fill("B61", "#CDE9CE"));
  const before = await shown(page, "A7:I40");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("行動計画一覧.xlsx");
  const file = await download.path();
  const saved = await openXlsx(new Uint8Array(readFileSync(file)));
  expect(saved.beside.addInFunctions).toContain("GRADE");
  // paper, print area and what else the grid has no place for
  const sample = await openXlsx(new Uint8Array(readFileSync("assets/行動計画一覧.xlsx")));
  expect(saved.beside.sheets).toEqual(sample.beside.sheets);

  // something else, so that what is seen afterwards comes from the file
  await typeInto(page, "B60", "");
  await typeInto(page, "A9", "書きかえた題名");
  await page.locator("#file").setInputFiles(file);
  await status(page, /開きました/);
  await expectShown(page, "B60", [["C"]]);
  await expectShown(page, "A7:I40", before);
  await typeInto(page, "B62", '=FYLABEL("R3")&B60');
  await expectShown(page, "B62", [["R3(2021)C"]]);
  // the pane is another one, and sees the book that is open now
  expect(await (await pane()).evaluate(() => window.pane!.fillOf("B61"))).toBe("#CDE9CE");
  expect(complaints).toEqual([]);
}, 60_000);

it("opens a file that is dropped on the page", async () => {
  const { page } = await workbench.open();
  await typeInto(page, "A9", "書きかえた題名");
  await drop(page, "assets/行動計画一覧.xlsx", "落とした一覧.xlsx");
  await status(page, /「落とした一覧\.xlsx」を開きました/);
  await expectShown(page, "A9", [["1 公金収納対策の強化"]]);
}, 30_000);

it("says what to do with a file that it can't open, and keeps the open book", async () => {
  const { page, complaints } = await workbench.open();
  await typeInto(page, "B60", "そのまま");
  await drop(page, "package.json", "一覧.xlsx");
  await status(page, /Excelで\.xlsx形式に保存し直してから開いてください/);
  await expectShown(page, "B60", [["そのまま"]]);
  expect(complaints).toEqual([]);
}, 30_000);

async function drop(page: Page, file: string, name: string): Promise<void> {
  const base64 = readFileSync(file).toString("base64");
  const transfer = await page.evaluateHandle(
    ([content, fileName]) => {
      const bytes = Uint8Array.from(atob(content!), (each) => each.charCodeAt(0));
      const made = new DataTransfer();
      made.items.add(new File([bytes], fileName!));
      return made;
    },
    [base64, name],
  );
  await page.dispatchEvent("#grid canvas", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("#grid canvas", "drop", { dataTransfer: transfer });
}
