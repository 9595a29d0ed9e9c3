import type { Frame, Page } from "playwright-core";
import { ja } from "../../src/taskpane/strings/ja";
import { takeAlongJa } from "../../src/taskpane/strings/takeAlongJa";
import { typeInto } from "../support/gridInBrowser";
import { temporaryFile } from "../support/temporaryFile";
import { type OpenedPage, startWorkbench, type WorkbenchInBrowser } from "../support/workbench";
import { workbookParts } from "../support/workbookParts";
import { zipFile } from "../support/zipFile";

/** Two grades too good, and a column for the rates. */
const ROWS = [
  [
    "番号",
    "行動計画",
    "担当部署",
    "指標",
    "当初値",
    "現状値",
    "目標値",
    "取組内容の概要",
    "達成度",
    "達成率等",
  ],
  ["1", "窓口の見直し", "市民課", "満足度", "0点", "65点", "80点", "窓口を見直しました。", "A", "81%"],
  ["2", "受付の見直し", "市民課", "満足度", "0点", "65点", "80点", "受付を見直しました。", "A", "81%"],
];

let workbench: WorkbenchInBrowser;
let opened: OpenedPage;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  workbench = await startWorkbench({ pane: "/addin/taskpane.html" });
  opened = await workbench.open();
  ({ page } = opened);
  page.setDefaultTimeout(10_000);
  const cells = (texts: readonly string[]) =>
    texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("");
  const sheet = ROWS.map((each) => `<row>${cells(each)}</row>`).join("");
  const file = temporaryFile("課の一覧.xlsx", zipFile(workbookParts({ sheets: { 一覧: sheet } })));
  await page.locator("#file").setInputFiles(file);
  await page.locator("#status", { hasText: "「課の一覧.xlsx」を開きました" }).waitFor();
  pane = await opened.pane();
  await validate();
}, 120_000);
afterAll(() => workbench.close());

const press = (name: string) => pane.getByRole("button", { name, exact: true }).press("Enter");
const marks = () => pane.getByRole("switch", { name: takeAlongJa.mark });
const bars = () => pane.getByRole("checkbox", { name: ja.colour.bars });
const said = (sentence: string | RegExp) =>
  pane.locator("footer [role=status]", { hasText: sentence }).waitFor();

async function validate(): Promise<void> {
  await pane.locator("#tab-validate[aria-selected=true]").waitFor();
  await press(ja.validate.run);
  await said(/検証しました/);
  await marks().waitFor();
}

/** As on another day: nothing of this session is remembered. */
async function reopen(): Promise<void> {
  await pane.evaluate(() => sessionStorage.clear());
  const button = page.getByRole("button", { name: "作業ウィンドウ" });
  await button.click();
  await button.click();
  pane = await opened.pane();
  await bars().waitFor();
}

/** What nobody has asked for comes a moment later. */
async function comesOn(control: ReturnType<typeof marks>): Promise<boolean> {
  for (let waited = 0; waited < 50 && !(await control.isChecked()); waited++) await page.waitForTimeout(100);
  return control.isChecked();
}

/** Conditional formats of the list that are ours by this word. */
const ours = (word: string) =>
  page.evaluate(
    (sought) =>
      window.workbench.grid
        .book()
        .getSheetByName("一覧")!
        .getConditionalFormattingRules()
        .filter((rule) => JSON.stringify(rule).includes(sought)).length,
    word,
  );
const markRules = () => ours("行動計画の指摘");

describe("a pane that is closed and opened again", () => {
  it("finds its marks: they are taken off, and that is taken back", async () => {
    await marks().press("Space");
    await said(/\d+セルに印を付けました。/);
    const laid = await markRules();
    expect(laid).toBeGreaterThan(0);
    await reopen();
    await validate();
    expect(await comesOn(marks())).toBe(true);
    await pane.getByText(takeAlongJa.markHint).waitFor();
    await marks().press("Space");
    await said(/印を外しました（[1-9]\d*セル）。/);
    expect(await marks().isChecked()).toBe(false);
    expect(await markRules()).toBe(0);
    await press(ja.frame.undo["marks-taken-off"]);
    await said(/元に戻しました/);
    expect(await markRules()).toBe(laid);
    expect(await marks().isChecked()).toBe(true);
  }, 60_000);

  it("says that its marks are of an earlier validation, and lays them anew with the next", async () => {
    await typeInto(page, "I2", "B");
    await reopen();
    await validate();
    expect(await comesOn(marks())).toBe(true);
    await pane.getByText(takeAlongJa.behind).waitFor();
    await validate();
    await pane.getByText(takeAlongJa.markHint).waitFor();
    await marks().press("Space");
    await said(/印を外しました/);
    expect(await markRules()).toBe(0);
  }, 60_000);

  it("knows that there are none", async () => {
    await reopen();
    await validate();
    await page.waitForTimeout(500);
    expect(await marks().isChecked()).toBe(false);
  }, 60_000);

  it("learns from the next validation that its marks were taken off behind its back", async () => {
    await marks().press("Space");
    await said(/セルに印を付けました。/);
    await page.evaluate(() => {
      const sheet = window.workbench.grid.book().getSheetByName("一覧")!;
      for (const { cfId } of sheet.getConditionalFormattingRules())
        sheet.deleteConditionalFormattingRule(cfId);
    });
    await validate();
    for (let waited = 0; waited < 50 && (await marks().isChecked()); waited++) await page.waitForTimeout(100);
    expect(await marks().isChecked()).toBe(false);
  }, 60_000);

  it("finds the bars of the rates, and lays them anew until somebody chooses otherwise", async () => {
    expect(await bars().isChecked()).toBe(false);
    await bars().press("Space");
    await press(ja.colour.lay);
    await said(`✓ ${ja.colour.laid(2)}`);
    expect(await ours("行動計画アシスト 棒")).toBe(1);
    await reopen();
    expect(await comesOn(bars())).toBe(true);
    await press(ja.colour.lay);
    await said(`✓ ${ja.colour.laid(2)}`);
    expect(await ours("行動計画アシスト 棒")).toBe(1);
    await bars().press("Space");
    await press(ja.colour.lay);
    await said(`✓ ${ja.colour.laid(2)}`);
    expect(await ours("行動計画アシスト 棒")).toBe(0);
  }, 60_000);
});

it("complains of nothing", () => {
  expect(opened.complaints).toEqual([]);
});
