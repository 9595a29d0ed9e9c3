import type { Severity } from "../../../../src/core/validation/finding";
import { findingSummary, totalSummary } from "../../../../src/usecases/check/findingSummary";

const PLANS = [{ offices: ["企画課", "財政課"] }, { offices: [] }, { offices: ["財政課"] }];
const found = (severity: Severity, row?: number, reason?: string) => ({
  severity,
  row,
  accepted: reason === undefined ? null : { reason },
});
const SUMMARY = findingSummary(
  [found("info"), found("error", 0), found("warning", 1), found("error", 2), found("error", 2, "公表済み")],
  PLANS,
);

describe("findingSummary", () => {
  it("counts by severity and by office, accepted ones apart", () => {
    expect(SUMMARY).toEqual({
      counts: { error: 2, warning: 1, info: 1 },
      accepted: 1,
      offices: [
        { office: "企画課", error: 1, warning: 0, info: 0 },
        { office: "財政課", error: 2, warning: 0, info: 0 },
      ],
    });
  });

  it("nothing found is nothing", () => {
    const nothing = { counts: { error: 0, warning: 0, info: 0 }, accepted: 0, offices: [] };
    expect(findingSummary([], PLANS)).toEqual(nothing);
    expect(totalSummary([])).toEqual(nothing);
  });
});

describe("totalSummary", () => {
  it("adds workbooks; offices of one name are one", () => {
    const other = findingSummary([found("info", 0)], [{ offices: ["財政課", "税務課"] }]);
    expect(totalSummary([SUMMARY, other])).toEqual({
      counts: { error: 2, warning: 1, info: 2 },
      accepted: 1,
      offices: [
        { office: "企画課", error: 1, warning: 0, info: 0 },
        { office: "財政課", error: 2, warning: 0, info: 1 },
        { office: "税務課", error: 0, warning: 0, info: 1 },
      ],
    });
    expect(SUMMARY.counts.info).toBe(1);
  });
});
