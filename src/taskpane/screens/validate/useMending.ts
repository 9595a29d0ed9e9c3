import type { LocatedFinding } from "../../../usecases/check/checkBook";
import { fixFindings, type FixChoice, type FixOutcome } from "../../../usecases/fix/fixFindings";
import type { SettingsOutcome } from "../../../usecases/settings/settingsOutcome";
import { WorkbookError } from "../../../usecases/workbookError";
import { fetched } from "../../fetched";
import { NotDone } from "../../notDone";
import { type FocusAfter, usePane } from "../../PaneContext";
import type { FixesWords } from "../../strings/fixesJa";
import { fixesWords } from "./fixesWords";

/** What writes settings knows all rules: it comes with them. */
const loadAcceptance = () =>
  import(/* webpackChunkName: "rules" */ "../../../usecases/settings/acceptFinding");
const loadSwitch = () => import(/* webpackChunkName: "rules" */ "../../../usecases/settings/switchRule");

/** What can be done about findings. Each is one action: it is done, validated again, and said in a sentence. */
export interface Mending {
  readonly fix: (findings: readonly LocatedFinding[], choice: FixChoice, onDone: () => void) => void;
  readonly accept: (finding: LocatedFinding, reason: string, onDone: () => void) => void;
  readonly revoke: (finding: LocatedFinding, onDone: () => void) => void;
  readonly switchOff: (rule: RuleName, reason: string, onDone: () => void) => void;
  readonly switchOn: (rule: RuleName, onDone: () => void) => void;
}

export interface RuleName {
  readonly id: string;
  /** in the language that the pane speaks at the moment */
  readonly title: string;
}

/** One sentence after the other. */
type Said = (words: FixesWords) => readonly string[];

export function useMending(): Mending {
  const { perform, workbook, validateAgain, today } = usePane();

  const act = (action: () => Promise<Said>, focus: FocusAfter, onDone: () => void): void =>
    void perform(async () => {
      const said = await action();
      const isChecked = await validateAgain(focus);
      onDone();
      return (strings) => {
        const words = fixesWords(strings);
        const sentence = words.joined(said(words));
        return isChecked ? sentence : strings.frame.notChecked(sentence);
      };
    });
  const set = (
    change: () => Promise<SettingsOutcome>,
    words: SettingWords,
    focus: FocusAfter,
    onDone: () => void,
  ) => act(async () => settingSaid(await change(), words), focus, onDone);

  return {
    fix: (findings, choice, onDone) =>
      act(
        async () => fixSaid(await fixFindings(workbook, findings, choice).catch(nothingChanged)),
        "finding",
        onDone,
      ),
    accept: (finding, reason, onDone) =>
      set(
        async () => (await fetched(loadAcceptance)).acceptFinding(workbook, finding, reason, today()),
        { done: ({ accept }) => accept.done, already: ({ accept }) => accept.already },
        "finding",
        onDone,
      ),
    revoke: ({ key }, onDone) =>
      set(
        async () => (await fetched(loadAcceptance)).revokeAcceptance(workbook, key),
        { done: ({ accept }) => accept.revoked, already: ({ accept }) => accept.revoked },
        "if-lost",
        onDone,
      ),
    switchOff: ({ id, title }, reason, onDone) =>
      set(
        async () => (await fetched(loadSwitch)).switchRuleOff(workbook, id, reason),
        { done: ({ ruleOff }) => ruleOff.done(title), already: ({ ruleOff }) => ruleOff.already },
        "finding",
        onDone,
      ),
    switchOn: ({ id, title }, onDone) =>
      set(
        async () => (await fetched(loadSwitch)).switchRuleOn(workbook, id),
        { done: ({ ruleOff }) => ruleOff.used(title), already: ({ ruleOff }) => ruleOff.used(title) },
        "if-lost",
        onDone,
      ),
  };
}

interface SettingWords {
  readonly done: (words: FixesWords) => string;
  readonly already: (words: FixesWords) => string;
}

function settingSaid(outcome: SettingsOutcome, { done, already }: SettingWords): Said {
  if (outcome.kind === "refused")
    throw new NotDone((strings) => fixesWords(strings).refused(outcome), outcome.code);
  if (outcome.kind === "unchanged") return (words) => [already(words)];
  if (outcome.kind === "changed") return (words) => [done(words)];
  return (words) => [words.sheetMade(outcome.sheet), done(words)];
}

function fixSaid({ cells, changed, formulas }: FixOutcome): Said {
  return ({ fix }) => [
    fix.done(cells),
    ...(changed.length === 0 ? [] : [fix.changed(changed.map(({ cell }) => cell))]),
    ...(formulas.length === 0 ? [] : [fix.formulas(formulas.map(({ cell }) => cell))]),
  ];
}

/** A fix is done whole or not at all: that is said with the reason. */
function nothingChanged(error: unknown): never {
  if (!(error instanceof WorkbookError) || error.isHalfDone) throw error;
  throw new NotDone((strings) => {
    const words = fixesWords(strings);
    return words.joined([strings.refusals[error.code](error.sheet), words.fix.nothingChanged]);
  }, error);
}
