import type { Locale } from "../core/messages/locale";
import type { CheckReport } from "../usecases/checkBook";

/**
 * The result of a check for machines: the one object of `check --json`. Its names and its rule ids are public.
 *
 * @param file as it was named on the command line
 */
export function reportJson(report: CheckReport, file: string, locale: Locale): string {
  const { list, planSheets, findings } = report;
  return JSON.stringify(
    {
      file,
      list: list === null ? null : { sheet: list.sheet, rows: list.rows },
      planSheets,
      findings: findings.map(({ rule, severity, plan, sheet, cell, field, messages, related, accepted }) => ({
        rule,
        severity,
        plan,
        sheet,
        cell,
        field,
        message: messages[locale],
        related,
        accepted,
      })),
    },
    null,
    2,
  );
}
