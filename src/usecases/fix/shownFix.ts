import { cellText } from "../../core/sheet/cellText";
import type { LocatedCellFix, LocatedFix } from "./locateFix";
import type { FixChoice } from "./fixFindings";

/** A text in three: what is another one before and after the fix, and what it shares on both sides. */
export interface ShownText {
  readonly start: string;
  readonly part: string;
  readonly end: string;
}

/** One cell of a fix as it is shown before it is done. */
export interface ShownCellFix {
  readonly sheet: string;
  readonly cell: string;
  /** all "": the cell is blank */
  readonly before: ShownText;
  readonly after: ShownText;
  /** of a number with a format: what the cell will show */
  readonly looks: string | undefined;
  /** becomes a comment */
  readonly comment: string | undefined;
}

/** As many characters of what stays are shown beside a change in a long text. */
const BESIDE = 12;
/** Texts up to this length are shown whole. */
const SHORT = 40;

/** 直し方 the cells of a fix, before and after. */
export function shownFix(fix: LocatedFix, choice: FixChoice): readonly ShownCellFix[] {
  return fixedCells(fix, choice).map(({ sheet, cell, before, content, numberFormat, comment }) => ({
    sheet,
    cell,
    ...apart(cellText(before), typeof content === "object" ? content.formula : String(content)),
    looks:
      typeof content === "number" && numberFormat !== undefined ? shownAs(content, numberFormat) : undefined,
    comment,
  }));
}

/** The cells that the fix writes: formulas where they are wanted and there are some. */
export function fixedCells(fix: LocatedFix, { asFormula }: FixChoice): readonly LocatedCellFix[] {
  return (asFormula ? fix.formulas : undefined) ?? fix.cells;
}

function apart(before: string, after: string): { readonly before: ShownText; readonly after: ShownText } {
  // by whole characters: half of a rare kanji is none
  const [was, is] = [[...before], [...after]];
  const shorter = Math.min(was.length, is.length);
  let head = 0;
  while (head < shorter && was[head] === is[head]) head++;
  let tail = 0;
  while (tail < shorter - head && was[was.length - 1 - tail] === is[is.length - 1 - tail]) tail++;
  const isShort = Math.max(was.length, is.length) <= SHORT;
  const start = was.slice(0, head);
  const end = was.slice(was.length - tail);
  const beside = {
    start: isShort || head <= BESIDE ? start.join("") : `…${start.slice(-BESIDE).join("")}`,
    end: isShort || tail <= BESIDE ? end.join("") : `${end.slice(0, BESIDE).join("")}…`,
  };
  const part = (all: readonly string[]): string => all.slice(head, all.length - tail).join("");
  return { before: { ...beside, part: part(was) }, after: { ...beside, part: part(is) } };
}

/** A number in a format of `numberOfText`: `#,##0` or `0`, decimals, and a unit in quotes or %. */
function shownAs(content: number, numberFormat: string): string {
  const isPercent = numberFormat.endsWith("%");
  const [figure = "", unit = ""] = numberFormat.split('"');
  const decimals = figure.includes(".") ? figure.replace("%", "").split(".")[1]!.length : 0;
  const [whole = "", places] = Math.abs(isPercent ? content * 100 : content)
    .toFixed(decimals)
    .split(".");
  const grouped = figure.startsWith("#,") ? groupedByThree(whole) : whole;
  const sign = content < 0 ? "-" : "";
  return `${sign}${grouped}${places === undefined ? "" : `.${places}`}${isPercent ? "%" : unit}`;
}

function groupedByThree(digits: string): string {
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(",");
}
