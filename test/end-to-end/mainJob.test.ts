import type { Frame } from "playwright-core";
import { expectShown, typeInto } from "../support/gridInBrowser";
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

const JA = {
  create: "作成",
  rows: "行数",
  make: "一覧をつくる",
  otherName: /行動計画一覧 2/,
  made: /つくりました/,
  validate: "検証",
  run: "計画を検証",
  slip: /「現状値」が数値として読めません（12O課）/,
  lay: "色を付ける",
  coloured: /色を付けました/,
  undo: "元に戻す",
  undone: /戻しました/,
};

describe.each([
  ["in Japanese, a blank arriving as 0", "", JA],
  ["in Japanese, a blank arriving as null", "?blank=null", JA],
] as const)("the whole job %s", (_, query, words) => {
  let opened: OpenedPage;
  let pane: Frame;
  const press = (name: string | RegExp) => pane.getByRole("button", { name, exact: true }).click();
  const choose = (name: string) => pane.getByRole("tab", { name }).click();
  const result = () => pane.getByRole("status").filter({ hasText: /./ });
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

  it("colours the grades and takes the colours off again", async () => {
    await choose(words.validate);
    await press(words.lay);
    await pane.getByText(words.coloured).first().waitFor();
    await press(words.undo);
    await pane.getByText(words.undone).first().waitFor();
  }, 30_000);

  it("asks for nothing that the host lacks, and for nothing outside this machine", async () => {
    expect(await opened.page.evaluate(() => window.workbench.pane.missing())).toEqual([]);
    expect(opened.outside).toEqual([]);
    expect(await result().count()).toBeGreaterThan(0);
  });
});
