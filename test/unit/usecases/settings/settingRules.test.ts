import type { CellValue } from "../../../../src/core/sheet/sheetSnapshot";
import { checkBook } from "../../../../src/usecases/check/checkBook";
import { acceptanceFacts, NAMED_RULES, ruleNamed } from "../../../../src/usecases/settings/settingRules";
import { settingsFacts } from "../../../../src/usecases/settings/settingsFacts";
import { bookOf, sheetOf } from "../../../support/bookOf";
import { exampleBook } from "../../../support/exampleBook";

const book = exampleBook({ overview: "" });
const pause = () => undefined;

describe("what acceptances hold", () => {
  it("names rule, plan and finding of a key, with spaces around it too", async () => {
    const finding = checkBook(book).findings.find(({ rule }) => rule === "overview-missing")!;
    const [facts] = await acceptanceFacts(book, [` ${finding.key} `], pause);
    expect(facts).toMatchObject({
      rule: { id: "overview-missing" },
      plan: "1",
      finding: { rule: "overview-missing", cell: "H2" },
    });
  });

  it("a key of other values has a rule and a plan, and no finding", async () => {
    const [facts] = await acceptanceFacts(book, ["overview-missing:1:overview:0000000"], pause);
    expect(facts).toMatchObject({ rule: { id: "overview-missing" }, plan: "1", finding: undefined });
  });

  it("a key about the whole table has no plan; a text that is none has no rule", async () => {
    const [table, none] = await acceptanceFacts(book, ["scale-missing:-:scale:0000000", "メモ"], pause);
    expect(table).toMatchObject({ rule: { id: "scale-missing" }, plan: "" });
    expect(none).toEqual({ rule: undefined, plan: "", finding: undefined });
  });

  it("pauses between the steps, and runs nothing for no key", async () => {
    let pauses = 0;
    const counted = (): undefined => void pauses++;
    expect(await acceptanceFacts(book, [], counted)).toEqual([]);
    expect(pauses).toBe(0);
    await acceptanceFacts(book, ["x"], counted);
    expect(pauses).toBeGreaterThan(0);
  });
});

describe("the names of rules", () => {
  it("are found by id and by title in both languages", () => {
    for (const text of ["overview-missing", "概要がない", "Overview missing"])
      expect(ruleNamed(text)?.id).toBe("overview-missing");
    expect(ruleNamed("ない規則")).toBeUndefined();
  });

  it("each has a title in both languages", () => {
    expect(NAMED_RULES.length).toBeGreaterThan(40);
    expect(NAMED_RULES.filter(({ title }) => title.ja === "" || title.en === "")).toEqual([]);
  });
});

describe("what the screen shows besides", () => {
  it("a book without tables has none, and its stages are explained all the same", () => {
    const facts = settingsFacts(book);
    expect([facts.hasTables, facts.hasOwnStages, facts.stageIssues]).toEqual([false, false, []]);
    expect(facts.stages[1]).toEqual({ percent: "50%", words: "検討・研究・調査・協議" });
    expect(facts.stages[3]).toEqual({ percent: "75%", words: "決定・策定・構築・選定・完成" });
  });

  const withStages = (...lines: readonly CellValue[][]) =>
    settingsFacts(
      bookOf(
        [sheetOf(lines, "設定")],
        [{ name: "段階の言葉", sheet: "設定", firstRow: 0, firstColumn: 0, rows: lines.length, columns: 2 }],
      ),
    );

  it("the stages of the table, from the lowest rate up", () => {
    const facts = withStages([1, "実施"], [0.125, "試行、検証"]);
    expect(facts.stages).toEqual([
      { percent: "12.5%", words: "試行・検証" },
      { percent: "100%", words: "実施" },
    ]);
    expect([facts.hasTables, facts.hasOwnStages, facts.stageIssues]).toEqual([true, true, []]);
  });

  it("what is wrong with the table, in both languages; the standard stages are in use then", () => {
    const facts = withStages([0.5, "試行"], [1.2, "実施"]);
    expect(facts.stageIssues).toEqual([
      {
        code: "rate-outside",
        line: 2,
        text: "1.2",
        messages: {
          ja: "段階の率（1.2）が0〜100%にありません。その間の率にしてください。",
          en: "The rate of the stage (1.2) isn't within 0 to 100%. Choose one that is.",
        },
      },
    ]);
    expect([facts.hasOwnStages, facts.stages.length]).toEqual([false, 6]);
  });
});
