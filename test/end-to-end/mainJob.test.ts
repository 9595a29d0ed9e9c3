import type { Frame, Page } from "playwright-core";
import { expectShown, shown, typeInto } from "../support/gridInBrowser";
import { coloursIn } from "../support/coloursIn";
import { startWorkbench, type OpenedPage, type WorkbenchInBrowser } from "../support/workbench";

let workbench: WorkbenchInBrowser;

beforeAll(async () => {
  workbench = await startWorkbench({ pane: "/addin/taskpane.html" });
}, 120_000);
afterAll(() => workbench.close());

const ROWS = [
  ["1 公金収納対策の強化", "税務課", "未収債権額", "982百万円", "835百万円", "700百万円"],
  ["2 印刷・封入の民間委託", "税務課", "封入する課の数", "9課", "12O課", "0課"],
  ["3 市民課窓口の委託", "市民課", "指標の設定困難"],
] as const;

const LIST = "行動計画一覧 2";

const JA = {
  language: "ja",
  options: "表示の設定",
  languages: "言語",
  heading: "計画の検証",
  create: "作成",
  rows: "行数",
  make: "一覧をつくる",
  otherName: /行動計画一覧 2/,
  made: /つくりました/,
  validate: "検証",
  run: "計画を検証",
  validated: /要修正 0件、確認 3件、参考 2件/,
  slip: /「現状値」が数値として読めません（12O課）/,
  lay: "色を付ける",
  coloured: /一覧に色を付けました（6セル）。/,
  takeOff: "色を外す",
  takenOff: /色を外しました（6セル）。/,
  undo: /元に戻す$/,
  undone: /戻しました/,
};

const EN: typeof JA = {
  language: "en",
  options: "Display options",
  languages: "Language",
  heading: "Plan validation",
  create: "Create",
  rows: "Rows",
  make: "Create the list",
  otherName: /行動計画一覧 2/,
  made: /Created sheets/,
  validate: "Validate",
  run: "Validate plan",
  validated: /0 to fix, 3 to check, 2 to note/,
  slip: /cannot be read as a number \(12O課\)/,
  lay: "Colour grades",
  coloured: /Grades coloured \(6 cells\)\./,
  takeOff: "Remove colours",
  takenOff: /Colours removed \(6 cells\)\./,
  undo: /^Undo/,
  undone: /Undone/,
};

/** What a colleague's conditional format asks. */
const THEIRS = '=$C5="税務課"';

