import { SAMPLE_PLANS } from "../../../../src/core/plan/samplePlans";
import { draftList } from "../../../../src/core/sheet/draftList";
import { draftSettings } from "../../../../src/core/sheet/draftSettings";
import { validateBook } from "../../../../src/usecases/check/validateBook";
import { MemoryWorkbook } from "../../../support/memoryWorkbook";

const YEARS = { baseline: 2017, current: 2020, target: 2022 };
const NAME = "第一次行政改革プラン";
const SETTINGS = draftSettings({ sheetName: "設定", name: NAME, years: YEARS });
const LIST = draftList({
  name: NAME,
  sheetName: "行動計画一覧",
  years: YEARS,
  rows: 26,
  plans: SAMPLE_PLANS,
});

async function validated(workbook = new MemoryWorkbook([LIST, SETTINGS])) {
  const validation = await validateBook(workbook);
  if (validation.kind !== "validated") throw new Error(validation.kind);
  return validation;
}

describe("validateBook", () => {
  it("counts by severity and says what was checked", async () => {
    const { counts, sheets, report } = await validated();
    expect(counts).toEqual({ error: 4, warning: 5, info: 16 });
    expect(sheets).toBe(2);
    expect(report).toMatchObject({ planSheets: 0, list: { rows: 26, reportYear: 2020 } });
    expect(report.rules).toBeGreaterThan(15);
  });

  it("[S55] of several lists each group names its sheet, of one none does", async () => {
    const second = { ...LIST, name: "控え", names: [] };
    const { groups, report } = await validated(new MemoryWorkbook([LIST, second, SETTINGS]));
    expect(report.lists.map(({ sheet }) => sheet)).toEqual(["行動計画一覧", "控え"]);
    expect([...new Set(groups.map(({ sheet }) => sheet))]).toEqual(["行動計画一覧", "控え"]);
    const whole = groups.filter(({ plan }) => plan === undefined);
    expect(whole.map(({ sheet }) => sheet)).toEqual(["行動計画一覧", "控え"]);
    const alone = (await validated()).groups;
    expect(groups).toHaveLength(2 * alone.length);
    expect(alone.map(({ sheet }) => sheet)).toEqual(alone.map(() => undefined));
  });

  it("groups: the whole table first, then plan by plan", async () => {
    const { groups } = await validated();
    const shown = groups.map(({ plan, findings }) => [
      plan?.numberText,
      plan?.title,
      findings.map(({ rule, cell }) => `${rule} ${cell}`),
    ]);
    expect(shown.map(([number]) => number)).toEqual([
      undefined,
      "1",
      "2",
      "5",
      "7",
      "8",
      "10",
      "13",
      "14",
      "15",
      "16",
      "17",
      "18",
      "21",
      "23",
      "24",
    ]);
    expect(shown.slice(0, 4)).toEqual([
      [undefined, undefined, ["list-empty-rows A30"]],
      ["1", "公金収納対策の強化", ["separator-mixed B5", "department-generic B5"]],
      ["2", "ネーミングライツの推進", ["department-generic B6", "grade-differs I6"]],
      ["5", "ふるさと納税の促進強化", ["number-differs-from-text E9", "target-passed F9"]],
    ]);
  });

  it("tells the offices that findings concern, each with how many", async () => {
    const { offices } = await validated();
    expect(offices.slice(0, 5)).toEqual([
      { office: "税務課", findings: 4 },
      { office: "国保年金課", findings: 4 },
      { office: "その他公金収納課", findings: 2 },
      { office: "財政課", findings: 2 },
      { office: "関係各課", findings: 8 },
    ]);
  });

  it("two rows of one number are two groups", async () => {
    const plans = [SAMPLE_PLANS[1]!, SAMPLE_PLANS[1]!];
    const list = draftList({ name: NAME, sheetName: "一覧", years: YEARS, rows: 2, plans });
    const { groups } = await validated(new MemoryWorkbook([list, SETTINGS]));
    expect(groups.map(({ plan, findings }) => [plan?.numberText, findings.map(({ rule }) => rule)])).toEqual([
      ["2", ["department-generic", "grade-differs"]],
      ["2", ["plan-number-duplicate", "department-generic", "grade-differs"]],
    ]);
  });

  it("a book without a list has one group, with the nearest miss", async () => {
    const { report, groups } = await validated(new MemoryWorkbook(["白紙"]));
    expect(report.list).toBeNull();
    expect(groups).toMatchObject([{ plan: undefined, findings: [{ rule: "list-not-found" }] }]);
  });

  it("stopped: says which sheets were read, and nothing of what was found", async () => {
    const workbook = new MemoryWorkbook([LIST, SETTINGS]);
    const told: string[] = [];
    const validation = await validateBook(workbook, {
      onSheet: (sheet, done, total) => told.push(`${sheet} ${done}/${total}`),
      isStopped: () => told.length > 0,
    });
    expect(validation).toEqual({ kind: "stopped", read: ["行動計画一覧"] });
    expect(told).toEqual(["行動計画一覧 0/2"]);
  });

  it("refusals are the caller's", async () => {
    const workbook = new MemoryWorkbook([LIST]);
    workbook.refusals.push("cell-edit");
    await expect(validateBook(workbook)).rejects.toMatchObject({ code: "cell-edit" });
  });

  it("only reads", async () => {
    const workbook = new MemoryWorkbook([LIST, SETTINGS]);
    await validated(workbook);
    expect(workbook.calls).toEqual(["readBook"]);
  });
});
