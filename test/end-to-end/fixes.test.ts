import type { Frame } from "playwright-core";
import { en } from "../../src/taskpane/strings/en";
import { fixesEn } from "../../src/taskpane/strings/fixesEn";
import { fixesJa } from "../../src/taskpane/strings/fixesJa";
import { ja } from "../../src/taskpane/strings/ja";
import { violationsIn } from "../support/axeInPane";
import { expectShown, shown, typeInto } from "../support/gridInBrowser";
import { chooseDisplay, setPaneWidth, strikeNext } from "../support/paneInBrowser";
import { sideways } from "../support/sideways";
import { temporaryFile } from "../support/temporaryFile";
import { startWorkbench, type OpenedPage, type WorkbenchInBrowser } from "../support/workbench";
import { workbookParts } from "../support/workbookParts";
import { zipFile } from "../support/zipFile";

const HEADINGS = [
  "番号",
  "行動計画",
  "担当部署",
  "指標",
  "H29(当初)",
  "R2(現状)",
  "R4(目標)",
  "取組内容の概要",
  "R2達成度",
];

/** 81 % by both methods: B. */
const row = (number: number, overview: string, grade: string) => [
  String(number),
  `第${number}区の窓口の見直し`,
  "市民課",
  "満足度",
  "0点",
  "65点",
  "80点",
  overview,
  grade,
];

/** Twenty faults: eight wrong grades, four missing ones, three in small letters, five spaces inside a word. */
const FAULTY = [
  ...Array.from({ length: 8 }, (_, at) => row(at + 1, "窓口を見直しました。", "A")),
  ...Array.from({ length: 4 }, (_, at) => row(at + 9, "窓口を見直しました。", "")),
  ...Array.from({ length: 3 }, (_, at) => row(at + 13, "窓口を見直しました。", "ｂ")),
  ...Array.from({ length: 5 }, (_, at) => row(at + 16, "手引きの最適 化を進めました。", "B")),
];
const LAST = FAULTY.length + 1;
const GRADES = `I2:I${LAST}`;
const WORDS = { ja: { pane: ja, fixes: fixesJa }, en: { pane: en, fixes: fixesEn } };
const SETTINGS = "設定";

let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await startWorkbench({ pane: "/addin/taskpane.html" });
}, 120_000);
afterAll(() => workbench.close());

async function openFaulty(
  rows: readonly (readonly string[])[],
): Promise<{ opened: OpenedPage; pane: Frame }> {
  const opened = await workbench.open();
  const cells = (texts: readonly string[]) =>
    texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("");
  const sheet = [HEADINGS, ...rows].map((each) => `<row>${cells(each)}</row>`).join("");
  const file = temporaryFile("指摘.xlsx", zipFile(workbookParts({ sheets: { 一覧: sheet } })));
  await opened.page.locator("#file").setInputFiles(file);
  await opened.page.locator("#status", { hasText: "「指摘.xlsx」を開きました" }).waitFor();
  const pane = await opened.pane();
  await pane.locator("#tab-validate").click();
  await pane.getByRole("button", { name: ja.validate.run }).click();
  await pane.locator("[data-finding]").first().waitFor();
  return { opened, pane };
}

const focused = (pane: Frame) => pane.evaluate(() => document.activeElement?.textContent ?? "");
const isOnFinding = (pane: Frame) =>
  pane.evaluate(() => document.hasFocus() && document.activeElement?.matches("[data-finding]") === true);
/** The sentence on the last action, once there is one and it is over. */
const said = async (pane: Frame) =>
  (await pane.locator("footer [role=status]", { hasText: /^[✓▲]/ }).textContent({ timeout: 10_000 }))!
    .replace(/^[✓▲]\s*/, "")
    .trim();
const findingAt = (pane: Frame, cell: string) =>
  pane.locator("[data-finding]", { hasText: new RegExp(`${cell} ›`) }).first();

/** Makes a finding the current one, as a click does, and waits until the sheet has followed. */
async function choose(pane: Frame, cell: string): Promise<void> {
  await findingAt(pane, cell).press("Enter");
  await pane.locator("footer [role=status]", { hasText: `${cell}` }).waitFor();
  await pane.getByRole("button", { name: fixesJa.more }).waitFor();
}

