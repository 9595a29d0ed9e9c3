import { SAMPLE_PLANS } from "../../../../src/core/plan/samplePlans";
import { draftList } from "../../../../src/core/sheet/draftList";
import { draftSettings } from "../../../../src/core/sheet/draftSettings";
import type { BookEdit } from "../../../../src/usecases/bookChanges";
import { recheck } from "../../../../src/usecases/check/recheck";
import { validateBook } from "../../../../src/usecases/check/validateBook";
import { MemoryWorkbook } from "../../../support/memoryWorkbook";

const LIST = "行動計画一覧";

describe("recheck over a workbook", () => {
  it("what was typed is told as the whole validation tells it, formulas computed", async () => {
    const years = { baseline: 2017, current: 2020, target: 2022 };
    const name = "第一次行政改革プラン";
    const workbook = new MemoryWorkbook([
      draftList({ name, sheetName: LIST, years, rows: 26, plans: SAMPLE_PLANS }),
      draftSettings({ sheetName: "設定", name, years }),
    ]);
    const before = await validateBook(workbook);
    if (before.kind !== "validated") throw new Error(before.kind);
    const edits: BookEdit[] = [];
    await workbook.watchEdits((each) => edits.push(each));
    const { cell } = before.report.findings.find(
      ({ field, row }) => field === "current" && row !== undefined,
    )!;
    workbook.type({ sheet: LIST, cell }, { value: "12O人", formula: null });
    const after = await recheck(before, edits, workbook);
    const whole = await validateBook(workbook);
    if (after.kind !== "validated" || whole.kind !== "validated") throw new Error(after.kind);
    expect(after.report).toEqual(whole.report);
    expect(after.groups).toEqual(whole.groups);
    expect(after.report.findings.filter(({ rule }) => rule === "value-unreadable")).toMatchObject([{ cell }]);
    expect(workbook.calls.filter((call) => call.startsWith("read"))).toEqual([
      "readBook",
      "readRows",
      "readBook",
    ]);
  });
});
