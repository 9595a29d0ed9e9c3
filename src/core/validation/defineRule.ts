import type { Locale, LocaleText } from "../messages/locale";
import type { FieldId } from "../plan/fields";
import type { Place } from "../plan/place";
import type { PlanBook } from "../plan/planBook";
import type { ActionPlan, FieldError, PlanList } from "../plan/planList";
import { eachInSteps } from "../steps/eachInSteps";
import { allSteps, type Steps } from "../steps/steps";
import type { ExampleList, ExampleRow, ExampleSheet, Examples } from "./examples";
import type { Finding, Fix, Severity } from "./finding";

/** What a check found: the field and the facts. */
export interface Found<Args> {
  readonly field: FieldId;
  readonly args: Args;
  /** where it isn't simply the field of the row: a plan's index, a grade column, a heading's field */
  readonly at?: Partial<Place>;
  /** another severity than the rule's, where RULES says so */
  readonly severity?: Severity;
  readonly related?: readonly Place[];
  /** `undefined`: nothing that is safe */
  readonly fix?: Fix | undefined;
}

interface RuleTexts<Args> {
  /** public and permanent: sheets, help and accepted findings cite it */
  readonly id: string;
  readonly severity: Severity;
  readonly title: LocaleText;
  /** why it matters, for the rule's documentation */
  readonly why: LocaleText;
  readonly message: Readonly<Record<Locale, (args: Args) => string>>;
}

export interface RowRule<Args> extends RuleTexts<Args> {
  readonly scope: "row";
  readonly example: Examples<ExampleRow>;
  /** the rule is silent about a row where one of these has no heading, or its cell holds an error */
  readonly needs: readonly FieldId[];
  readonly check: (plan: ActionPlan, list: PlanList) => readonly Found<Args>[];
}

export interface ListRule<Args> extends RuleTexts<Args> {
  readonly scope: "list";
  readonly example: Examples<ExampleList>;
  /** in steps (`flatMapInSteps`) where it reads the texts or reckons the grades of all rows */
  readonly check: (list: PlanList) => InSteps<readonly Found<Args>[]>;
}

export interface BookRule<Args> extends RuleTexts<Args> {
  readonly scope: "book";
  readonly example: Examples<ExampleList | ExampleSheet>;
  readonly check: (book: PlanBook) => InSteps<readonly Found<Args>[]>;
}

/** At once, or in steps. */
type InSteps<T> = T | Steps<T>;

/** A rule as the list of rules holds it: `find` knows the arguments' type, nobody else needs to. */
export interface Rule extends Omit<RuleTexts<never>, "message"> {
  readonly scope: "row" | "list" | "book";
  readonly example: Examples<ExampleRow | ExampleList | ExampleSheet>;
  readonly find: (book: PlanBook) => readonly Finding[];
  /** the same in steps, of so many rows each where the rule looks at rows */
  readonly steps: (book: PlanBook) => Steps<readonly Finding[]>;
}

/**
 * 検証規則 defines one rule: what it sees, what it says, and the check, a pure function that names fields.
 *
 * @see SPEC.md V1 to V4
 */
export function defineRule<Args extends object>(
  definition: RowRule<Args> | ListRule<Args> | BookRule<Args>,
): Rule {
  const { id, scope, severity, title, why, example } = definition;
  const steps = (book: PlanBook): Steps<readonly Finding[]> => findInSteps(definition, book);
  return { id, scope, severity, title, why, example, find: (book) => allSteps(steps(book)), steps };
}

function* findInSteps<Args extends object>(
  rule: RowRule<Args> | ListRule<Args> | BookRule<Args>,
  book: PlanBook,
): Steps<readonly Finding[]> {
  const { list } = book;
  const plans = list?.plans ?? [];
  const report = (found: Found<Args>, plan?: ActionPlan): Finding =>
    findingOf(rule, found, found.at?.plan === undefined ? plan : plans[found.at.plan]);
  if (rule.scope === "book") return (yield* stepsOf(rule.check(book))).map((found) => report(found));
  if (list === undefined) return [];
  if (rule.scope === "list") return (yield* stepsOf(rule.check(list))).map((found) => report(found));
  const hasHeadings = rule.needs.every((field) => !list.missingHeadings.includes(field));
  if (!hasHeadings) return [];
  const isNeeded = ({ field }: FieldError): boolean => rule.needs.includes(field);
  const findings: Finding[] = [];
  yield* eachInSteps(plans, (plan) => {
    if (plan.errors.some(isNeeded)) return;
    for (const found of rule.check(plan, list)) findings.push(report(found, plan));
  });
  return findings;
}

function* stepsOf<T extends readonly unknown[]>(found: InSteps<T>): Steps<T> {
  return "next" in found ? yield* found : found;
}

function findingOf<Args extends object>(
  { id, severity, message }: RuleTexts<Args>,
  found: Found<Args>,
  plan: ActionPlan | undefined,
): Finding {
  const { field, args, at, related, fix } = found;
  return {
    rule: id,
    severity: found.severity ?? severity,
    plan: plan?.number ?? null,
    field,
    place: { field, ...(plan === undefined ? {} : { plan: plan.index }), ...at },
    args,
    messages: { ja: message.ja(args), en: message.en(args) },
    related: related ?? [],
    fix: fix ?? null,
    accepted: null,
  };
}