/** Tab until the keyboard is on what says this. */
async function tabTo({ page }: OpenedPage, pane: Frame, text: string): Promise<void> {
  for (let times = 0; times < 12; times++) {
    if ((await focused(pane)) === text) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${text}`);
}

describe.each(["ja", "en"] as const)("twenty faults, without a mouse (%s)", (locale) => {
  const { pane: words, fixes } = WORDS[locale];
  let opened: OpenedPage;
  let pane: Frame;
  beforeAll(async () => {
    ({ opened, pane } = await openFaulty(FAULTY));
    await chooseDisplay(pane, locale, "light");
  }, 60_000);
  const press = (key: string) => opened.page.keyboard.press(key);

  it("each is fixed in place, and the next finding has the keyboard", async () => {
    const others = await shown(opened.page, `A1:G${LAST}`);
    await pane.locator("[data-finding]").first().focus();
    let fixed = 0;
    for (let steps = 0; steps < 60; steps++) {
      expect(await isOnFinding(pane)).toBe(true);
      const before = await focused(pane);
      await press("Tab");
      const action = await focused(pane);
      const isFix = action === fixes.fixTo("B") || action === fixes.seeFix;
      // quantities as text are a matter of taste here: they stay
      if (!isFix || before.includes("E2 ›")) {
        await press("Shift+Tab");
        await press("ArrowDown");
        if ((await focused(pane)) === before) break;
        await pane.waitForTimeout(200);
        continue;
      }
      await press("Enter");
      await tabTo(opened, pane, fixes.fix.act);
      await press("Enter");
      expect(await said(pane)).toBe(fixes.fix.done(1));
      fixed++;
    }
    expect(fixed).toBe(20);
    await expectShown(
      opened.page,
      GRADES,
      FAULTY.map(() => ["B"]),
    );
    await expectShown(
      opened.page,
      `H2:H${LAST}`,
      FAULTY.map(([, , , , , , , text]) => [text!.replace(" ", "")]),
    );
    expect(await shown(opened.page, `A1:G${LAST}`)).toEqual(others);
  }, 120_000);

  it("the last one can be taken back, and the list says so", async () => {
    const findings = await pane.locator("[data-finding]").count();
    await pane.getByRole("button", { name: words.frame.undo["findings-fixed"] }).press("Enter");
    expect(await said(pane)).toBe(words.frame.undone(1, 0));
    expect(await pane.locator("[data-finding]").count()).toBe(findings + 1);
    expect(await isOnFinding(pane)).toBe(true);
  }, 30_000);

  it("complains of nothing", () => expect(opened.complaints).toEqual([]));
});

describe("fixing", () => {
  let opened: OpenedPage;
  let pane: Frame;
  beforeAll(async () => {
    ({ opened, pane } = await openFaulty(FAULTY));
  }, 60_000);
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const undo = async () => {
    await button(ja.frame.undo["findings-fixed"]).press("Enter");
    await pane.locator("footer [role=status]", { hasText: "元に戻しました" }).waitFor();
  };

  it("tells before it is done what will stand there, Escape leaves it, and the keyboard is back", async () => {
    await choose(pane, "H17");
    await button(fixesJa.seeFix).press("Enter");
    const panel = pane.getByRole("group", { name: fixesJa.fix.heading });
    expect(await panel.locator("del").first().textContent()).toBe("手引きの最適 化を進めました。");
    expect(await panel.locator("ins").first().textContent()).toBe("手引きの最適化を進めました。");
    expect(await focused(pane)).toBe(fixesJa.fix.act);
    await opened.page.keyboard.press("Escape");
    expect(await panel.count()).toBe(0);
    expect(await focused(pane)).toContain("H17 ›");
    await expectShown(opened.page, "H17", [["手引きの最適 化を進めました。"]]);
  }, 30_000);

  it("Tab right behind an arrow stays where it went", async () => {
    await choose(pane, "H17");
    await findingAt(pane, "H17").focus();
    await opened.page.keyboard.press("ArrowDown");
    await opened.page.keyboard.press("Tab");
    await pane.waitForTimeout(700);
    expect(await focused(pane)).toBe(fixesJa.seeFix);
  }, 30_000);

  it("all of a kind as formulas, told cell by cell; the list keeps its place", async () => {
    await choose(pane, "I3");
    await button(fixesJa.fixTo("B")).press("Enter");
    await pane.getByRole("radio", { name: fixesJa.fix.formula }).check();
    const panel = pane.getByRole("group", { name: fixesJa.fix.heading });
    expect(await panel.locator("ins").first().textContent()).toMatch(/^=IF\(F3="","",GRADE\(E3,F3,G3\)\)$/);
    await pane.getByText(fixesJa.fix.allCells(8)).press("Enter");
    expect(await panel.locator("details ins").count()).toBe(8);
    await button(fixesJa.fix.actAll(8)).press("Enter");
    expect(await said(pane)).toBe(fixesJa.fix.done(8));
    // the next that is left: the first plan without a grade
    expect(await focused(pane)).toContain("I10 ›");
    await expectShown(
      opened.page,
      "I2:I9",
      Array.from({ length: 8 }, () => ["B"]),
    );
    await undo();
    await expectShown(
      opened.page,
      "I2:I9",
      Array.from({ length: 8 }, () => ["A"]),
    );
    expect(await pane.locator("[aria-current=true]").textContent()).toContain("I10 ›");
  }, 60_000);

  it("what was changed since the validation is left, and said", async () => {
    await typeInto(opened.page, "I4", "C");
    await choose(pane, "I4");
    await button(fixesJa.fixTo("B")).press("Enter");
    await button(fixesJa.fix.actAll(8)).press("Enter");
    expect(await said(pane)).toBe(fixesJa.fix.done(7) + fixesJa.fix.changed(["I4"]));
    await expectShown(opened.page, "I3:I5", [["B"], ["C"], ["B"]]);
    // another validation has seen the C: the finding is still there, and current
    expect(await focused(pane)).toContain("I4 ›");
    await button(fixesJa.fixTo("B")).waitFor();
    await undo();
  }, 60_000);

  it.each([
    ["protected", ja.refusals.protected("一覧")],
    ["item-not-found", ja.refusals.gone("一覧")],
  ] as const)(
    "where Excel refuses in the middle (%s), nothing is changed, and that is said",
    async (kind, why) => {
      await choose(pane, "I5");
      await button(fixesJa.fixTo("B")).press("Enter");
      // two requests read, the third writes
      await opened.page.evaluate(
        (fault) => window.workbench.faults.next({ kind: fault, afterRequests: 2 }),
        kind,
      );
      await button(fixesJa.fix.actAll(8)).press("Enter");
      expect(await said(pane)).toBe(why + fixesJa.fix.nothingChanged);
      expect(await opened.page.evaluate(() => window.workbench.faults.pending)).toBe(0);
      await expectShown(
        opened.page,
        "I2:I9",
        ["A", "A", "C", "A", "A", "A", "A", "A"].map((grade) => [grade]),
      );
      await button(fixesJa.leave).press("Enter");
      expect(await focused(pane)).toContain("I5 ›");
    },
    60_000,
  );

  it("tried again, it is done", async () => {
    await button(fixesJa.fixTo("B")).press("Enter");
    await strikeNext(opened.page, "セルの入力中として断る");
    await button(fixesJa.fix.act).press("Enter");
    expect(await said(pane)).toBe(ja.refusals["cell-edit"](undefined) + fixesJa.fix.nothingChanged);
    await button(ja.frame.retry).press("Enter");
    expect(await said(pane)).toBe(fixesJa.fix.done(1));
    await expectShown(opened.page, "I4:I6", [["C"], ["B"], ["A"]]);
  }, 60_000);

  it("with none left of what is shown, the keyboard is on the button that validates", async () => {
    const search = pane.getByRole("searchbox", { name: ja.validate.search });
    await search.fill("I6");
    await choose(pane, "I6");
    await button(fixesJa.fixTo("B")).press("Enter");
    await button(fixesJa.fix.act).press("Enter");
    expect(await said(pane)).toBe(fixesJa.fix.done(1));
    await pane.getByText(ja.validate.noneShown).waitFor();
    expect(await focused(pane)).toBe(ja.validate.run);
    await search.fill("");
  }, 60_000);

  it("complains of nothing", () => expect(opened.complaints).toEqual([]));
});

describe("accepting, and switching rules off", () => {
  let opened: OpenedPage;
  let pane: Frame;
  beforeAll(async () => {
    ({ opened, pane } = await openFaulty(FAULTY));
  }, 60_000);
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const settings = (address: string) =>
    opened.page.evaluate(
      ([sheet, there]) =>
        window.workbench.grid.book().getSheetByName(sheet!)?.getRange(there!).getValues().flat() ?? [],
      [SETTINGS, address],
    );

  it("asks for a reason, writes it with the date, and goes on to the next", async () => {
    const findings = await pane.locator("[data-finding]").count();
    await choose(pane, "I3");
    await button(fixesJa.more).press("Enter");
    await button(fixesJa.accept.ask).press("Enter");
    await opened.page.keyboard.press("Enter");
    await pane.getByText(fixesJa.refused({ kind: "refused", code: "reason-missing" })).waitFor();
    await opened.page.keyboard.type("前年度の評価を引き継ぐため");
    await opened.page.keyboard.press("Enter");
    expect(await said(pane)).toBe(fixesJa.sheetMade(SETTINGS) + fixesJa.accept.done);
    expect(await focused(pane)).toContain("I4 ›");
    expect(await pane.locator("[data-finding]").count()).toBe(findings - 1);
    await pane.getByText(ja.validate.accepted(1)).waitFor();
    const cells = await settings("A1:H60");
    expect(cells).toContain("前年度の評価を引き継ぐため");
    expect(cells.map(String).some((text) => /^(20\d\d-\d\d-\d\d|4\d{4})$/.test(text))).toBe(true);
  }, 60_000);

  it("it is taken back from the list of what was accepted", async () => {
    await pane.getByText(ja.validate.accepted(1)).press("Enter");
    await button(fixesJa.accept.revokeOf("I3")).press("Enter");
    expect(await said(pane)).toBe(fixesJa.accept.revoked);
    expect(await pane.getByText(ja.validate.accepted(1)).count()).toBe(0);
    expect(await findingAt(pane, "I3").count()).toBe(1);
    expect(await isOnFinding(pane)).toBe(true);
    expect(await settings("A1:H60")).not.toContain("前年度の評価を引き継ぐため");
  }, 60_000);

  it("says what the rule is about, how many findings go, and takes it off and on", async () => {
    await choose(pane, "H17");
    await button(fixesJa.more).press("Enter");
    await button(fixesJa.about.ask).press("Enter");
    await pane.getByText("語の途中の空白").waitFor();
    await button(fixesJa.ruleOff.ask).press("Enter");
    await pane.getByText(fixesJa.ruleOff.told(5)).waitFor();
    await opened.page.keyboard.press("Escape");
    expect(await focused(pane)).toContain("H17 ›");
    await button(fixesJa.more).press("Enter");
    await button(fixesJa.ruleOff.ask).press("Enter");
    await opened.page.keyboard.press("Enter");
    expect(await said(pane)).toBe(fixesJa.ruleOff.done("語の途中の空白"));
    expect(await findingAt(pane, "H17").count()).toBe(0);
    expect(await isOnFinding(pane)).toBe(true);
    await button(fixesJa.ruleOff.useOf("語の途中の空白")).press("Enter");
    expect(await said(pane)).toBe(fixesJa.ruleOff.used("語の途中の空白"));
    expect(await findingAt(pane, "H17").count()).toBe(1);
  }, 60_000);

  it("complains of nothing", () => expect(opened.complaints).toEqual([]));
});

describe("what is open under a finding", () => {
  let opened: OpenedPage;
  let pane: Frame;
  beforeAll(async () => {
    ({ opened, pane } = await openFaulty(FAULTY));
  }, 60_000);

  it.each([
    ["ja", "light"],
    ["ja", "dark"],
    ["en", "light"],
    ["en", "dark"],
  ] as const)(
    "%s, %s: axe finds nothing, and nothing scrolls sideways",
    async (locale, theme) => {
      const { fixes } = WORDS[locale];
      await chooseDisplay(pane, locale, theme);
      const expectFine = async (state: string): Promise<void> => {
        expect([state, await violationsIn(pane)]).toEqual([state, []]);
        for (const width of [320, 175]) {
          await setPaneWidth(opened.page, width);
          expect([state, width, await pane.evaluate(sideways)]).toEqual([state, width, []]);
        }
        await setPaneWidth(opened.page);
      };
      const press = (name: string) => pane.getByRole("button", { name, exact: true }).press("Enter");
      await findingAt(pane, "I3").press("Enter");
      await pane.locator("footer [role=status]", { hasText: "I3" }).waitFor();
      await press(fixes.fixTo("B"));
      await pane.getByRole("radio", { name: fixes.fix.formula }).check();
      await pane.getByText(fixes.fix.allCells(8)).press("Enter");
      await expectFine("fix");
      await press(fixes.more);
      await expectFine("more");
      await press(fixes.about.ask);
      await expectFine("about");
      await press(fixes.ruleOff.ask);
      await expectFine("off");
      await press(fixes.accept.ask);
      await opened.page.keyboard.press("Enter");
      await pane.getByText(fixes.refused({ kind: "refused", code: "reason-missing" })).waitFor();
      await expectFine("accept");
      await opened.page.keyboard.press("Escape");
    },
    60_000,
  );
});
