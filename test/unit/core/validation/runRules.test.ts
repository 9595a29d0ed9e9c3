import { readPlanBook } from "../../../../src/core/sheet/readPlanBook";
import { defineRule } from "../../../../src/core/validation/defineRule";
import { RULES } from "../../../../src/core/validation/rules";
import { runRules } from "../../../../src/core/validation/runRules";
import { bookOf, sheetOf } from "../../../support/bookOf";
import { exampleBook } from "../../../support/exampleBook";

const TEXTS = {
  title: { ja: "題", en: "Title" },
  why: { ja: "理由。", en: "Why." },
  message: { ja: ({ n }: { n: number }) => `値は${n}です。`, en: ({ n }: { n: number }) => `It is ${n}.` },
} as const;

const onRow = defineRule<{ n: number }>({
  ...TEXTS,
  id: "on-row",
  scope: "row",
  severity: "warning",
  needs: ["target"],
  example: { reject: {}, accept: {} },
  check: (plan) => [{ field: "target", args: { n: plan.index } }],
});

const onList = defineRule<{ n: number }>({
  ...TEXTS,
  id: "on-list",
  scope: "list",
  severity: "error",
  example: { reject: {}, accept: {} },
  check: ({ plans }) => [
    {
      field: "title",
      at: { plan: plans.length - 1 },
      args: { n: plans.length },
      severity: "info",
      fix: { kind: "spelling", cells: [{ place: { field: "title", plan: 1 }, was: "a", content: "x" }] },
    },
    { field: "heading", at: { field: "grade", nth: 1 }, args: { n: 0 }, related: [{ field: "current" }] },
  ],
});

describe("defineRule and runRules", () => {
  const { book } = readPlanBook(exampleBook({ rows: [{ number: "5" }, { number: "" }] }));

  it("[V1][V4] a finding keeps rule, severity, plan, field, place, facts and both sentences apart", () => {
    expect(onList.find(book)).toEqual([
      {
        rule: "on-list",
        severity: "info",
        plan: null,
        field: "title",
        place: { field: "title", plan: 1 },
        args: { n: 2 },
        messages: { ja: "値は2です。", en: "It is 2." },
        related: [],
        fix: { kind: "spelling", cells: [{ place: { field: "title", plan: 1 }, was: "a", content: "x" }] },
        accepted: null,
      },
      {
        rule: "on-list",
        severity: "error",
        plan: null,
        field: "heading",
        place: { field: "grade", nth: 1 },
        args: { n: 0 },
        messages: { ja: "値は0です。", en: "It is 0." },
        related: [{ field: "current" }],
        fix: null,
        accepted: null,
      },
    ]);
    expect(onRow.find(book)[0]).toMatchObject({
      plan: 5,
      place: { field: "target", plan: 0 },
      severity: "warning",
    });
  });

  it("[V3] one finding may be less severe than its rule", () => {
    expect(onList.find(book).map(({ severity }) => severity)).toEqual(["info", "error"]);
  });

  it("[V5] the table's findings come first, then row by row in the order of the rules", () => {
    const order = runRules(book, [onRow, onList]).map(({ rule, place }) => [rule, place.plan]);
    expect(order).toEqual([
      ["on-list", undefined],
      ["on-row", 0],
      ["on-row", 1],
      ["on-list", 1],
    ]);
  });

  it("[V2] a row rule is silent without the heading of a field it needs, and where its cell holds an error", () => {
    const without = readPlanBook(exampleBook({ headings: { target: "" } })).book;
    expect(without.list?.missingHeadings).toEqual(["target"]);
    expect(onRow.find(without)).toEqual([]);
    const headings = ["行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"];
    const rows = [
      ["1 窓口", "市民課", "満足度", "50点", "65点", { error: "#REF!" }, "C"],
      ["2 窓口", "市民課", "満足度", { error: "#REF!" }, "65点", "80点", "C"],
    ];
    const withErrors = readPlanBook(bookOf([sheetOf([headings, ...rows])])).book;
    expect(onRow.find(withErrors).map(({ plan }) => plan)).toEqual([2]);
  });

  it("[V2] without a list row and list rules are silent", () => {
    expect(runRules(readPlanBook(bookOf([])).book, [onRow, onList])).toEqual([]);
  });

  it("[V32] of a sheet full of errors only these are told, once a column", () => {
    const headings = ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"];
    const row = headings.map(() => ({ error: "#NAME?" }));
    const broken = readPlanBook(bookOf([sheetOf([headings, row, row])])).book;
    expect(broken.list?.plans).toHaveLength(2);
    expect(runRules(broken, RULES).map(({ rule, place }) => [rule, place.plan, place.field])).toEqual(
      ["number", "title", "departments", "indicator", "baseline", "current", "target", "grade"].map(
        (field) => ["cell-error", 0, field],
      ),
    );
  });

  it("[V5] ten times the rows take about ten times the time", () => {
    const timeOf = (count: number): number => {
      const rows = Array.from({ length: count }, (_, i) => ({ number: String((i % 9999) + 1), grade: "B" }));
      const big = readPlanBook(exampleBook({ rows })).book;
      const start = performance.now();
      runRules(big, RULES);
      return performance.now() - start;
    };
    timeOf(200);
    const [small, large] = [timeOf(500), timeOf(5000)];
    expect(large).toBeLessThan(Math.max(small, 5) * 40);
  });
});
