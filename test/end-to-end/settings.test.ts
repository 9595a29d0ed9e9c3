import type { Frame, Page } from "playwright-core";
import { settingsWords } from "../../src/taskpane/screens/settings/settingsWords";
import { en } from "../../src/taskpane/strings/en";
import { ja } from "../../src/taskpane/strings/ja";
import { settingsJa } from "../../src/taskpane/strings/settingsJa";
import { violationsIn } from "../support/axeInPane";
import { expectShown, shown, typeInto } from "../support/gridInBrowser";
import { chooseDisplay, setPaneWidth, strikeNext } from "../support/paneInBrowser";
import { sideways } from "../support/sideways";
import { type OpenedPage, startWorkbench, type WorkbenchInBrowser } from "../support/workbench";

const words = settingsJa;

/** A rule that finds one thing to mend in the sample. */
const RULE = { id: "grade-without-value", title: "現状値がないのに達成度がある" };

let workbench: WorkbenchInBrowser;
let opened: OpenedPage;
let page: Page;
let pane: Frame;

// the list that is open at first has its scale in a legend, and no settings sheet
beforeAll(async () => {
  workbench = await startWorkbench({ pane: "/addin/taskpane.html" });
  opened = await workbench.open();
  ({ page } = opened);
  pane = await opened.pane();
  await pane.getByRole("tab", { name: ja.frame.tabs.settings }).click();
  await section(words.scale.heading).waitFor();
}, 120_000);
afterAll(() => workbench.close());

const section = (heading: string) => pane.getByRole("region", { name: heading, exact: true });
const form = (heading: string) => pane.getByRole("form", { name: heading, exact: true });
const button = (name: string) => pane.getByRole("button", { name, exact: true });
const opener = (heading: string) => button(words.changeOf(heading));
const press = (key: string) => page.keyboard.press(key);
const focused = () =>
  pane.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
  });
