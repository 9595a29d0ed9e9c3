import type { Frame, Page } from "playwright-core";
import { en } from "../../src/taskpane/strings/en";
import { fixesEn } from "../../src/taskpane/strings/fixesEn";
import { fixesJa } from "../../src/taskpane/strings/fixesJa";
import { ja } from "../../src/taskpane/strings/ja";
import { takeAlongEn } from "../../src/taskpane/strings/takeAlongEn";
import { takeAlongJa } from "../../src/taskpane/strings/takeAlongJa";
import { violationsIn } from "../support/axeInPane";
import { coloursIn } from "../support/coloursIn";
import {
  FOLLOWING_FAULTS,
  GRADES_SHOWN,
  MENDED_GRADES,
  MENDED_ROWS,
  PLANTED_FAULTS,
  TYPED_GRADES,
  TYPED_ROWS,
} from "../support/faultyList";
import { expectShown, goTo, shown, typeInto } from "../support/gridInBrowser";
import {
  enterPane,
  focusedIn,
  leavePane,
  tabTo,
  tabToFindings,
  walkDown,
  walkTo,
} from "../support/paneByKeyboard";
import { temporaryFile } from "../support/temporaryFile";
import { startWorkbench, type OpenedPage, type WorkbenchInBrowser } from "../support/workbench";
import { workbookParts } from "../support/workbookParts";
import { zipFile } from "../support/zipFile";

const [OWN, LIST, SETTINGS] = ["照会", "行動計画一覧", "設定"];
const PLANS = "A5:G16";
const GRADES = "I5:I16";
const REASON = "概要は別紙にまとめたため";

let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await startWorkbench({ pane: "/addin/taskpane.html" });
}, 120_000);
afterAll(() => workbench.close());

