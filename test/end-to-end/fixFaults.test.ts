import type { Frame } from "playwright-core";
import { fixesJa } from "../../src/taskpane/strings/fixesJa";
import { ja } from "../../src/taskpane/strings/ja";
import { takeAlongJa } from "../../src/taskpane/strings/takeAlongJa";
import { GONE, REFUSALS, struckPane, withoutSheet, type StruckPane } from "../support/struckPane";
import { temporaryFile } from "../support/temporaryFile";
import { wholeBook, type WholeBook } from "../support/wholeBook";
import { startWorkbench, type OpenedPage, type WorkbenchInBrowser } from "../support/workbench";
import { workbookParts } from "../support/workbookParts";
import { zipFile } from "../support/zipFile";

/** Quantities as text, one with a note; two grades too good; a space inside a word. */
const ROWS = [
  ["番号", "行動計画", "担当部署", "指標", "H29(当初)", "R2(現状)", "R4(目標)", "取組内容の概要", "R2達成度"],
  ["1", "窓口の見直し", "市民課", "満足度", "0点", "65点", "80点", "窓口を見直しました。", "A"],
  ["2", "受付の見直し", "市民課", "満足度", "0点", "65点", "80点", "受付を見直しました。", "A"],
  [
    "3",
    "手引きの改訂",
    "企画課",
    "満足度",
    "0点",
    "65点(R3.3.31)",
    "80点",
    "手引きの最適 化を進めました。",
    "B",
  ],
];

/** All of it, whether or not the list could be brought up to date. */
const UNDONE = new RegExp(`^✓ 元に戻しました（\\d+セル）。(${ja.frame.notChecked("")})?$`);

interface Action {
  readonly name: string;
  /** goes to where the button is */
  readonly open: () => Promise<void>;
  readonly button: string;
  /** the sentence once it is done */
  readonly said: string;
  /** told with the reason where it isn't done */
  readonly notDone?: string;
}

let workbench: WorkbenchInBrowser;
let opened: OpenedPage;
let pane: Frame;
let struck: StruckPane;
/** the book as it is before each action */
let untouched: WholeBook;

beforeAll(async () => {
  workbench = await startWorkbench({ pane: "/addin/taskpane.html" });
  opened = await workbench.open();
  const cells = (texts: readonly string[]) =>
    texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("");
  const sheet = ROWS.map((each) => `<row>${cells(each)}</row>`).join("");
  const file = temporaryFile("災難.xlsx", zipFile(workbookParts({ sheets: { 一覧: sheet } })));
  await opened.page.locator("#file").setInputFiles(file);
  await opened.page.locator("#status", { hasText: "「災難.xlsx」を開きました" }).waitFor();
  pane = await opened.pane();
  struck = struckPane(opened, pane);
  opened.page.setDefaultTimeout(10_000);
  await pane.locator("#tab-validate").click();
  await validate();
  untouched = await wholeBook(opened.page);
}, 120_000);
afterAll(() => workbench.close());
afterEach(() => struck.allIsWell());

const press = (name: string) => pane.getByRole("button", { name, exact: true }).press("Enter");
const validate = async () => {
  await press(ja.validate.run);
  await pane.locator("[data-finding]").first().waitFor();
  expect(await struck.outcome()).toMatch(/^✓ 検証しました/);
};
const undo = async () => {
  await pane.getByRole("button", { name: /元に戻す$/ }).press("Enter");
  expect(await struck.outcome()).toMatch(UNDONE);
};
const same = (one: WholeBook, other: WholeBook) => JSON.stringify(one) === JSON.stringify(other);
/** What a refusal has left open is closed again. */
const leave = async () => {
  const button = pane.getByRole("button", { name: fixesJa.leave, exact: true });
  if ((await button.count()) > 0) await button.press("Enter");
};
const choose = async (cell: string) => {
  await leave();
  await pane
    .locator("[data-finding]", { hasText: new RegExp(`${cell} ›`) })
    .first()
    .press("Enter");
  await pane.locator("footer [role=status]", { hasText: cell }).waitFor();
};
const openFix = (cell: string, button: string) => async () => {
  await choose(cell);
  await press(button);
  await pane.getByRole("group", { name: fixesJa.fix.heading }).waitFor();
};
const openAccept = (cell: string) => async () => {
  await choose(cell);
  await press(fixesJa.more);
  await press(fixesJa.accept.ask);
  await pane.getByRole("textbox", { name: fixesJa.accept.reason }).fill("前年度に合わせるため");
};

const FIX: Action = {
  name: "直す",
  open: openFix("I2", fixesJa.fixTo("B")),
  button: fixesJa.fix.act,
  said: fixesJa.fix.done(1),
  notDone: fixesJa.fix.nothingChanged,
};
const ACTIONS: readonly Action[] = [
  FIX,
  {
    ...FIX,
    name: "すべて直す",
    open: async () => {
      await FIX.open();
      await pane.getByRole("radio", { name: fixesJa.fix.formula }).check();
    },
    button: fixesJa.fix.actAll(2),
    said: fixesJa.fix.done(2),
  },
  {
    ...FIX,
    name: "数値に直す",
    open: openFix("E2", fixesJa.seeFix),
    button: fixesJa.fix.actCells(9),
    said: fixesJa.fix.done(9),
  },
  {
    name: "了承する",
    open: openAccept("I2"),
    button: fixesJa.accept.act,
    said: fixesJa.sheetMade("設定") + fixesJa.accept.done,
  },
  {
    name: "指摘一覧シートを作る",
    open: async () => undefined,
    button: takeAlongJa.make,
    said: takeAlongJa.made(["指摘一覧"], 4),
  },
];

