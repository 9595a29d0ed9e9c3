import type { Locale } from "../core/messages/locale";
import type { FindingSummary } from "../usecases/check/findingSummary";
import { oneLine } from "./oneLine";
import { REPORT_WORDS } from "./reportWords";
import { tableLines } from "./tableLines";

/** All files together: findings by severity, and by department. @returns lines, each ended by a line break */
export function summaryTable(total: FindingSummary, files: number, locale: Locale): string {
  const words = REPORT_WORDS[locale];
  const lines = [words.files(files), words.counts(total), ...officeLines(total, locale)];
  return lines.map((line) => `${line}\n`).join("");
}

/** The table by department, a blank line before it; nothing where findings concern none. */
export function officeLines({ offices }: FindingSummary, locale: Locale): string[] {
  const { department, severities } = REPORT_WORDS[locale];
  if (offices.length === 0) return [];
  const heads = [department, severities.error, severities.warning, severities.info];
  const rows = offices.map(({ office, error, warning, info }) => [
    oneLine(office),
    String(error),
    String(warning),
    String(info),
  ]);
  return ["", ...tableLines([heads, ...rows], ["left", "right", "right", "right"])];
}
