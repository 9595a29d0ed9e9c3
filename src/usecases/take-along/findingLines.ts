import type { Locale } from "../../core/messages/locale";
import { FIELD_LABELS } from "../../core/plan/fields";
import type { FindingHeadings, FindingLine } from "../../core/sheet/draftFindings";
import { compact } from "../../core/text/compact";
import type { Severity } from "../../core/validation/finding";
import { RULES } from "../../core/validation/rules";
import type { CheckReport, LocatedFinding } from "../check/checkBook";

/** The words of the sheets of findings; the pane has them in both languages. */
export interface FindingWords {
  readonly locale: Locale;
  /** of the sheet: 指摘一覧 */
  readonly sheetName: string;
  /** @param office `undefined`: of all */
  readonly title: (office: string | undefined) => string;
  /** under the title; "" for none */
  readonly note: string;
  readonly headings: FindingHeadings;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly states: { readonly open: string; readonly accepted: string };
  /** in place of an office, for findings that concern the whole table or a plan without one */
  readonly noOffice: string;
}

/** Findings of one office, as lines. */
export interface OfficeFindings {
  /** `undefined`: those without an office */
  readonly office: string | undefined;
  readonly lines: readonly FindingLine[];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * 指摘を部署ごとの行にする: offices in the order of the list, those without one first; within an office what is most severe
 * first, then plan by plan. A finding of two offices stands with both, under one number.
 */
export function findingLines(report: CheckReport, words: FindingWords): readonly OfficeFindings[] {
  const byOffice = new Map<string, { readonly office: string | undefined; findings: Numbered[] }>();
  byOffice.set("", { office: undefined, findings: [] });
  for (const { offices } of report.plans)
    for (const office of offices)
      if (!byOffice.has(compact(office))) byOffice.set(compact(office), { office, findings: [] });
  report.findings.forEach((finding, at) => {
    const offices = finding.row === undefined ? [] : (report.plans[finding.row]?.offices ?? []);
    for (const office of offices.length === 0 ? [""] : offices)
      byOffice.get(compact(office))!.findings.push({ finding, number: at + 1 });
  });
  const titles = new Map(RULES.map(({ id, title }) => [id, title[words.locale]]));
  return [...byOffice.values()]
    .filter(({ findings }) => findings.length > 0)
    .map(({ office, findings }) => ({
      office,
      lines: bySeverity(findings).map((each) => lineOf(each, report, words, office, titles)),
    }));
}

interface Numbered {
  readonly finding: LocatedFinding;
  readonly number: number;
}

/** Within a severity they keep their order, which is the plans'. */
function bySeverity(findings: readonly Numbered[]): readonly Numbered[] {
  return SEVERITIES.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity));
}

function lineOf(
  { finding, number }: Numbered,
  { plans }: CheckReport,
  words: FindingWords,
  office: string | undefined,
  titles: ReadonlyMap<string, string>,
): FindingLine {
  const { locale, severities, states, noOffice } = words;
  const plan = finding.row === undefined ? undefined : plans[finding.row];
  return {
    office: office ?? noOffice,
    severity: severities[finding.severity],
    number,
    plan: plan === undefined ? "" : `${plan.numberText} ${plan.title}`.trim(),
    field: FIELD_LABELS[finding.field][locale],
    place: { sheet: finding.sheet, cell: finding.cell },
    finding: finding.messages[locale],
    rule: titles.get(finding.rule) ?? finding.rule,
    key: finding.key,
    state: finding.accepted === null ? states.open : states.accepted,
    reason: finding.accepted?.reason ?? "",
  };
}
