import type { Frame, Page } from "playwright-core";
import { ja } from "../../src/taskpane/strings/ja";
import { takeAlongEn } from "../../src/taskpane/strings/takeAlongEn";
import { takeAlongJa } from "../../src/taskpane/strings/takeAlongJa";
import { violationsIn } from "../support/axeInPane";
import { shown, typeInto } from "../support/gridInBrowser";
import { chooseDisplay, setPaneWidth } from "../support/paneInBrowser";
import { sideways } from "../support/sideways";
import { type OpenedPage, startWorkbench, type WorkbenchInBrowser } from "../support/workbench";

let workbench: WorkbenchInBrowser;
let opened: OpenedPage;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  workbench = await startWorkbench({ pane: "/addin/taskpane.html" });
  opened = await workbench.open();
  ({ page } = opened);
  pane = await opened.pane();
  await pane.locator("#tab-validate[aria-selected=true]").waitFor();
  await pane.getByRole("button", { name: ja.validate.run }).click();
  await pane.getByRole("heading", { name: takeAlongJa.heading }).waitFor();
}, 120_000);
afterAll(() => workbench.close());

const press = (name: string) => pane.getByRole("button", { name, exact: true }).press("Enter");
const switchMarks = () => pane.getByRole("switch", { name: takeAlongJa.mark }).press("Space");
const said = (sentence: string | RegExp) =>
  pane.locator("footer [role=status]", { hasText: sentence }).waitFor({ timeout: 20_000 });
const sheets = () =>
  page.evaluate(() =>
    window.workbench.grid
      .book()
      .getSheets()
      .map((each) => each.getSheetName()),
  );
/** Cells of the list under its marks: rules whose formula is always true by a text of ours. */
const marked = () =>
  page.evaluate(() => {
    const sheet = window.workbench.grid.book().getSheetByName("行動計画一覧")!;
    return sheet
      .getConditionalFormattingRules()
      .filter((rule) => JSON.stringify(rule).includes("行動計画の指摘"))
      .flatMap(({ ranges }) => ranges)
      .reduce(
        (sum, { startRow, endRow, startColumn, endColumn }) =>
          sum + (endRow - startRow + 1) * (endColumn - startColumn + 1),
        0,
      );
  });
/** Conditional formats of the list. */
const rules = () =>
  page.evaluate(
    () => window.workbench.grid.book().getSheetByName("行動計画一覧")!.getConditionalFormattingRules().length,
  );

it("tells what it makes, makes the sheet of findings, shows it, and takes it back", async () => {
  await pane.getByText(takeAlongJa.makeHint("指摘一覧", 31, 83)).waitFor();
  await press(takeAlongJa.make);
  await said("シート「指摘一覧」をつくりました（83行）。");
  expect(await sheets()).toContain("指摘一覧");
  expect((await shown(page, "A4:F4"))[0]).toEqual(["担当部署", "重要度", "番号", "計画", "欄", "セル"]);
  // the next one is told by the name that it will have
  await pane.getByText(takeAlongJa.makeHint("指摘一覧 2", 31, 83)).waitFor();
  await press(ja.frame.undo["sheets-made"]);
  await said(/元に戻しました/);
  expect(await sheets()).not.toContain("指摘一覧");
}, 60_000);

it("makes a sheet for each department", async () => {
  const before = (await sheets()).length;
  await pane.getByText(takeAlongJa.splitHint(22, 83, true)).waitFor();
  await press(takeAlongJa.split);
  await said("シートを22枚つくりました（合わせて83行）。");
  expect(await sheets()).toHaveLength(before + 22);
  expect(await sheets()).toEqual(expect.arrayContaining(["担当部署なし", "財政課"]));
  await press(ja.frame.undo["sheets-made"]);
  await said(/元に戻しました/);
  expect(await sheets()).toHaveLength(before);
}, 90_000);

it("marks the cells and takes the marks off; the switch follows what is taken back", async () => {
  const marks = pane.getByRole("switch", { name: takeAlongJa.mark });
  const before = await rules();
  await switchMarks();
  await said(/\d+セルに印を付けました。/);
  expect(await marks.isChecked()).toBe(true);
  expect(await rules()).toBeGreaterThan(before);
  await press(ja.frame.undo["cells-marked"]);
  await said(/元に戻しました/);
  expect(await marks.isChecked()).toBe(false);
  expect(await rules()).toBe(before);
  await switchMarks();
  await said(/\d+セルに印を付けました。/);
  await switchMarks();
  await said(/印を外しました/);
  expect(await marks.isChecked()).toBe(false);
  expect(await rules()).toBe(before);
}, 60_000);

it("marks follow a new validation, and what was done before can still be taken back", async () => {
  const marks = pane.getByRole("switch", { name: takeAlongJa.mark });
  await switchMarks();
  await said(/\d+セルに印を付けました。/);
  const cells = await marked();
  await typeInto(page, "I29", " ");
  await pane.getByRole("button", { name: ja.validate.run }).press("Enter");
  await said("検証しました。要修正 3件");
  await pane.locator("[data-finding]", { hasText: "I29" }).waitFor({ state: "detached" });
  for (let waited = 0; waited < 50 && (await marked()) === cells; waited++) await page.waitForTimeout(100);
  expect(await marked()).toBe(cells - 1);
  expect(await marks.isChecked()).toBe(true);
  await pane.getByRole("button", { name: ja.frame.undo["cells-marked"] }).waitFor();
  await switchMarks();
  await said(/印を外しました/);
  expect(await marked()).toBe(0);
}, 60_000);

it.each([
  ["ja", "light", takeAlongJa],
  ["ja", "dark", takeAlongJa],
  ["en", "light", takeAlongEn],
  ["en", "dark", takeAlongEn],
] as const)(
  "%s, %s: axe finds nothing, and nothing scrolls sideways",
  async (locale, theme, words) => {
    await chooseDisplay(pane, locale, theme);
    // buttons fade from one theme to the other
    await page.waitForTimeout(300);
    await pane.getByRole("heading", { name: words.heading }).waitFor();
    expect(await violationsIn(pane)).toEqual([]);
    for (const width of [350, 320, 175]) {
      await setPaneWidth(page, width);
      expect([width, await pane.evaluate(sideways)]).toEqual([width, []]);
    }
    await setPaneWidth(page);
  },
  60_000,
);

it("complains of nothing, and asks nobody outside this machine", () => {
  // the grid still measures rows of sheets that were taken back at once: its own race, not the add-in's
  const ours = opened.complaints.filter((each) => !each.includes("calculateAutoHeightInRange"));
  expect(ours).toEqual([]);
  expect(opened.outside).toEqual([]);
});
