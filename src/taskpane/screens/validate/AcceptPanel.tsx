import { Button, Field, Input } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { LocatedFinding } from "../../../usecases/check/checkBook";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { useFixesWords } from "./fixesWords";
import { useMending } from "./useMending";
import { usePanelFocus } from "./usePanelFocus";
import { usePanelStyles } from "./usePanelStyles";

export interface AcceptPanelProps {
  readonly finding: LocatedFinding;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** 了承する: with a reason, which the settings sheet keeps. */
export function AcceptPanel({ finding, onClose, onDone }: AcceptPanelProps) {
  const shared = useScreenStyles();
  const styles = usePanelStyles();
  const { strings, isBusy, today } = usePane();
  const words = useFixesWords();
  const { accept } = useMending();
  const form = usePanelFocus<HTMLFormElement>();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    if (reason.trim() !== "") return accept(finding, reason, onDone);
    setMissing(true);
    form.current?.querySelector("input")?.focus();
  };
  return (
    <form
      ref={form}
      className={styles.panel}
      aria-label={`${words.accept.heading}: ${finding.messages[strings.locale]}`}
      onSubmit={submit}
    >
      <Field
        label={words.accept.reason}
        hint={words.accept.hint(today())}
        required
        {...(isMissing && reason.trim() === ""
          ? {
              validationState: "error",
              validationMessage: words.refused({ kind: "refused", code: "reason-missing" }),
            }
          : {})}
      >
        <Input
          size="small"
          className={shared.input}
          value={reason}
          // said by us, in the pane's words
          input={{ required: false, "aria-required": true }}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={shared.buttons}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={isBusy}>
          {words.accept.act}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.leave}
        </Button>
      </div>
    </form>
  );
}