describe.each([
  ["in Japanese, a blank arriving as 0", "", JA, EN],
  ["in Japanese, a blank arriving as null", "?blank=null", JA, EN],
  ["in English", "?language=en-US", EN, JA],
] as const)("the whole job %s", (_, query, words, otherWords) => {
  let opened: OpenedPage;
  let pane: Frame;
  const press = (name: string | RegExp) => pane.getByRole("button", { name, exact: true }).click();
  const choose = (name: string) => pane.getByRole("tab", { name }).click();
  const result = () => pane.getByRole("status").filter({ hasText: /./ });
  /** What the last action came to, once it has. */
  const expectSaid = async (sentence: RegExp) => {
    const line = pane.locator("footer [role=status]", { hasText: /^[✓▲]/ });
    expect(await line.textContent({ timeout: 10_000 })).toMatch(sentence);
  };
  const sheets = () =>
    opened.page.evaluate(() =>
      window.workbench.grid
        .book()
        .getSheets()
        .map((each) => each.getSheetName()),
    );
  const show = (name: string) =>
    opened.page.evaluate((sheet) => {
      const book = window.workbench.grid.book();
      book.setActiveSheet(book.getSheetByName(sheet)!);
    }, name);

  beforeAll(async () => {
    opened = await workbench.open(query);
    pane = await opened.pane();
  }, 60_000);

  it("makes a list beside the one that is there, asking first", async () => {
    await choose(words.create);
    await pane.getByLabel(words.rows, { exact: true }).fill("3");
    await press(words.make);
    expect(await sheets()).toEqual(["行動計画一覧"]);
    await pane.getByRole("button", { name: words.otherName }).click();
    await pane.getByText(words.made).first().waitFor();
    expect(await sheets()).toEqual(["行動計画一覧", "行動計画一覧 2", "設定"]);
  }, 30_000);

  it("computes the grade as she types", async () => {
    await show("行動計画一覧 2");
    for (const [row, texts] of ROWS.entries())
      for (const [column, text] of texts.entries()) {
        await typeInto(opened.page, `${"ABCDEF".charAt(column)}${row + 5}`, text);
      }
    await expectShown(opened.page, "I5:I7", [["C"], ["#VALUE!"], [""]]);
  }, 90_000);

  it("speaks the language of Excel, and the other one by the switch", async () => {
    const speak = async (from: typeof JA, to: typeof JA) => {
      await pane.getByRole("button", { name: from.options }).click();
      await pane.getByRole("combobox", { name: from.languages }).selectOption(to.language);
      await pane.getByRole("button", { name: to.options }).click();
      await pane.getByRole("heading", { level: 2, name: to.heading }).waitFor();
      expect(await pane.evaluate(() => document.documentElement.lang)).toBe(to.language);
      await pane.getByRole("button", { name: to.run, exact: true }).waitFor();
    };
    await choose(words.validate);
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe(words.language);
    await speak(words, otherWords);
    await speak(otherWords, words);
  }, 30_000);

  it("finds the slip, goes to its cell, and is content when it is mended", async () => {
    await opened.page.evaluate(() => {
      const book = window.workbench.grid.book();
      book.deleteSheet(book.getSheetByName("行動計画一覧")!);
    });
    await choose(words.validate);
    await press(words.run);
    await pane.getByText(words.slip).first().click();
    await opened.page.waitForFunction(
      () => window.workbench.grid.book().getActiveRange()?.getA1Notation() === "E6",
    );
    await typeInto(opened.page, "E6", "1課");
    await expectShown(opened.page, "I6", [["B"]]);
    await press(words.run);
    await pane.getByText(words.slip).first().waitFor({ state: "detached" });
  }, 60_000);

  it("colours the grades, takes that back, and colours them again", async () => {
    await choose(words.validate);
    await press(words.lay);
    await expectSaid(words.coloured);
    const { rules, lines } = await coloursIn(pane, LIST);
    expect(rules.filter((rule) => /^[HI]5:[HI]7 =AND\(TRIM\(/.test(rule))).toHaveLength(8);
    expect(lines).toEqual(["D7", "E7", "F7", "H7", "I7"]);
    await press(words.undo);
    await expectSaid(words.undone);
    expect(await coloursIn(pane, LIST)).toEqual({ rules: [], lines: [] });
    await press(words.lay);
    await expectSaid(words.coloured);
    expect(await coloursIn(pane, LIST)).toEqual({ rules, lines });
  }, 30_000);

  it("is all there when the book is saved and opened again", async () => {
    await addRule(pane, LIST, THEIRS);
    const before = await coloursIn(pane, LIST);
    await show("設定");
    const settings = await shown(opened.page, "A1:H40");
    expect(settings.flat()).toContain("評価基準（よい順）");
    await show(LIST);
    await saveAndReopen(opened.page);
    pane = await opened.pane();
    expect(await sheets()).toEqual([LIST, "設定"]);
    expect(await coloursIn(pane, LIST)).toEqual(before);
    await expectShown(opened.page, "I5:I7", [["C"], ["B"], [""]]);
    // a formula, not what it gave: the grade follows
    await typeInto(opened.page, "E5", "700百万円");
    await expectShown(opened.page, "I5", [["A"]]);
    await show("設定");
    await expectShown(opened.page, "A1:H40", settings);
    await show(LIST);
  }, 60_000);

  it("validates what was opened, and takes off our colours and no others", async () => {
    await choose(words.validate);
    await press(words.run);
    await expectSaid(words.validated);
    await press(words.takeOff);
    await expectSaid(words.takenOff);
    const { rules, lines } = await coloursIn(pane, LIST);
    expect([rules.map((rule) => rule.includes(THEIRS)), lines]).toEqual([[true], []]);
  }, 30_000);

  it("asks for nothing that the host lacks, and for nothing outside this machine", async () => {
    expect(await opened.page.evaluate(() => window.workbench.pane.missing())).toEqual([]);
    expect(opened.outside).toEqual([]);
    expect(await result().count()).toBeGreaterThan(0);
  });
});

/** A conditional format of somebody else's. */
async function addRule(pane: Frame, list: string, formula: string): Promise<void> {
  await pane.evaluate(
    ([name, condition]) =>
      Excel.run(async (context) => {
        const { custom } = context.workbook.worksheets
          .getItem(name!)
          .getRange("A5:C7")
          .conditionalFormats.add("Custom");
        custom.rule.formula = condition!;
        custom.format.fill.color = "#FFFF00";
        await context.sync();
      }),
    [list, formula],
  );
}

async function saveAndReopen(page: Page): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存" }).click(),
  ]);
  await page.locator("#file").setInputFiles(await download.path());
  await page.locator("#status", { hasText: /開きました/ }).waitFor();
}
