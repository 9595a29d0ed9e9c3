import type { CellPlace } from "./cellPlace";
import { rowHeight } from "./rowHeight";
import type { Box, CellFormat, DraftCell, SheetDraft } from "./sheetDraft";

/** One line of the sheet: a finding of one office. */
export interface FindingLine {
  readonly office: string;
  readonly severity: string;
  /** the same in each line of one finding */
  readonly number: number;
  readonly plan: string;
  readonly field: string;
  readonly place: CellPlace;
  readonly finding: string;
  readonly rule: string;
  readonly key: string;
  readonly state: string;
  readonly reason: string;
}

/** Headings of the columns, in their order; they all differ. */
export type FindingHeadings = Readonly<Record<(typeof COLUMNS)[number]["field"], string>>;

/** What the sheet is made from. */
export interface FindingSheetRequest {
  readonly sheetName: string;
  readonly title: string;
  /** under the title: when, of which list; "" for none */
  readonly note: string;
  readonly headings: FindingHeadings;
  readonly lines: readonly FindingLine[];
  /** links to its cells go without its name */
  readonly mainSheet: string | undefined;
}

/** In widths of a digit: together they fill a page of A4 across, as it is printed on one. */
const COLUMNS = [
  { field: "office", width: 15 },
  { field: "severity", width: 9 },
  { field: "number", width: 6 },
  { field: "plan", width: 22 },
  { field: "field", width: 12 },
  { field: "place", width: 9 },
  { field: "finding", width: 46 },
  { field: "rule", width: 18 },
  { field: "key", width: 20 },
  { field: "state", width: 9 },
  { field: "reason", width: 20 },
] as const;

const FONT = "游ゴシック";
const LINE = { color: "#BFBFBF", weight: "thin" } as const;
const CENTRED: readonly string[] = ["severity", "number", "place", "state"];
const HEADING = 3;
/** points to a digit of 9-point 游ゴシック */
const DIGIT_POINTS = 5;

/**
 * 指摘一覧シートをつくる a table of findings, one line for each finding and office: the office comes first, so that it can
 * be filtered, split and sent. All is text but the number and the links to the cells.
 *
 * @see SPEC.md S93 to S96
 */
export function draftFindings(request: FindingSheetRequest): SheetDraft {
  const { sheetName, title, note, headings, lines, mainSheet } = request;
  const width = COLUMNS.length;
  const body = lines.map((line) =>
    COLUMNS.map(({ field }): DraftCell =>
      field === "place" ? link(line.place, mainSheet) : line[field] === "" ? null : line[field],
    ),
  );
  const cells: (readonly DraftCell[])[] = [
    lineOf(title, width),
    lineOf(note === "" ? null : note, width),
    lineOf(null, width),
    COLUMNS.map(({ field }) => headings[field]),
    ...body,
  ];
  const table: Box = { row: HEADING, column: 0, rows: lines.length + 1, columns: width };
  return {
    name: sheetName,
    cells,
    formats: formatsOf(table, cells.length),
    merges: [],
    columnWidths: COLUMNS.map((column) => column.width * DIGIT_POINTS),
    rowHeights: cells.map((line, row) => {
      if (row === 0) return 28;
      return row < HEADING ? 18 : rowHeight(line, WIDTHS);
    }),
    lists: [],
    table,
    frozen: { rows: HEADING + 1, columns: 0 },
    print: { paper: "A4", landscape: true, headerRows: { first: HEADING, last: HEADING } },
    names: [],
  };
}

const WIDTHS: readonly number[] = COLUMNS.map(({ width }) => width);

function formatsOf(table: Box, rows: number): SheetDraft["formats"] {
  const all = { row: 0, column: 0, rows, columns: table.columns };
  const column = (field: string): Box => {
    const at = COLUMNS.findIndex((each) => each.field === field);
    return { ...table, column: at, columns: 1 };
  };
  const heading: CellFormat = {
    fill: "#E7EEF7",
    color: "#1F1F1F",
    bold: true,
    vertical: "Center",
    wrap: true,
  };
  return [
    { box: all, format: { font: FONT, size: 9, vertical: "Top" } },
    { box: { ...all, rows: 1, columns: 1 }, format: { size: 14, bold: true } },
    { box: { ...all, row: 1, rows: 1, columns: 1 }, format: { color: "#595959" } },
    { box: table, format: { wrap: true, lines: LINE } },
    ...CENTRED.map((field) => ({ box: column(field), format: { horizontal: "Center" as const } })),
    { box: { ...table, rows: 1 }, format: heading },
  ];
}

/**
 * A link within the workbook.
 *
 * @returns as a formula: it goes with the sheet when it is copied, and says where it leads
 * @see SPEC.md S94
 */
function link({ sheet, cell }: CellPlace, mainSheet: string | undefined): DraftCell {
  if (sheet === "") return cell;
  const target = `#'${sheet.replace(/'/g, "''")}'!${cell}`;
  const shown = sheet === mainSheet ? cell : `${sheet}!${cell}`;
  return { formula: `=HYPERLINK(${quoted(target)},${quoted(shown)})` };
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function lineOf(first: DraftCell, width: number): DraftCell[] {
  return Array.from({ length: width }, (_, column) => (column === 0 ? first : null));
}
