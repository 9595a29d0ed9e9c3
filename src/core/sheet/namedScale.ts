import type { GradeScale } from "../grading/gradeScale";
import { readScale, type ScaleCell, type ScaleIssue } from "../grading/readScale";
import type { ScaleProblem } from "../plan/scaleProblem";
import { cellAddress } from "./cellAddress";
import { cellText } from "./cellText";
import type { CellPlace } from "./cellPlace";
import type { BookSnapshot, CellValue, DefinedName } from "./sheetSnapshot";

/** The name by which a workbook's settings give the scale. */
export const SCALE_NAME = "評価基準";

/** What the cells of that name say. */
export type NamedScale =
  | { readonly scale: GradeScale; readonly place: CellPlace }
  /** they are no scale; the place is the row that keeps them from being one, `undefined` where there are no cells */
  | { readonly scale: undefined; readonly problem: ScaleProblem; readonly place: CellPlace | undefined };

/** A scale has few levels; a name over a whole column is read no further. */
const MOST_ROWS = 50;

/**
 * 評価基準 from the cells of that name: label, lower bound, 以上 / 超; a heading over them is passed over.
 *
 * @returns `undefined` where the book has no such name
 * @see SPEC.md S27, S53, S66
 */
export function namedScale(book: BookSnapshot): NamedScale | undefined {
  let refused: NamedScale | undefined;
  for (const name of book.names) {
    if (name.name !== SCALE_NAME) continue;
    const { scale, issue } = readRows(cellsOf(book, name));
    const row = issue !== undefined && "row" in issue ? issue.row - 1 : 0;
    const place = { sheet: name.sheet, cell: cellAddress(name.firstRow + row, name.firstColumn) };
    if (scale !== undefined) return { scale, place };
    refused ??= {
      scale: undefined,
      problem: { of: "name", issue: issue ?? { code: "scale-blank" } },
      place,
    };
  }
  return refused ?? lostScale(book);
}

function lostScale({ lostNames = [] }: BookSnapshot): NamedScale | undefined {
  const lost = lostNames.find(({ name }) => name === SCALE_NAME);
  return lost && { scale: undefined, problem: { of: "lost-name", why: lost.why }, place: undefined };
}

/** @returns neither where all rows are blank */
function readRows(rows: readonly (readonly ScaleCell[])[]): {
  readonly scale?: GradeScale;
  readonly issue?: ScaleIssue;
} {
  const whole = readScale(rows);
  if (whole.ok) return whole.value === undefined ? {} : { scale: whole.value };
  if (!isHeading(rows[0] ?? [])) return { issue: whole.issue };
  const body = readScale(rows.slice(1));
  if (body.ok) return body.value === undefined ? {} : { scale: body.value };
  return { issue: "row" in body.issue ? { ...body.issue, row: body.issue.row + 1 } : body.issue };
}

/** 評価 | 下限 is a heading. A grade whose bound can't be read is none: the scale would lack it. */
function isHeading([label, bound]: readonly ScaleCell[]): boolean {
  const [name, over] = [cellText(label), cellText(bound)];
  return over === "" ? /評価|基準|区分|段階/.test(name) : name.length > 1 && !/[0-9０-９]/.test(over);
}

function cellsOf(book: BookSnapshot, name: DefinedName): ScaleCell[][] {
  const sheet = book.sheets.find((candidate) => candidate.name === name.sheet);
  const rows: ScaleCell[][] = [];
  if (sheet === undefined) return rows;
  for (let row = 0; row < Math.min(name.rows, MOST_ROWS); row++) {
    const values = sheet.values[name.firstRow + row - sheet.firstRow] ?? [];
    const first = name.firstColumn - sheet.firstColumn;
    rows.push(Array.from({ length: Math.min(name.columns, 3) }, (_, at) => plain(values[first + at])));
  }
  return rows;
}

/** A cell that holds an error is as good as blank here: the scale is refused then for want of its figure. */
function plain(value: CellValue | undefined): ScaleCell {
  return typeof value === "object" && value !== null ? null : value;
}
