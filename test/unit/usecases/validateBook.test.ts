import { SAMPLE_PLANS } from "../../../src/core/plan/samplePlans";
import { draftList } from "../../../src/core/sheet/draftList";
import { draftSettings } from "../../../src/core/sheet/draftSettings";
import { validateBook } from "../../../src/usecases/validateBook";
import { MemoryWorkbook } from "../../support/memoryWorkbook";

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
    expect(counts).toEqual({ error: 4, warning: 0, info: 1 });
    expect(sheets).toBe(2);
    expect(report).toMatchObject({ planSheets: 0, list: { rows: 26, reportYear: 2020 } });
    expect(report.rules).toBeGreaterThan(15);
  });

  it("groups: the whole table first, then plan by plan", async () => {
    const { groups } = await validated();
    expect(
      groups.map(({ plan, findings }) => [
        plan?.numberText,
        plan?.title,
        findings.map(({ rule, cell }) => `${rule} ${cell}`),
      ]),
    ).toEqual([
      [undefined, undefined, ["list-empty-rows A30"]],
      ["2", "ネーミングライツの推進", ["grade-differs I6"]],
      ["10", "病院事業の健全化", ["grade-differs I14"]],
      ["15", "PFIや提案募集など民間活用の手法の研究・導入", ["grade-differs I19"]],
      ["21", "窓口サービスの向上", ["grade-without-value I25"]],
    ]);
  });

  it("tells the offices that findings concern, each with how many", async () => {
    const { offices } = await validated();
    expect(offices.slice(0, 5)).toEqual([
      { office: "財政課", findings: 1 },
      { office: "関係各課", findings: 1 },
      { office: "病院局", findings: 1 },
      { office: "企画課", findings: 2 },
      { office: "総務課", findings: 1 },
    ]);
  });

  it("two rows of one number are two groups", async () => {
    const plans = [SAMPLE_PLANS[1]!, SAMPLE_PLANS[1]!];
    const list = draftList({ name: NAME, sheetName: "一覧", years: YEARS, rows: 2, plans });
    const { groups } = await validated(new MemoryWorkbook([list, SETTINGS]));
    expect(groups.map(({ plan, findings }) => [plan?.numberText, findings.map(({ rule }) => rule)])).toEqual([
      ["2", ["grade-differs"]],
      ["2", ["plan-number-duplicate", "grade-differs"]],
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
