import type { Frame } from "playwright-core";
import { GONE, REFUSALS, struckPane, withoutSheet, type StruckPane } from "../support/struckPane";
import { startWorkbench, type OpenedPage, type WorkbenchInBrowser } from "../support/workbench";
import { wholeBook, type WholeBook } from "../support/wholeBook";

interface Step {
  readonly screen: "create" | "validate" | "help";
  readonly button: string | RegExp;
  readonly said: RegExp;
}

const LAY: Step = { screen: "validate", button: "色を付ける", said: /^一覧に色を付けました/ };
const TAKE_OFF: Step = { screen: "validate", button: "色を外す", said: /^色を外しました/ };
const UNDO: Step = { screen: "validate", button: /元に戻す$/, said: /^元に戻しました/ };
const VALIDATE: Step = { screen: "validate", button: "計画を検証", said: /^検証しました。要修正 4件/ };

interface Action extends Step {
  readonly name: string;
  readonly before?: Step;
  /** Takes back what it did. */
  readonly after?: Step;
  readonly onlyReads?: true;
}

const ACTIONS: readonly Action[] = [
  {
    name: "一覧をつくる",
    screen: "create",
    button: "一覧をつくる",
    said: /^シート「行動計画一覧」「設定」をつくりました（3行）。/,
    after: UNDO,
  },
  { name: "計画を検証", ...VALIDATE, onlyReads: true },
  { name: "色を付ける", ...LAY, after: UNDO },
  { name: "色を外す", before: LAY, ...TAKE_OFF },
  { name: "元に戻す", before: LAY, ...UNDO },
  {
    name: "セルに入れる",
    screen: "help",
    button: 'セルに入れる: =FYLABEL("令和2年度")',
    said: /^セル（B60）に入れました。/,
    after: UNDO,
  },
  {
    name: "指摘のセルへ",
    before: VALIDATE,
    screen: "validate",
    button: /I10/,
    said: /^セル（一覧のI10）を選びました。/,
    onlyReads: true,
  },
];

let workbench: WorkbenchInBrowser;
let opened: OpenedPage;
let pane: Frame;
let untouched: WholeBook;
let struck: StruckPane;

beforeAll(async () => {
  workbench = await startWorkbench({ pane: "/addin/taskpane.html" });
  opened = await workbench.open();
  pane = await opened.pane();
  struck = struckPane(opened, pane);
  await pane.locator("#tab-validate[aria-selected=true]").waitFor();
  // so that 行動計画一覧 is free, and nothing is asked
  await opened.page.evaluate(() => void window.workbench.grid.book().getActiveSheet().setName("一覧"));
  untouched = await wholeBook(opened.page);
}, 120_000);
afterAll(() => workbench.close());
beforeEach(() =>
  opened.page.evaluate(() => {
    const book = window.workbench.grid.book();
    const sheet = book.getSheetByName("一覧")!;
    book.setActiveSheet(sheet);
    sheet.getRange("B60").activate();
  }),
);

afterEach(() => struck.allIsWell());

const press = async ({ screen, button }: Step) => {
  await pane.locator(`#tab-${screen}`).click();
  if (screen === "create") await pane.getByLabel("行数", { exact: true }).fill("3");
  await pane.getByRole("button", { name: button, exact: true }).first().click();
};
const does = async (step: Step) => {
  await press(step);
  expect(await struck.outcome()).toMatch(after("✓ ", step.said));
};
const after = (mark: string, { source }: RegExp) => new RegExp(source.replace("^", `^${mark}`));

/** Nothing has happened, the clerk is told once, and can go on. */
async function expectRefused(sentence: string, before: WholeBook): Promise<void> {
  expect(withoutSheet(await struck.outcome())).toBe(`▲ ${sentence}`);
  expect(await wholeBook(opened.page)).toEqual(before);
  const words = await pane.evaluate(() => document.body.innerText);
  expect(withoutSheet(words).split(sentence)).toHaveLength(2);
  expect(await pane.locator("main button:is(:disabled, [aria-disabled=true])").count()).toBe(0);
}

async function again(action: Action): Promise<void> {
  await struck.allIsWell();
  // undo has no button of its own while a refusal is told
  if (action.name === "元に戻す") await does({ ...action, button: "もう一度" });
  else await does(action);
}

describe.each(ACTIONS)("$name", (action) => {
  const kinds = REFUSALS.filter(([kind]) => kind !== "protected" || action.onlyReads !== true);
  it.each(kinds)(
    "%s: is told, leaves the book as it was, and goes well afterwards",
    async (kind, sentence) => {
      if (action.before) await does(action.before);
      const before = await wholeBook(opened.page);
      await struck.strike({ kind, times: Infinity });
      await press(action);
      await expectRefused(sentence, before);
      await again(action);
      if (action.after) await does(action.after);
      expect(await wholeBook(opened.page)).toEqual(untouched);
    },
    20_000,
  );

  it("is done or not done, whichever of its requests fails halfway", async () => {
    let refusals = 0;
    for (let request = 0, isOver = false; !isOver; request++) {
      if (action.before) await does(action.before);
      const before = await wholeBook(opened.page);
      await struck.strike({ kind: "item-not-found", afterRequests: request });
      await press(action);
      if ((await struck.outcome()).startsWith("▲")) {
        refusals += 1;
        await expectRefused(GONE, before);
        await again(action);
      } else {
        isOver = !(await struck.haveStruck());
        expect(await struck.outcome()).toMatch(after("✓ ", action.said));
      }
      await struck.allIsWell();
      if (action.after) await does(action.after);
      expect(await wholeBook(opened.page)).toEqual(untouched);
    }
    expect(refusals).toBeGreaterThan(0);
  }, 60_000);
});

it("tells it in English as well", async () => {
  await pane.getByRole("button", { name: "表示の設定" }).click();
  await pane.getByRole("combobox", { name: "言語" }).selectOption("en");
  await struck.strike({ kind: "cell-edit", times: Infinity });
  await press({ ...VALIDATE, button: "Validate plan" });
  await expectRefused("A cell is being edited. Press Enter to finish, then try again.", untouched);
  await struck.allIsWell();
  await press({ ...VALIDATE, button: "Try again" });
  expect(await struck.outcome()).toBe("✓ Validated: 4 to fix, 5 to check, 22 to note.");
});

it("complains of nothing", () => {
  // in its idle time, Univer measures and validates sheets that are gone by then: it says so, and nothing comes of it
  const idle = /calculateAutoHeightInRange|cannot find current worksheet/;
  expect(opened.complaints.filter((each) => !idle.test(each))).toEqual([]);
});
