import { restoredFormula } from "../../../../src/core/formulas/restoredFormula";

it.each([
  ['=IF(E5="","",_xldudf_GRADE(D5,E5,F5,J5,評価基準))', '=IF(E5="","",GRADE(D5,E5,F5,J5,評価基準))'],
  ["=_xldudf_APA_FYLABEL(A1)", "=FYLABEL(A1)"],
  ["=APA.GRADE(APA.QUANTITY(A1),B1,C1)", "=GRADE(QUANTITY(A1),B1,C1)"],
  ["=grade(A1, B1,C1)", "=grade(A1, B1,C1)"],
  ['="_xldudf_GRADE("&SUM(A1)', '="_xldudf_GRADE("&SUM(A1)'],
  ["=_xldudf_OTHER(A1)+_xlfn.XLOOKUP(A1,B:B,C:C)", "=_xldudf_OTHER(A1)+_xlfn.XLOOKUP(A1,B:B,C:C)"],
])("[N4] %s", (formula, restored) => {
  expect(restoredFormula(formula)).toBe(restored);
});
