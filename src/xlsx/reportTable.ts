import type { Locale } from "../core/messages/locale";
import type { Severity } from "../core/validation/finding";
import type { CheckReport, LocatedFinding } from "../usecases/checkBook";
import { displayWidth } from "./displayWidth";
import { oneLine } from "./oneLine";
import { REPORT_WORDS } from "./reportWords";
import { wrapText } from "./wrapText";

export interface ReportTableOptions {
  readonly locale: Locale;
  /** cells of a line of the terminal; `Infinity`: sentences aren't broken */
  readonly width: number;
}

/**
 * The result of a check as a table for people: plan, severity, cell, sentence; then what was checked.
 *
 * @param file as it was named on the command line
 * @returns lines, each ended by a line break
 */
export function reportTable(report: CheckReport, file: string, options: ReportTableOptions): string {
  const words = REPORT_WORDS[options.locale];
  const { findings } = report;
  const found =
    findings.length === 0
      ? [words.nothingFound]
      : [...table(report, options), "", words.counts(countsOf(findings))];
  return [oneLine(file), "", ...found, ...words.checked(report)].map((line) => `${line}\n`).join("");
}

function countsOf(findings: readonly LocatedFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** A sentence isn't squeezed into less. */
const NARROWEST_SENTENCE = 30;
/** Cells kept free at a line's end for a 、 or 。 that hangs over it. */
const HANGING = 2;
const GAP = "  ";

/** Plan, severity, cell, sentence. */
type Row = readonly [string, string, string, string];

function table({ list, findings }: CheckReport, { locale, width }: ReportTableOptions): string[] {
  const { heads, severities } = REPORT_WORDS[locale];
  const rows = findings.map(({ plan, severity, sheet, cell, messages }): Row => [
    plan === null ? "" : String(plan),
    severities[severity],
    oneLine(sheet === list?.sheet ? cell : `${sheet}!${cell}`),
    oneLine(messages[locale]),
  ]);
  const widths = [0, 1, 2].map((column) => widest([heads, ...rows].map((row) => row[column]!)));
  const before = widths.reduce((sum, each) => sum + each + GAP.length, 0);
  const room = Math.max(width - before - HANGING, NARROWEST_SENTENCE);
  const underlines = [...widths, displayWidth(heads[3])].map((each) => "-".repeat(each));
  return [heads, underlines, ...rows].flatMap(([plan = "", severity = "", cell = "", sentence = ""]) =>
    wrapText(sentence, room).map((line, at) => {
      const [first, second, third] = at === 0 ? [plan, severity, cell] : ["", "", ""];
      return [padStart(first, widths[0]!), padEnd(second, widths[1]!), padEnd(third, widths[2]!), line].join(
        GAP,
      );
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
