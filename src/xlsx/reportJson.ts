import type { Locale } from "../core/messages/locale";
import type { CheckReport } from "../usecases/checkBook";
import type { FindingSummary } from "../usecases/findingSummary";

/**
 * The result of a check for machines: the one object of `check --json`. Its names and its rule ids are public.
 *
 * @param file as it was named on the command line
 */
export function reportJson(report: CheckReport, file: string, locale: Locale): string {
  const { list, planSheets, findings, rulesOff } = report;
  return JSON.stringify(
    {
      file,
      list: list === null ? null : { sheet: list.sheet, rows: list.rows },
      planSheets,
      findings: findings.map(
        ({ rule, severity, plan, sheet, cell, field, messages, related, accepted, key }) => ({
          rule,
          severity,
          plan,
          sheet,
          cell,
          field,
          message: messages[locale],
          related,
          accepted,
          key,
        }),
      ),
      rulesOff: rulesOff.map(({ id }) => id),
      summary: summaryObject(report.summary),
    },
    null,
    2,
  );
}

/** Several files in one object, each as it would be alone. */
export function reportsJson(reports: readonly string[], total: FindingSummary): string {
  const summary = JSON.stringify(summaryObject(total), null, 2);
  return `{\n"files": [\n${reports.join(",\n")}\n],\n"summary": ${summary}\n}`;
}

function summaryObject({ counts, accepted, offices }: FindingSummary): object {
  const departments = offices.map(({ office, ...each }) => ({ department: office, ...each }));
  return { ...counts, accepted, departments };
}
