import fc from "fast-check";
import { RULES } from "../../../../src/core/validation/rules";
import { aboutRule } from "../../../../src/usecases/check/aboutRule";
import type { LocatedCellFix, LocatedFix } from "../../../../src/usecases/fix/locateFix";
import { shownFix } from "../../../../src/usecases/fix/shownFix";

const fixOf = (cell: Partial<LocatedCellFix>, kind: LocatedFix["kind"] = "spelling"): LocatedFix => ({
  kind,
  cells: [{ sheet: "一覧", cell: "B2", before: null, content: "", ...cell }],
  basis: [],
});
const shown = (cell: Partial<LocatedCellFix>, asFormula = false) => shownFix(fixOf(cell), { asFormula })[0]!;

describe("shownFix", () => {
  it("tells what changes apart from what stays", () => {
    expect(shown({ before: "市民 課の窓口", content: "市民課の窓口" })).toEqual({
      sheet: "一覧",
      cell: "B2",
      before: { start: "市民", part: " ", end: "課の窓口" },
      after: { start: "市民", part: "", end: "課の窓口" },
      looks: undefined,
      comment: undefined,
    });
  });

  it("a blank cell is blank, and all that is written is new", () => {
    const { before, after } = shown({ before: null, content: "達成率" });
    expect([before, after]).toEqual([
      { start: "", part: "", end: "" },
      { start: "", part: "達成率", end: "" },
    ]);
  });

  it("of a long text only what stands beside the change, by whole characters", () => {
    const { before, after } = shown({
      before: `${"前".repeat(30)}𠮷12O人${"後".repeat(30)}`,
      content: `${"前".repeat(30)}𠮷120人${"後".repeat(30)}`,
    });
    expect(before).toEqual({ start: `…${"前".repeat(9)}𠮷12`, part: "O", end: `人${"後".repeat(11)}…` });
    expect(after.part).toBe("0");
  });

  it.each([
    [982, '#,##0"百万円"', "982百万円"],
    [164687, '#,##0"千円"', "164,687千円"],
    [1234567, '0"人"', "1234567人"],
    [57.35, '0.00"点"', "57.35点"],
    [-1234.5, '#,##0.0"t"', "-1,234.5t"],
    [0.666, "0.0%", "66.6%"],
    [1, "0%", "100%"],
    [7, "#,##0", "7"],
  ] as const)("a number says what the cell will show: %d in %s", (content, numberFormat, looks) => {
    const fix = shown({ before: looks, content, numberFormat, comment: "(見込)" });
    expect([fix.looks, fix.comment]).toEqual([looks, "(見込)"]);
  });

  it("a formula in place of the grade, where there is one and it is wanted", () => {
    const cell = { sheet: "一覧", cell: "H2", before: "A" };
    const fix: LocatedFix = {
      kind: "grade",
      cells: [{ ...cell, content: "B" }],
      formulas: [{ ...cell, content: { formula: "=GRADE(E2,F2,G2)" } }],
      basis: [],
    };
    const partOf = (asFormula: boolean) => shownFix(fix, { asFormula })[0]!.after.part;
    expect([partOf(false), partOf(true)]).toEqual(["B", "=GRADE(E2,F2,G2)"]);
    expect(shown({ content: "B" }, true).after.part).toBe("B");
  });

  it("what is shown of a short text is all of it, before and after", () => {
    const text = fc.string({ maxLength: 20 }).map((each) => each.trim());
    fc.assert(
      fc.property(text, text, (before, content) => {
        const fix = shown({ before, content });
        const whole = ({ start, part, end }: typeof fix.before): string => start + part + end;
        expect([whole(fix.before), whole(fix.after)]).toEqual([before, content]);
      }),
    );
  });
});

describe("aboutRule", () => {
  it("knows what each rule looks for, and nothing of others", () => {
    for (const { id, title, why } of RULES) expect(aboutRule(id)).toMatchObject({ title, why });
    expect(aboutRule("no-such-rule")).toBeUndefined();
  });
});
