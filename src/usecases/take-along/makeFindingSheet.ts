import { draftFindings, type FindingLine } from "../../core/sheet/draftFindings";
import { freeSheetName } from "../../core/sheet/freeSheetName";
import { safeSheetName } from "../../core/sheet/safeSheetName";
import type { SheetDraft } from "../../core/sheet/sheetDraft";
import { findingLines, type FindingWords } from "./findingLines";
import { MOST_OFFICE_SHEETS } from "./mostOfficeSheets";
import type { PlanWorkbook } from "../ports";
import type { Validation } from "../check/validateBook";

/** What became of it. */
export type FindingSheetOutcome =
  | { readonly kind: "made"; readonly sheets: readonly string[]; readonly lines: number }
  | { readonly kind: "no-findings" }
  /** more sheets than anybody can leaf through */
  | { readonly kind: "too-many"; readonly offices: number; readonly most: number };

/**
 * 指摘一覧シートを作る: all findings of a validation, accepted ones too, on a new sheet.
 *
 * @throws WorkbookError
 */
export async function makeFindingSheet(
  workbook: Pick<PlanWorkbook, "addSheets">,
  { report }: Pick<Validation, "report">,
  words: FindingWords,
): Promise<FindingSheetOutcome> {
  const lines = findingLines(report, words).flatMap((office) => office.lines);
  return makeSheets(
    workbook,
    [{ name: words.sheetName, office: undefined, lines }],
    report.list?.sheet,
    words,
  );
}

/**
 * 課ごとに分ける: a sheet for each office that findings concern, named after it; one more for those without an office.
 *
 * @throws WorkbookError
 */
export async function splitByDepartment(
  workbook: Pick<PlanWorkbook, "addSheets">,
  { report }: Pick<Validation, "report">,
  words: FindingWords,
): Promise<FindingSheetOutcome> {
  const offices = findingLines(report, words);
  if (offices.length > MOST_OFFICE_SHEETS)
    return { kind: "too-many", offices: offices.length, most: MOST_OFFICE_SHEETS };
  const sheets = offices.map(({ office = words.noOffice, lines }) => ({
    name: safeSheetName(office, words.sheetName),
    office,
    lines,
  }));
  return makeSheets(workbook, sheets, report.list?.sheet, words);
}

interface WantedSheet {
  readonly name: string;
  readonly office: string | undefined;
  readonly lines: readonly FindingLine[];
}

async function makeSheets(
  workbook: Pick<PlanWorkbook, "addSheets">,
  wanted: readonly WantedSheet[],
  mainSheet: string | undefined,
  words: FindingWords,
): Promise<FindingSheetOutcome> {
  const count = wanted.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count === 0) return { kind: "no-findings" };
  let sheets: readonly string[] = [];
  await workbook.addSheets((book) => {
    const taken = book.sheets.map(({ name }) => name);
    const drafts = wanted.map(({ name, office, lines }): SheetDraft => {
      const sheetName = freeSheetName(name, taken);
      taken.push(sheetName);
      const { headings, note } = words;
      return draftFindings({ sheetName, title: words.title(office), note, headings, lines, mainSheet });
    });
    sheets = drafts.map(({ name }) => name);
    return drafts;
  });
  return { kind: "made", sheets, lines: count };
}
