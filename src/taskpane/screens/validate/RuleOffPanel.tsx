import { Button, Field, Input } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { LocatedFinding } from "../../../usecases/check/checkBook";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { useFixesWords } from "./fixesWords";
import { useMending } from "./useMending";
import { usePanelFocus } from "./usePanelFocus";
import { usePanelStyles } from "./usePanelStyles";
import { useRuleWords } from "./useRuleWords";

export interface RuleOffPanelProps {
  readonly finding: LocatedFinding;
  /** of the whole validation */
  readonly all: readonly LocatedFinding[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** この規則を使わない: for this book; how many findings that takes away is said before. */
export function RuleOffPanel({ finding: { rule }, all, onClose, onDone }: RuleOffPanelProps) {
  const shared = useScreenStyles();
  const styles = usePanelStyles();
  const { strings, isBusy } = usePane();
  const words = useFixesWords().ruleOff;
  const { leave } = useFixesWords();
  const { switchOff } = useMending();
  const form = usePanelFocus<HTMLFormElement>();
  const title = useRuleWords(rule)?.title[strings.locale] ?? rule;
  const [reason, setReason] = useState("");
  const findings = all.filter((each) => each.rule === rule && each.accepted === null).length;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy) switchOff({ id: rule, title }, reason, onDone);
  };
  return (
    <form ref={form} className={styles.panel} aria-label={words.heading} onSubmit={submit}>
      <h4 className={styles.heading}>{title}</h4>
      <p className={shared.text}>{words.told(findings)}</p>
      <Field label={words.reason}>
        <Input
          size="small"
          className={shared.input}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={shared.buttons}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={isBusy}>
          {words.act}
        </Button>
        <Button size="small" onClick={onClose}>
          {leave}
        </Button>
      </div>
    </form>
  );
}
