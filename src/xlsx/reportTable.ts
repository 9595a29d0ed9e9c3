import type { Locale } from "../core/messages/locale";
import type { CheckReport, LocatedFinding } from "../usecases/check/checkBook";
import { displayWidth } from "./displayWidth";
import { oneLine } from "./oneLine";
import { REPORT_WORDS } from "./reportWords";
import { officeLines } from "./summaryTable";
import { tableLines } from "./tableLines";
import { wrapText } from "./wrapText";

export interface ReportTableOptions {
  readonly locale: Locale;
  /** cells of a line of the terminal; `Infinity`: sentences aren't broken */
  readonly width: number;
  /** with the findings' keys */
  readonly keys?: boolean;
}

/**
 * The result of a check as a table for people: plan, severity, cell, sentence; then how many by severity and by
 * department, what was accepted, and what was checked.
 *
 * @param file as it was named on the command line
 * @returns lines, each ended by a line break
 */
export function reportTable(report: CheckReport, file: string, options: ReportTableOptions): string {
  const words = REPORT_WORDS[options.locale];
  const { summary } = report;
  const open = report.findings.filter(({ accepted }) => accepted === null);
  const accepted = report.findings.filter((finding) => finding.accepted !== null);
  const found = open.length === 0 ? [words.nothingFound] : table(report, open, options);
  const counted = report.findings.length === 0 ? [] : ["", words.counts(summary)];
  return [
    oneLine(file),
    "",
    ...found,
    ...counted,
    ...(open.length === 0 ? [] : [...officeLines(summary, options.locale), "", words.acceptance]),
    ...(accepted.length === 0
      ? []
      : ["", words.accepted(accepted.length), ...acceptedLines(report, accepted, options), ""]),
    ...words.checked(report),
    ...words.settings(report),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/** Plan, rule's cell, reason. */
function acceptedLines(
  { list }: CheckReport,
  accepted: readonly LocatedFinding[],
  { locale }: ReportTableOptions,
): string[] {
  const { heads, reason } = REPORT_WORDS[locale];
  const rows = accepted.map((finding) => [
    planOf(finding),
    cellOf(finding, list),
    oneLine(finding.accepted?.reason ?? ""),
    oneLine(finding.key),
  ]);
  const top = [heads[0], heads[2], reason, REPORT_WORDS[locale].key];
  return tableLines([top, ...rows], ["right", "left", "left", "left"]);
}

function planOf({ plan }: LocatedFinding): string {
  return plan === null ? "" : String(plan);
}

function cellOf({ sheet, cell }: LocatedFinding, list: CheckReport["list"]): string {
  return oneLine(sheet === list?.sheet ? cell : `${sheet}!${cell}`);
}

/** A sentence isn't squeezed into less. */
const NARROWEST_SENTENCE = 30;
/** Cells kept free at a line's end for a 、 or 。 that hangs over it. */
const HANGING = 2;
const GAP = "  ";

/** Plan, severity, cell, sentence. */
type Row = readonly [string, string, string, string];

function table(
  { list }: CheckReport,
  findings: readonly LocatedFinding[],
  { locale, width, keys = false }: ReportTableOptions,
): string[] {
  const { heads, severities, key: keyHead } = REPORT_WORDS[locale];
  const rows = findings.map((finding): Row => [
    planOf(finding),
    severities[finding.severity],
    cellOf(finding, list),
    // under its sentence, so that it can be copied whole
    oneLine(finding.messages[locale]) + (keys ? `\n${keyHead}: ${oneLine(finding.key)}` : ""),
  ]);
  const widths = [0, 1, 2].map((column) => widest([heads, ...rows].map((row) => row[column]!)));
  const before = widths.reduce((sum, each) => sum + each + GAP.length, 0);
  const room = Math.max(width - before - HANGING, NARROWEST_SENTENCE);
  const underlines = [...widths, displayWidth(heads[3])].map((each) => "-".repeat(each));
  return [heads, underlines, ...rows].flatMap(([plan = "", severity = "", cell = "", sentence = ""]) =>
    sentence
      .split("\n")
      .flatMap((part, nth) => (nth === 0 ? wrapText(part, room) : [part]))
      .map((line, at) => {
        const [first, second, third] = at === 0 ? [plan, severity, cell] : ["", "", ""];
        return [
          padStart(first, widths[0]!),
          padEnd(second, widths[1]!),
          padEnd(third, widths[2]!),
          line,
        ].join(GAP);
      }),
  );
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}

function padEnd(text: string, width: number): string {
  return text + " ".repeat(width - displayWidth(text));
}

function padStart(text: string, width: number): string {
  return " ".repeat(width - displayWidth(text)) + text;
}