describe.each([
  ["ja", "", ja, fixesJa, takeAlongJa],
  ["en", "?language=en-US", en, fixesEn, takeAlongEn],
] as const)("twenty faults without a mouse (%s)", (locale, query, words, fixes, along) => {
  let opened: OpenedPage;
  let page: Page;
  let pane: Frame;
  const press = (key: string) => page.keyboard.press(key);
  const tab = (name: string, key: "Tab" | "Shift+Tab" = "Tab") => tabTo(page, pane, name, key);
  /** Expects the last result, or the button beside it, to say this; now or in a moment. */
  const expectSaid = async (text: string) => {
    const footer = pane.locator("footer");
    await footer
      .filter({ hasText: text })
      .waitFor({ timeout: 10_000 })
      .catch(() => undefined);
    expect(await footer.textContent()).toContain(text);
  };
  const expectFine = async (state: string) => expect([state, await violationsIn(pane)]).toEqual([state, []]);
  const sheets = () =>
    page.evaluate(() => {
      const book = window.workbench.grid.book();
      return book.getSheets().map((each) => each.getSheetName());
    });
  const cellsOf = async (sheet: string, address: string) => {
    await page.evaluate((name) => {
      const book = window.workbench.grid.book();
      book.setActiveSheet(book.getSheetByName(name)!);
    }, sheet);
    return shown(page, address);
  };
  /** Opens the fix of a finding: the keyboard is in it. */
  const openFix = async (cell: string) => {
    await walkTo(page, pane, cell);
    await press("Tab");
    await press("Enter");
    await pane.getByRole("group", { name: fixes.fix.heading }).waitFor();
  };
  const openAcceptance = async (cell: string) => {
    await walkTo(page, pane, cell);
    await tab(fixes.more);
    await press("Enter");
    await tab(fixes.accept.ask);
    await press("Enter");
    await pane.getByRole("textbox", { name: fixes.accept.reason }).waitFor();
  };
  const accept = async (cell: string) => {
    await openAcceptance(cell);
    await page.keyboard.type(REASON);
    await press("Enter");
    await expectSaid(fixes.accept.done);
  };

  beforeAll(async () => {
    opened = await workbench.open(query);
    ({ page } = opened);
    const file = temporaryFile("新しいブック.xlsx", zipFile(workbookParts({ sheets: { [OWN]: "" } })));
    await page.locator("#file").setInputFiles(file);
    await page.locator("#status", { hasText: "開きました" }).waitFor();
    pane = await opened.pane();
    await pane.locator("#tab-create[aria-selected=true]").waitFor();
    for (const frame of [page.mainFrame(), pane])
      await frame.evaluate(() =>
        addEventListener("pointerdown", () => console.error("a mouse was used"), true),
      );
  }, 60_000);

  it("makes the list beside a sheet of hers", async () => {
    await typeInto(page, "A1", "照会 982百万円");
    await enterPane(page);
    await tab(words.create.rows);
    await expectFine("create");
    await press("ControlOrMeta+a");
    await page.keyboard.type("12");
    await press("Enter");
    await expectSaid(words.create.made([LIST, SETTINGS], 12));
    expect(await sheets()).toEqual([OWN, LIST, SETTINGS]);
    await expectFine("made");
  }, 30_000);

  it("takes what she types, from cell to cell by Tab and Enter", async () => {
    await leavePane(page);
    await goTo(page, "A5");
    for (const row of TYPED_ROWS) {
      for (const text of row) {
        await page.keyboard.type(text);
        await press("Tab");
      }
      await press("Enter");
    }
    for (const [cell, letter] of Object.entries(TYPED_GRADES)) {
      await goTo(page, cell);
      await page.keyboard.type(letter);
      await press(letter === "" ? "Delete" : "Enter");
    }
    await expectShown(page, PLANS, TYPED_ROWS);
    await expectShown(page, GRADES, GRADES_SHOWN);
  }, 60_000);

  it("finds each fault at its cell, and nothing else; the sheet follows", async () => {
    await enterPane(page);
    await tab(words.frame.tabs.create);
    await press("ArrowRight");
    await pane.getByRole("button", { name: words.validate.run }).waitFor();
    await tab(words.validate.run);
    await press("Enter");
    await expectSaid(words.validate.said({ error: 13, warning: 3, info: 6 }));
    await expectFine("validated");
    await tabToFindings(page, pane);
    const found = await walkDown(page, pane);
    const expected = [...PLANTED_FAULTS, ...FOLLOWING_FAULTS];
    const cellOf = (text: string) => /(\w+) ›$/.exec(text)?.[1];
    expect(found.map(cellOf).sort()).toEqual(expected.map(({ cell }) => cell).sort());
    for (const fault of expected)
      expect(found.find((text) => cellOf(text) === fault.cell)).toContain(fault[locale]);
    await expectSaid(words.validate.shown(LIST, "G16"));
    expect(await page.evaluate(() => window.workbench.grid.book().getActiveRange()?.getA1Notation())).toBe(
      "G16",
    );
  }, 30_000);

  it("mends one by its fix, and all of a kind by formulas", async () => {
    await openFix("I9");
    await expectFine("fix");
    await tab(fixes.fix.act);
    await press("Enter");
    await expectSaid(fixes.fix.done(1));
    expect(await focusedIn(pane)).toMatch(/G9 ›$/);
    await openFix("I6");
    await press("ArrowDown");
    expect(await focusedIn(pane)).toBe(fixes.fix.formula);
    await tab(fixes.fix.allCells(3));
    await press("Enter");
    await expectFine("all of a kind");
    await tab(fixes.fix.actAll(3));
    await press("Enter");
    await expectSaid(fixes.fix.done(3));
    const formulas = await page.evaluate(() =>
      window.workbench.grid.book().getActiveSheet().getRange("I6:I8").getFormulas().flat(),
    );
    expect(formulas).toEqual([
      '=IF(E6="","",GRADE(D6,E6,F6,K6,評価基準))',
      '=IF(E7="","",GRADE(D7,E7,F7,K7,評価基準))',
      '=IF(E8="","",GRADE(D8,E8,F8,K8,評価基準))',
    ]);
  }, 30_000);

  it.each([
    ["C6", fixes.fix.act, 1],
    ["G8", fixes.fix.actAll(2), 2],
    ["G10", fixes.fix.act, 1],
    ["I10", fixes.fix.act, 1],
    ["B14", fixes.fix.act, 1],
  ])(
    "mends %s by its fix",
    async (cell, action, cells) => {
      await openFix(cell);
      await tab(action);
      await press("Enter");
      await expectSaid(fixes.fix.done(cells));
    },
    30_000,
  );

  it("a slip mended in its cell is marked, and gone after another validation", async () => {
    await walkTo(page, pane, "E11");
    await press("Enter");
    await expectSaid(words.validate.shown(LIST, "E11"));
    await leavePane(page);
    await page.keyboard.type("60点");
    await press("Enter");
    await pane.getByText(words.validate.again).waitFor();
    await expectFine("changed");
    await enterPane(page);
    await tab(words.validate.again);
    await press("Enter");
    await expectSaid(words.validate.said({ error: 6, warning: 2, info: 2 }));
    expect(await focusedIn(pane)).toBe(words.validate.run);
  }, 30_000);

  it("turns the quantities into numbers that look the same", async () => {
    await tabToFindings(page, pane);
    await openFix("D5");
    await tab(fixes.fix.actCells(29));
    await press("Enter");
    await expectSaid(fixes.fix.done(29));
    expect(await valuesOf(pane, LIST, "D5:F5")).toEqual([[982, 835, 700]]);
  }, 30_000);

  it("accepts one with a reason, takes that back, and accepts it again", async () => {
    const settings = await cellsOf(SETTINGS, "A1:H80");
    await openAcceptance("G16");
    await press("Enter");
    await pane.getByText(fixes.refused({ kind: "refused", code: "reason-missing" })).waitFor();
    await expectFine("reason missing");
    await press("Escape");
    await accept("G16");
    expect((await cellsOf(SETTINGS, "A1:H80")).flat()).toContain(REASON);
    await expectFine("accepted");
    await tab(words.frame.undo["settings-changed"]);
    await press("Enter");
    await expectSaid(words.frame.undone(3, 0));
    expect(await cellsOf(SETTINGS, "A1:H80")).toEqual(settings);
    await accept("G16");
  }, 30_000);

  it("makes the sheet of what is left, by department", async () => {
    await tab(along.make);
    await press("Enter");
    await expectSaid(along.made([along.sheetName], 10));
    await expectFine("taken along");
    const lines = await shown(page, "A5:J14");
    const { open, accepted } = along.states;
    expect(lines.map(([office, , , , , cell, , , , state]) => [office, cell, state])).toEqual([
      [along.noOffice, "B13", open],
      [along.noOffice, "G13", open],
      ["市民課", "G6", open],
      ["企画課", "F14", open],
      ["財政課", "I15", open],
      ["財政課", "A16", open],
      ["財政課", "G16", accepted],
      ["人事課", "F14", open],
      ["広報課", "I12", open],
      ["広報課", "E12", open],
    ]);
  }, 30_000);

  it("colours the grades and takes that back; the keyboard stays in the pane", async () => {
    await tab(words.colour.lay, "Shift+Tab");
    await press("Enter");
    await expectSaid(words.colour.laid(24));
    await expectFine("coloured");
    const { rules, lines } = await coloursIn(pane, LIST);
    expect(rules.filter((rule) => /^[HI]5:[HI]16 =AND\(TRIM\(/.test(rule))).toHaveLength(8);
    expect(lines).toEqual(["D15", "E15", "F15", "H15", "I15"]);
    await tab(words.frame.undo["colours-laid"]);
    await press("Enter");
    await expectSaid(words.frame.undone(24, 0));
    expect(await coloursIn(pane, LIST)).toEqual({ rules: [], lines: [] });
    expect(await focusedIn(pane)).toContain(words.frame.tabs.validate);
    await expectFine("undone");
  }, 30_000);

  it("has changed no cell but those that it was asked to mend, and none of hers", async () => {
    expect(await cellsOf(LIST, PLANS)).toEqual(MENDED_ROWS);
    expect(await cellsOf(LIST, GRADES)).toEqual(MENDED_GRADES);
    expect(await cellsOf(OWN, "A1:B2")).toEqual([
      ["照会 982百万円", ""],
      ["", ""],
    ]);
    expect(await sheets()).toEqual([OWN, LIST, SETTINGS, along.sheetName]);
  });

  it("no mouse, no complaint, nothing that the host lacks, nothing outside this machine", async () => {
    expect(opened.complaints).toEqual([]);
    expect(await page.evaluate(() => window.workbench.pane.missing())).toEqual([]);
    expect(opened.outside).toEqual([]);
  });
});

/** Values as Office.js tells them, however the cells show them. */
function valuesOf(pane: Frame, sheet: string, address: string): Promise<unknown[][]> {
  return pane.evaluate(
    ([name, there]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name!).getRange(there).load("values");
        await context.sync();
        return range.values;
      }),
    [sheet, address],
  );
}
