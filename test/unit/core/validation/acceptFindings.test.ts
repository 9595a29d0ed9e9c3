import { acceptFindings } from "../../../../src/core/validation/acceptFindings";

const FINDINGS = ["a:1:grade:0000001", "a:2:grade:0000002", "b:2:title:0000003"].map((key) => ({
  key,
  accepted: null as { readonly reason: string } | null,
}));
const reasons = (lines: readonly { readonly text: string; readonly reason: string }[]) =>
  acceptFindings(FINDINGS, lines).findings.map(({ accepted }) => accepted?.reason ?? null);

describe("acceptFindings", () => {
  it("[V81] marks the finding of the key, in its order, with the reason", () => {
    expect(reasons([{ text: "a:2:grade:0000002", reason: "公表済みのため" }])).toEqual([
      null,
      "公表済みのため",
      null,
    ]);
  });

  it("[V81] a key that was copied with space around it, or typed full-width, is the same", () => {
    expect(reasons([{ text: " ａ:1:grade:0000001\n", reason: "確認済み" }])).toEqual([
      "確認済み",
      null,
      null,
    ]);
  });

  it("[V81] without a reason nothing is accepted, and that is told", () => {
    const line = { text: "b:2:title:0000003", reason: "" };
    const { findings, withoutReason, lapsed } = acceptFindings(FINDINGS, [line]);
    expect(findings).toEqual(FINDINGS);
    expect([withoutReason, lapsed]).toEqual([[line], []]);
  });

  it("[V81] a line that no finding has is told as lapsed", () => {
    const line = { text: "a:2:grade:zzzzzzz", reason: "公表済みのため" };
    const { findings, withoutReason, lapsed } = acceptFindings(FINDINGS, [line]);
    expect(findings).toEqual(FINDINGS);
    expect([withoutReason, lapsed]).toEqual([[], [line]]);
  });

  it("[V81] of two lines with one key the first reason counts", () => {
    const lines = ["一つ目", "二つ目"].map((reason) => ({ text: "a:1:grade:0000001", reason }));
    expect(reasons(lines)[0]).toBe("一つ目");
  });

  it("[V81] the findings given are left as they are", () => {
    reasons([{ text: "a:1:grade:0000001", reason: "確認済み" }]);
    expect(FINDINGS[0]!.accepted).toBeNull();
  });
});