const expectFocus = async (name: string) => {
  await pane.waitForFunction(
    (wanted) =>
      (document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent) === wanted,
    name,
  );
  expect(await focused()).toBe(name);
};
const expectSaid = async (sentence: string | RegExp) => {
  const line = pane.locator("footer [role=status]", { hasText: sentence });
  await line.waitFor({ timeout: 20_000 });
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
/** The cells of the settings sheet from the line under a title on, without the blank ones at the end of a line. */
const under = async (title: string, lines: number): Promise<string[][]> => {
  await show("設定");
  const cells = await shown(page, "A1:E90");
  const from = cells.findIndex(([first]) => first === title) + 1;
  return cells.slice(from, from + lines).map((line) => line.slice(0, 3));
};

describe("a book without a settings sheet", () => {
  it("says so, and shows the scale of the legend", async () => {
    expect(await pane.getByText(words.noSheet).count()).toBe(1);
    expect(await section(words.scale.heading).textContent()).toContain("75%以上");
    expect(await section(words.scale.heading).textContent()).toContain(words.scale.sources.legend);
  });

  it("the form opens in place with the keyboard in it, and Escape gives the keyboard back", async () => {
    await opener(words.scale.heading).focus();
    await press("Enter");
    await form(words.scale.heading).waitFor();
    expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
    await press("Escape");
    await expectFocus(words.changeOf(words.scale.heading));
    expect(await form(words.scale.heading).count()).toBe(0);
  });

  it("one form at a time", async () => {
    await opener(words.scale.heading).click();
    await opener(words.years.heading).click();
    await form(words.years.heading).waitFor();
    expect(await pane.getByRole("form").count()).toBe(1);
    expect(await opener(words.scale.heading).getAttribute("aria-expanded")).toBe("false");
    await press("Escape");
  });

  it("what is wrong with a scale is said under its line at once, and it isn't written", async () => {
    await opener(words.scale.heading).click();
    const { lineOf, bound, label, issues } = words.scale;
    await pane.getByLabel(lineOf(bound, 2)).fill("あ");
    await pane.getByText(issues["bound-unreadable"]("あ")).waitFor();
    await pane.getByLabel(lineOf(bound, 2)).fill("40");
    await pane.getByText(issues["bound-unsorted"]("50%")).waitFor();
    await pane.getByLabel(lineOf(bound, 2)).fill("75");
    await pane.getByLabel(lineOf(label, 3)).fill("ａ");
    await pane.getByText(issues["label-twice"]("ａ")).waitFor();
    await pane.getByLabel(lineOf(label, 3)).fill("C");
    await pane.getByLabel(lineOf(bound, 4)).fill("10");
    await pane.getByText(issues.gap("10%")).waitFor();
    expect(await button(words.scale.write).getAttribute("aria-disabled")).toBe("true");
    expect(await form(words.scale.heading).textContent()).toContain(words.scale.fixFirst(4));
    await press("Enter");
    expect(await sheets()).not.toContain("設定");
    await pane.getByLabel(lineOf(bound, 4)).fill("0");
    expect(await button(words.scale.write).getAttribute("aria-disabled")).not.toBe("true");
  });

  it("levels are added above the last and taken out, the keyboard stays", async () => {
    const { lineOf, label, remove } = words.scale;
    await button(words.scale.add).click();
    await expectFocus(lineOf(label, 4));
    await page.keyboard.type("D");
    await pane.getByLabel(lineOf(label, 5)).fill("E");
    await button(remove(4, "D")).click();
    await expectFocus(lineOf(label, 4));
    expect(await pane.getByLabel(lineOf(label, 4)).inputValue()).toBe("E");
    await press("Escape");
  });

  it("by keyboard alone a template is written into a new settings sheet, and taken back", async () => {
    await opener(words.scale.heading).focus();
    await press("Enter");
    await form(words.scale.heading).waitFor();
    for (let at = 0; at < 3; at++) await press("ArrowDown");
    expect(await pane.getByLabel(words.scale.lineOf(words.scale.label, 1)).inputValue()).toBe("◎");
    await button(words.scale.write).focus();
    await press("Enter");
    await expectSaid("シート「設定」をつくり、評価基準を書きました。");
    await expectFocus(words.changeOf(words.scale.heading));
    expect(await section(words.scale.heading).textContent()).toContain("◎100%以上");
    expect(await section(words.scale.heading).textContent()).toContain(words.scale.sources.name);
    expect(await under("評価基準（よい順）", 5)).toEqual([
      ["評価", "下限", "以上・超"],
      ["◎", "100%", "以上"],
      ["○", "75%", "以上"],
      ["△", "50%", "以上"],
      ["×", "0%", "以上"],
    ]);
    await button(ja.frame.undo["sheets-made"]).click();
    await pane.getByText(words.noSheet).waitFor();
    expect(await sheets()).not.toContain("設定");
  }, 60_000);
});

describe("a book with one", () => {
  beforeAll(async () => {
    await pane.getByRole("tab", { name: new RegExp(`^${ja.frame.tabs.validate}`) }).click();
    await button(ja.validate.run).click();
    await expectSaid(/^✓ 検証しました/);
    await pane.getByRole("tab", { name: ja.frame.tabs.settings }).click();
    await opener(words.scale.heading).click();
    await button(words.scale.write).click();
    await expectSaid("シート「設定」をつくり、評価基準を書きました。");
  }, 60_000);

  it("a level more goes into the table, and the name grows with it", async () => {
    await opener(words.scale.heading).click();
    await pane.getByLabel(words.scale.template).selectOption("s-to-d");
    await button(words.scale.write).click();
    await expectSaid(/^✓ 評価基準を書き換えました/);
    expect(await section(words.scale.heading).textContent()).toContain("S120%以上A100%以上");
    expect(await under("評価基準（よい順）", 6)).toContainEqual(["S", "120%", "以上"]);
    await button(ja.frame.undo["settings-changed"]).click();
    await expectSaid(/元に戻しました/);
    await pane.getByText("120%以上").waitFor({ state: "detached" });
  }, 60_000);

  it("where the table can't grow, it says why, and the form stays", async () => {
    await show("設定");
    const cells = await shown(page, "A1:A40");
    const last = cells.findIndex(([first]) => first === "評価基準（よい順）") + 6;
    await typeInto(page, `E${last}`, "覚え書き");
    await opener(words.scale.heading).click();
    await pane.getByLabel(words.scale.template).selectOption("s-to-d");
    await button(words.scale.write).click();
    await expectSaid(`▲ 表の横（設定のA${last}の行）に記入があり、行を増減できません。`);
    expect(await form(words.scale.heading).count()).toBe(1);
    expect(await under("評価基準（よい順）", 3)).not.toContainEqual(["S", "120%", "以上"]);
    await button(words.leave).click();
    expect(await form(words.scale.heading).count()).toBe(0);
  }, 60_000);

  it("what Excel refuses can be tried again, and closes the form then", async () => {
    await opener(words.scale.heading).click();
    await pane.getByLabel(words.scale.lineOf(words.scale.bound, 2)).fill("80");
    await strikeNext(page, "セルの入力中として断る");
    await button(words.scale.write).click();
    await expectSaid(ja.refusals["cell-edit"](undefined));
    expect(await form(words.scale.heading).count()).toBe(1);
    await button(ja.frame.retry).click();
    await expectSaid("評価基準を書き換えました（1セル）。");
    await form(words.scale.heading).waitFor({ state: "detached" });
    expect(await under("評価基準（よい順）", 4)).toContainEqual(["B", "80%", "以上"]);
  }, 60_000);

  it("a gap that was typed into the table is said with its line, and mended by the form", async () => {
    await show("設定");
    const cells = await shown(page, "A1:A40");
    const last = cells.findIndex(([first]) => first === "評価基準（よい順）") + 6;
    await typeInto(page, `B${last}`, "10%");
    await button(words.reread).click();
    const told = words.scale.inTable(4, words.scale.issues.gap("10%"));
    await section(words.scale.heading).getByText(told).waitFor();
    await opener(words.scale.heading).click();
    expect(await pane.getByLabel(words.scale.lineOf(words.scale.bound, 4)).inputValue()).toBe("10");
    await pane.getByLabel(words.scale.lineOf(words.scale.bound, 4)).fill("0");
    await button(words.scale.write).click();
    await expectSaid("評価基準を書き換えました（1セル）。");
    await section(words.scale.heading).getByText(told).waitFor({ state: "detached" });
  }, 60_000);

  it("years are read in any form; those out of order aren't written", async () => {
    await opener(words.years.heading).click();
    const target = form(words.years.heading).getByLabel(words.years.fields.target);
    await target.fill("H20");
    await pane.getByText(words.years.unordered).waitFor();
    await target.fill("令和5年度");
    await form(words.years.heading).getByText("R5(2023)").waitFor();
    await press("Enter");
    await expectSaid("年度を書き換えました（1セル）。");
    expect(await under("計画", 4)).toContainEqual(["目標の年度", "R5(2023)", ""]);
    expect(await section(words.years.heading).textContent()).toContain(words.years.differs);
  }, 60_000);

  it("the default method is named, and said where it counts", async () => {
    await opener(words.method.heading).click();
    await pane.getByLabel(words.method.default).selectOption("attainment");
    await button(words.method.write).click();
    await expectSaid("算定方法を書き換えました（1セル）。");
    expect(await section(words.method.heading).textContent()).toContain(words.method.said("達成率"));
    expect(await section(words.method.heading).textContent()).toContain(words.method.whole);
    expect(await under("計画", 5)).toContainEqual(["既定の算定方法", "達成率", ""]);
    await opener(words.method.heading).click();
    await button(words.method.write).click();
    await expectSaid(words.unchanged(words.method.heading));
  }, 60_000);

  it("a stage word is added to its line of the table, and taken back", async () => {
    await opener(words.stages.heading).click();
    const field = pane.getByLabel(words.scale.lineOf(words.stages.words, 2), { exact: true });
    expect(await field.inputValue()).toBe("検討・研究・調査・協議");
    await field.fill("検討・研究・調査・協議・試行");
    await button(words.stages.write).click();
    await expectSaid("段階の言葉を書き換えました（1セル）。");
    await section(words.stages.heading).getByText(words.stages.functions).waitFor();
    expect(await under("段階の言葉", 3)).toContainEqual(["50%", "検討・研究・調査・協議・試行", ""]);
    await button(ja.frame.undo["settings-changed"]).click();
    await expectSaid(/元に戻しました/);
    await section(words.stages.heading).getByText(words.stages.functions).waitFor({ state: "detached" });
  }, 60_000);

  it("departments are lines of a text", async () => {
    await opener(words.departments.heading).click();
    const lines = pane.getByLabel(words.departments.lines);
    const before = await lines.inputValue();
    expect(before.split("\n").length).toBeGreaterThan(5);
    await lines.fill("企画課\n総務課\n\n 財政課 \n企画課");
    await form(words.departments.heading)
      .getByText(words.departments.twice(["企画課"]))
      .waitFor();
    await button(words.departments.write).click();
    await expectSaid(/^✓ 担当部署を書き換えました/);
    await section(words.departments.heading).getByText("企画課、総務課、財政課").waitFor();
    expect(await under("担当部署", 4)).toEqual([
      ["担当部署", "", ""],
      ["企画課", "", ""],
      ["総務課", "", ""],
      ["財政課", "", ""],
    ]);
    await button(ja.frame.undo["settings-changed"]).click();
    await expectSaid(/元に戻しました/);
  }, 60_000);

  it("a rule is switched off with its reason and used again; the findings that are shown follow", async () => {
    const toMend = async () =>
      Number(/\d+/.exec((await pane.locator("#tab-validate").textContent()) ?? "")?.[0] ?? 0);
    const before = await toMend();
    expect(before).toBeGreaterThan(1);
    await button(words.rulesOff.addOf).click();
    expect(await form(words.rulesOff.heading).textContent()).toContain(words.rulesOff.chooseFirst);
    await pane.getByLabel(words.rulesOff.rule, { exact: true }).selectOption(RULE.id);
    await pane.getByLabel(words.rulesOff.optionalReason).fill("照会中のため");
    await button(words.rulesOff.write).click();
    await expectSaid(/^✓ 使わない規則を書き換えました/);
    const off = section(words.rulesOff.heading);
    await off.getByText(words.reasonOf("照会中のため")).waitFor();
    expect(await off.textContent()).toContain(RULE.title);
    expect(await under("使わない規則", 2)).toContainEqual([RULE.id, "照会中のため", ""]);
    expect(await toMend()).toBe(before - 1);
    await off.locator("[data-take-out]").click();
    await off.getByText(words.rulesOff.none).waitFor();
    await expectFocus(words.rulesOff.heading);
    expect(await toMend()).toBe(before);
  }, 60_000);

  it("an acceptance whose value has changed is marked, and taken out", async () => {
    await show("設定");
    const cells = await shown(page, "A1:A95");
    const row = cells.findIndex(([first]) => first === "了承した指摘") + 3;
    await typeInto(page, `A${row}`, "value-missing:3:current:0000000");
    await typeInto(page, `B${row}`, "照会中");
    await button(words.reread).click();
    const accepted = section(words.accepted.heading);
    await accepted.getByText(words.accepted.lapsed).waitFor();
    expect(await accepted.textContent()).toContain(words.accepted.plan("3"));
    expect(await accepted.textContent()).toContain(words.reasonOf("照会中"));

    // where its rule is off, no value has changed
    const off = cells.findIndex(([first]) => first === "使わない規則") + 3;
    await typeInto(page, `A${off}`, "value-missing");
    await button(words.reread).click();
    await accepted.getByText(words.accepted.ruleOff).waitFor();
    await section(words.rulesOff.heading).locator("[data-take-out]").click();
    await accepted.getByText(words.accepted.lapsed).waitFor();

    await accepted.locator("[data-take-out]").click();
    await expectSaid(/^✓ 了承した指摘を書き換えました/);
    await accepted.getByText(words.accepted.none).waitFor();
    await expectFocus(words.accepted.heading);
    await expectShown(page, `A${row}:B${row}`, [["", ""]]);
  }, 60_000);

  it("lines that name no rule say so", async () => {
    await show("設定");
    const cells = await shown(page, "A1:A95");
    const rowOf = (title: string) => cells.findIndex(([first]) => first === title) + 3;
    await typeInto(page, `A${rowOf("使わない規則")}`, "ない規則");
    await typeInto(page, `A${rowOf("了承した指摘")}`, "grade-without-value:21:grade:0000000");
    await button(words.reread).click();
    await section(words.rulesOff.heading).getByText(words.rulesOff.unknown("ない規則")).waitFor();
    await section(words.accepted.heading).getByText(words.accepted.lapsed).waitFor();
  }, 60_000);

  it.each([
    ["ja", "light"],
    ["ja", "dark"],
    ["en", "light"],
    ["en", "dark"],
  ] as const)(
    "%s, %s: axe finds nothing in any form, and nothing scrolls sideways",
    async (locale, theme) => {
      await chooseDisplay(pane, locale, theme);
      const said = settingsWords({ ja, en }[locale]);
      const openers = [said.scale, said.years, said.method, said.stages, said.departments].map(
        ({ heading }) => said.changeOf(heading),
      );
      for (const name of [...openers, said.rulesOff.addOf]) {
        await button(name).click();
        if (name === openers[0]) {
          await pane.getByLabel(said.scale.template).selectOption("seven-levels");
          await pane.getByLabel(said.scale.lineOf(said.scale.bound, 2)).fill("x");
        }
        expect([name, await violationsIn(pane)]).toEqual([name, []]);
        for (const width of [350, 320, 175]) {
          await setPaneWidth(page, width);
          expect([name, width, await pane.evaluate(sideways)]).toEqual([name, width, []]);
        }
        await setPaneWidth(page);
        await press("Escape");
      }
    },
    60_000,
  );
});

it("complains of nothing, and asks nobody outside this machine", () => {
  expect(opened.complaints).toEqual([]);
  expect(opened.outside).toEqual([]);
});
