import type { Locale } from "../../../core/messages/locale";
import type { Severity } from "../../../core/validation/finding";
import type { LocatedFinding } from "../../../usecases/check/checkBook";
import type { FindingGroup } from "../../../usecases/check/validateBook";

export type SortOrder = "plan" | "severity";

/** Which findings are shown, and how. */
export interface FindingView {
  readonly severities: readonly Severity[];
  /** "" = all */
  readonly office: string;
  readonly order: SortOrder;
  readonly search: string;
}

export const ALL_FINDINGS: FindingView = {
  severities: ["error", "warning", "info"],
  office: "",
  order: "plan",
  search: "",
};

/** The groups with what is to be shown of them; groups of which nothing is left are gone. */
export function shownGroups(
  groups: readonly FindingGroup[],
  view: FindingView,
  locale: Locale,
): readonly FindingGroup[] {
  const filtered = groups.flatMap(({ plan, sheet, findings }) => {
    if (view.office !== "" && plan?.offices.includes(view.office) !== true) return [];
    const left = findings.filter(
      (finding) => view.severities.includes(finding.severity) && matches(finding, plan, view.search, locale),
    );
    return left.length === 0 ? [] : [{ plan, sheet, findings: left }];
  });
  if (view.order === "plan") return filtered;
  return filtered
    .map(({ findings, ...group }) => ({
      ...group,
      findings: [...findings].sort((a, b) => weight(a) - weight(b)),
    }))
    .sort((a, b) => weight(a.findings[0]) - weight(b.findings[0]));
}

function matches(
  { messages, cell }: LocatedFinding,
  plan: FindingGroup["plan"],
  search: string,
  locale: Locale,
): boolean {
  const sought = search.trim().toLowerCase();
  if (sought === "") return true;
  return [plan?.numberText, plan?.title, messages[locale], cell].some((text) =>
    text?.toLowerCase().includes(sought),
  );
}

const WEIGHTS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function weight(finding: LocatedFinding | undefined): number {
  return finding === undefined ? 3 : WEIGHTS[finding.severity];
}
