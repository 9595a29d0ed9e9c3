import { Button } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useId } from "react";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { useSettingsWords } from "./settingsWords";
import { useSettingStyles } from "./useSettingStyles";

export interface SettingFormProps {
  readonly name: string;
  readonly write: string;
  /** why it can't be written as it is; said beside the button, which stays in reach */
  readonly problem?: string | undefined;
  /** what was entered doesn't hold; otherwise something is yet to be chosen, or is told at its field */
  readonly isAmiss?: boolean;
  readonly onWrite: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** The fields of one setting, the button that writes them, and the one that leaves them. */
export function SettingForm(props: SettingFormProps) {
  const { name, write, problem, isAmiss = false, onWrite, onLeave, children } = props;
  const styles = useSettingStyles();
  const shared = useScreenStyles();
  const { isBusy } = usePane();
  const words = useSettingsWords();
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (problem === undefined) onWrite();
  };
  return (
    <form className={styles.form} aria-label={name} onSubmit={submit} noValidate>
      {children}
      {/* always there: a live region that appears with its text is not read out */}
      <p id={id} role="status" className={isAmiss ? styles.issue : shared.hint}>
        {problem}
      </p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          type="submit"
          disabledFocusable={isBusy || problem !== undefined}
          {...(problem === undefined ? {} : { "aria-describedby": id })}
        >
          {write}
        </Button>
        <Button onClick={onLeave}>{words.leave}</Button>
      </div>
    </form>
  );
}
