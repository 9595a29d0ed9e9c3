import type { Frame, Page } from "playwright-core";
import { ja } from "../../src/taskpane/strings/ja";
import { expectShown, shown, typeInto } from "../support/gridInBrowser";
import { sideways } from "../support/sideways";
import { type OpenedPage, startWorkbench, type WorkbenchInBrowser } from "../support/workbench";

// the list that is open at first holds published letters: this one is made from the sample, with formulas
const LIST = "行動計画一覧 2";
const COPY = "行動計画一覧 2（提出用）";

let workbench: WorkbenchInBrowser;
let opened: OpenedPage;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  workbench = await startWorkbench({ pane: "/addin/taskpane.html" });
  opened = await workbench.open();
  ({ page } = opened);
  pane = await opened.pane();
  await pane.getByRole("tab", { name: ja.frame.tabs.create }).click();
  await pane.getByRole("heading", { name: ja.handover.heading }).waitFor();
  await pane.getByRole("checkbox", { name: ja.create.sample }).click();
  await press(ja.create.make);
  await pane.getByRole("button", { name: ja.create.makeAs(LIST) }).click();
  await expectSaid(/つくりました/);
}, 120_000);
afterAll(() => workbench.close());

const press = (name: string | RegExp) => pane.getByRole("button", { name, exact: true }).click();
const question = () => pane.getByRole("group", { name: /数式\d+件/ });
const expectSaid = async (sentence: RegExp) => {
  const line = pane.locator("footer [role=status]", { hasText: /^[✓▲]/ });
  expect(await line.textContent({ timeout: 20_000 })).toMatch(sentence);
};
const sheets = () =>
  page.evaluate(() =>
    window.workbench.grid
      .book()
      .getSheets()
      .map((each) => each.getSheetName()),
  );
const show = (name: string) =>
  page.evaluate((sheet) => {
    const book = window.workbench.grid.book();
    book.setActiveSheet(book.getSheetByName(sheet)!);
  }, name);
/** How many cells of a sheet call our functions that grade. */
const graded = (name: string) =>
  page.evaluate(
    (sheet) =>
      window.workbench.grid
        .book()
        .getSheetByName(sheet)!
        .getRange("A1:N40")
        .getFormulas()
        .flat()
        .filter((formula) => /GRADE(RATE|REASON)?\(/.test(formula)).length,
    name,
  );
/** The number of formulas that the question speaks of. */
const told = async (): Promise<number> =>
  Number(/数式(\d+)件/.exec((await question().textContent({ timeout: 20_000 }))!)![1]);

it("値に固定（提出用）: tells, makes the copy with the same letters, and takes it back", async () => {
  const before = await graded(LIST);
  const letters = await shown(page, "A5:N29");
  await press(ja.handover.values.ask);
  const count = await told();
  expect(count).toBeGreaterThan(20);
  expect(await question().textContent()).toContain(`写し「${COPY}」`);
  expect(await pane.evaluate(sideways)).toEqual([]);
  await press(ja.handover.values.act);
  await expectSaid(/シート「行動計画一覧 2（提出用）」をつくりました/);
  expect(await sheets()).toEqual(expect.arrayContaining([LIST, COPY]));
  expect(await graded(COPY)).toBe(before - count);
  expect(await graded(LIST)).toBe(before);
  await show(COPY);
  await expectShown(page, "A5:N29", letters);
  await press(ja.frame.undo["values-copied"]);
  await expectSaid(/元に戻しました/);
  expect(await sheets()).not.toContain(COPY);
}, 90_000);

it("アドインなしの数式に置き換える: tells what stays, keeps every letter, and takes it back", async () => {
  await show(LIST);
  const before = await graded(LIST);
  const letters = await shown(page, "A5:I29");
  await press(ja.handover.native.ask);
  const count = await told();
  expect(count).toBeGreaterThan(5);
  expect(await question().textContent()).toContain(ja.handover.reasons.text);
  await press(ja.handover.native.act);
  await expectSaid(/アドインなしの数式に置き換えました/);
  expect(await graded(LIST)).toBe(before - count);
  await expectShown(page, "A5:I29", letters);
  await press(ja.frame.undo["formulas-rewritten"]);
  await expectSaid(/元に戻しました/);
  expect(await graded(LIST)).toBe(before);
}, 90_000);

it("数式を入れ直す: #NAME? goes, and comes back when taken back", async () => {
  await show(LIST);
  await typeInto(page, "B60", '=_xldudf_FYLABEL("R2")');
  await expectShown(page, "B60", [["#NAME?"]]);
  await press(ja.handover.restore.ask);
  expect(await told()).toBe(1);
  await press(ja.handover.restore.act);
  await expectSaid(/数式1件を入れ直しました/);
  await expectShown(page, "B60", [["R2(2020)"]]);
  await press(ja.frame.undo["formulas-rewritten"]);
  await expectSaid(/元に戻しました/);
  await expectShown(page, "B60", [["#NAME?"]]);
}, 60_000);

it("what has changed since it was told is told anew, and nothing is done", async () => {
  await press(ja.handover.restore.ask);
  expect(await told()).toBe(1);
  await typeInto(page, "B61", '=_xldudf_FYLABEL("R3")');
  await press(ja.handover.restore.act);
  await expectSaid(/調べ直した/);
  await question().getByText("数式2件").waitFor();
  await expectShown(page, "B60:B61", [["#NAME?"], ["#NAME?"]]);
  await press(ja.handover.leave);
  expect(await question().count()).toBe(0);
}, 60_000);

it("complains of nothing, and asks nobody outside this machine", () => {
  expect(opened.complaints).toEqual([]);
  expect(opened.outside).toEqual([]);
});
