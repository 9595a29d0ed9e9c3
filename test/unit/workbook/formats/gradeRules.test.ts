import { DIAGONAL_RULE, gradeRule, ourRule } from "../../../../src/workbook/formats/gradeRules";

describe("the rules of the colours", () => {
  it("look at the letter, and carry our mark", () => {
    expect(gradeRule("A", 8, 8)).toBe('=AND(TRIM(I9)="A",N("行動計画アシスト")=0)');
  });

  it.each(["A", "◎", '"特"', "S+", ")"])("are known again by their label: %s", (label) => {
    expect(ourRule(gradeRule(label, 0, 0))).toEqual({ label });
  });

  it("so is the mark of a diagonal line", () => {
    expect(ourRule(DIAGONAL_RULE)).toBe("diagonal");
  });

  it.each([
    ['=AND(TRIM(#REF!)="A",N("行動計画アシスト")=0)', { label: "A" }],
    ['=AND(TRIM(I9) = "A", N("行動計画アシスト") = 0)', { label: "A" }],
    ['AND(FALSE,N("行動計画アシスト 斜線")=0)', "diagonal"],
  ])("as Excel may give it back: %s", (formula, rule) => {
    expect(ourRule(formula)).toEqual(rule);
  });

  it.each([
    '=OR(AND(TRIM(I9)="A",N("行動計画アシスト")=0),$A9="")',
    '=AND(TRIM(I9)="A",N("行動計画アシスト")=0,$B9<>"")',
    '=AND(TRIM(I9)&$B9="A",N("行動計画アシスト")=0)',
    '=AND(TRUE,N("行動計画アシスト 斜線")=0)',
  ])("%s was ours, and is the one's who has changed it", (formula) => {
    expect(ourRule(formula)).toBeUndefined();
  });

  it.each(['=TRIM(I9)="A"', '=$I9="行動計画アシスト"', "=FALSE"])("%s is somebody else's", (formula) => {
    expect(ourRule(formula)).toBeUndefined();
  });
});