/** Nothing has happened, the clerk is told so once, and can go on from where she is. */
async function expectRefused(reason: string, { notDone = "", button }: Action): Promise<void> {
  const sentence = reason + notDone;
  expect(withoutSheet(await struck.outcome())).toBe(`▲ ${sentence}`);
  expect(await wholeBook(opened.page)).toEqual(untouched);
  const words = await pane.evaluate(() => document.body.innerText);
  expect(withoutSheet(words).split(sentence)).toHaveLength(2);
  expect(await pane.locator("main button:is(:disabled, [aria-disabled=true])").count()).toBe(0);
  expect(await pane.getByRole("button", { name: button, exact: true }).count()).toBe(1);
}

describe.each(ACTIONS)("$name", (action) => {
  const isDone = [`✓ ${action.said}`, `✓ ${ja.frame.notChecked(action.said)}`];

  it("is told where Excel refuses, changes nothing, and goes well afterwards", async () => {
    for (const [kind, reason] of REFUSALS) {
      await action.open();
      await struck.strike({ kind, times: Infinity });
      await press(action.button);
      await expectRefused(reason, action);
      await struck.allIsWell();
      await press(ja.frame.retry);
      expect(await struck.outcome()).toBe(isDone[0]);
      await undo();
      expect(await wholeBook(opened.page)).toEqual(untouched);
    }
  }, 60_000);

  it("is done or not done, and said, whichever of its requests fails halfway", async () => {
    let refusals = 0;
    for (let request = 0, isOver = false; !isOver; request++) {
      await action.open();
      await struck.strike({ kind: "item-not-found", afterRequests: request });
      await press(action.button);
      const said = await struck.outcome();
      isOver = !(await struck.haveStruck());
      if (said.startsWith("▲")) {
        refusals++;
        await expectRefused(GONE, action);
        await struck.allIsWell();
        await press(ja.frame.retry);
      }
      await struck.allIsWell();
      expect(isDone).toContain(await struck.outcome());
      await undo();
      expect(await wholeBook(opened.page)).toEqual(untouched);
    }
    expect(refusals).toBeGreaterThan(1);
  }, 60_000);
});

/** Not for a single cell by itself: what is taken back of all is taken back of one. */
describe.each(ACTIONS.slice(1))("$name", (action) => {
  it("is taken back, at the latest by trying again, whichever request of that fails halfway", async () => {
    let refusals = 0;
    for (let request = 0, isOver = false; !isOver; request++) {
      await action.open();
      await press(action.button);
      expect(await struck.outcome()).toBe(`✓ ${action.said}`);
      expect(await wholeBook(opened.page)).not.toEqual(untouched);
      await struck.strike({ kind: "item-not-found", afterRequests: request });
      await pane.getByRole("button", { name: /元に戻す$/ }).press("Enter");
      const said = await struck.outcome();
      isOver = !(await struck.haveStruck());
      await struck.allIsWell();
      if (said.startsWith("▲")) {
        refusals++;
        expect(withoutSheet(said)).toBe(`▲ ${GONE}`);
        await press(ja.frame.retry);
      }
      expect(await struck.outcome()).toMatch(UNDONE);
      expect(await wholeBook(opened.page)).toEqual(untouched);
      if ((await struck.outcome()).endsWith(ja.frame.notChecked(""))) await validate();
    }
    expect(refusals).toBeGreaterThan(0);
  }, 60_000);

  it("is told where it may be done in part, as Excel answers no more, and is taken back later", async () => {
    let refusals = 0;
    for (let request = 0, isOver = false; !isOver; request++) {
      await action.open();
      await struck.strike(
        { kind: "item-not-found", afterRequests: request },
        { kind: "timeout", times: Infinity },
      );
      await press(action.button);
      const said = await struck.outcome();
      const isChanged = !same(await wholeBook(opened.page), untouched);
      await struck.allIsWell();
      isOver = said.startsWith("✓");
      if (said === `▲ ${ja.frame.halfDone}`) {
        refusals++;
        expect(await pane.getByRole("button", { name: ja.frame.retry }).count()).toBe(0);
      } else expect(isChanged).toBe(isOver);
      if (said === `▲ ${ja.frame.halfDone}` || isOver) await undo();
      expect(await wholeBook(opened.page)).toEqual(untouched);
      await validate();
    }
    expect(refusals).toBeGreaterThan(0);
  }, 60_000);
});

it("complains of nothing", () => {
  // in its idle time, Univer measures sheets that are gone by then: it says so, and nothing comes of it
  const idle = /calculateAutoHeightInRange|cannot find current worksheet/;
  expect(opened.complaints.filter((each) => !idle.test(each))).toEqual([]);
});
