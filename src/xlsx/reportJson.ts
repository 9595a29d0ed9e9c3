import type { Locale } from "../core/messages/locale";
import type { CheckedList, CheckReport } from "../usecases/check/checkBook";
import type { FindingSummary } from "../usecases/check/findingSummary";

/**
 * The result of a check for machines: the one object of `check --json`. Its names and its rule ids are public.
 *
 * `list` is the first of `lists`. A finding's `sheet` is that of its cell, its `list` the sheet of the list that it is
 * about: a scale that can't be read may stand on another.
 *
 * @param file as it was named on the command line
 */
export function reportJson(report: CheckReport, file: string, locale: Locale): string {
  const { list, lists, planSheets, findings, rulesOff } = report;
  return JSON.stringify(
    {
      file,
      list: list === null ? null : listObject(list),
      lists: lists.map((each) => ({ ...listObject(each), copyOf: each.copyOf ?? null })),
      planSheets,
      findings: findings.map(
        ({ rule, severity, plan, sheet, cell, field, messages, related, accepted, key, listSheet }) => ({
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
          list: listSheet ?? null,
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

function listObject({ sheet, rows }: CheckedList): object {
  return { sheet, rows };
}

function summaryObject({ counts, accepted, offices }: FindingSummary): object {
  const departments = offices.map(({ office, ...each }) => ({ department: office, ...each }));
  return { ...counts, accepted, departments };
}
