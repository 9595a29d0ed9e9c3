import { BAR_RULE, DIAGONAL_RULE, gradeRule, ourRule } from "../../../../src/workbook/formats/gradeRules";
import { markRule, severityOfRule } from "../../../../src/workbook/formats/markRules";

describe("markRule", () => {
  it("names no cell, and says its severity", () => {
    expect(markRule("warning")).toBe('=N("行動計画の指摘 warning")=0');
  });

  it.each(["error", "warning", "info"] as const)("%s is read back", (severity) => {
    expect(severityOfRule(markRule(severity))).toBe(severity);
  });

  it("of the colours it is none, and they are none of its", () => {
    expect(ourRule(markRule("error"))).toBeUndefined();
    for (const rule of [gradeRule("error", 1, 1), DIAGONAL_RULE, BAR_RULE, '=A1="指摘 error"'])
      expect(severityOfRule(rule)).toBeUndefined();
  });

  it("is no longer ours once somebody has written more into it", () => {
    expect(severityOfRule('=AND($A2<>"",N("行動計画の指摘 error")=0)')).toBeUndefined();
    expect(severityOfRule('=N("行動計画の指摘 error") = 0')).toBe("error");
  });

  it("the rule of a bar is told from that of a line", () => {
    expect([ourRule(BAR_RULE), ourRule(DIAGONAL_RULE)]).toEqual(["bar", "diagonal"]);
  });
});
