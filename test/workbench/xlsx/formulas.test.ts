import { formulaTokens, joinTokens } from "../../../workbench/xlsx/formulas/formulaTokens";
import { fromFileFormula } from "../../../workbench/xlsx/formulas/fromFileFormula";
import { isDynamicFormula } from "../../../workbench/xlsx/formulas/isDynamicFormula";
import { shiftFormula } from "../../../workbench/xlsx/formulas/shiftFormula";
import { toFileFormula } from "../../../workbench/xlsx/formulas/toFileFormula";

const OURS = new Set(["GRADE", "FYLABEL"]);

describe("a formula in the form that files hold", () => {
  it.each([
    ["GRADE(A1,B1,C1)", "_xldudf_GRADE(A1,B1,C1)"],
    ["grade(A1)", "_xldudf_grade(A1)"],
    ['IF(A1="GRADE(",GRADE(A1),"")', 'IF(A1="GRADE(",_xldudf_GRADE(A1),"")'],
    ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["SORT(FILTER(A1:A3,A1:A3>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,A1:A3>1))"],
    ["LET(x,2,x*3)", "_xlfn.LET(_xlpm.x,2,_xlpm.x*3)"],
    ["LET(x, 2, y, X+1, y)", "_xlfn.LET(_xlpm.x, 2, _xlpm.y, _xlpm.X+1, _xlpm.y)"],
    ["LAMBDA(x,y,x*y)(2,3)", "_xlfn.LAMBDA(_xlpm.x,_xlpm.y,_xlpm.x*_xlpm.y)(2,3)"],
    ["LET(f,LAMBDA(n,n+1),f(3))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(3))"],
    ["MAP(A1:A3,LAMBDA(値,値&1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.値,_xlpm.値&1))"],
    ["SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["SUM('設 定'!B2#)+1", "SUM(_xlfn.ANCHORARRAY('設 定'!B2))+1"],
    ["@A1:A3*2", "_xlfn.SINGLE(A1:A3)*2"],
    ["@GRADE(A1)", "_xlfn.SINGLE(_xldudf_GRADE(A1))"],
    ["STDEV.S(A1:A3)+COUNT(A1:A3)", "_xlfn.STDEV.S(A1:A3)+COUNT(A1:A3)"],
  ])("%s", (seen, held) => {
    expect(toFileFormula(seen, OURS)).toBe(held);
    expect(fromFileFormula(held)).toBe(seen);
  });

  it.each([
    'SUM(A1:B2)&"LET(x"',
    "IF(ISNA(A1),#N/A,#REF!)",
    "LETTER!A1",
    "'GRADE('!A1",
    "表[[#This Row],[GRADE(]]",
    "FILTER",
  ])("%s is the same in a file", (formula) => {
    expect(toFileFormula(formula, OURS)).toBe(formula);
    expect(fromFileFormula(formula)).toBe(formula);
  });

  it("loses every prefix, known or not, and tells which functions are an add-in's", () => {
    const names: string[] = [];
    const formula = '_XLDUDF_CONTOSO_ADD(_xlws.SORT(A1),_xleta.SUM)&"_xlfn."';
    expect(fromFileFormula(formula, (name) => names.push(name))).toBe('CONTOSO_ADD(SORT(A1),SUM)&"_xlfn."');
    expect(names).toEqual(["CONTOSO_ADD"]);
  });

  it("keeps @ before a calculation as a whole", () => {
    expect(fromFileFormula("_xlfn.SINGLE(A1:A3+B1:B3)")).toBe("@(A1:A3+B1:B3)");
    expect(toFileFormula("@(A1:A3+B1:B3)", OURS)).toBe("_xlfn.SINGLE((A1:A3+B1:B3))");
  });
});

describe("the dynamic-array flag", () => {
  it.each(["GRADE(A1)", "IF(A1,fylabel(B1))", "SEQUENCE(3)", "SUM(A1#)", "@A1:A3", "LET(x,1,x)"])(
    "goes with %s",
    (formula) => {
      expect(isDynamicFormula(formula, OURS)).toBe(true);
    },
  );

  it.each(["SUM(A1:A3)", '"GRADE("', "GRADE", "IF(A1,#N/A)", "表[[#Headers],[a]]", "DEGRADE(A1)"])(
    "not with %s",
    (formula) => {
      expect(isDynamicFormula(formula, OURS)).toBe(false);
    },
  );
});

describe("a formula filled into another cell", () => {
  it.each([
    ["A1*$B$1+$C1+D$1", 2, 1, "B3*$B$1+$C3+E$1"],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ["SUM(A:B,1:2)", 1, 1, "SUM(B:C,2:3)"],
    ["SUM($A:B,1:$2)", 1, 1, "SUM($A:C,2:$2)"],
    ["LOG10(A1)+R2!A1+'A1'!A1", 1, 1, "LOG10(B2)+R2!B2+'A1'!B2"],
    ["A1E+評価基準+表[A1]", 1, 1, "A1E+評価基準+表[A1]"],
    ["A1+B2", -1, 0, "#REF!+B1"],
    ["XFD1", 0, 1, "#REF!"],
  ])("%s, %d down and %d right", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});

it.each(["", "'open", '"open', "[open", "((", "🏢!A1+𠮷", "a'b''c'\"d\"\"\""])(
  "%s can be taken apart and put together",
  (text) => {
    expect(joinTokens(formulaTokens(text))).toBe(text);
  },
);
