import { Button, Input, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { StageFormLine, ToldStageIssue } from "../../../usecases/settings/stageForm";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { useSettingsWords } from "./settingsWords";
import { useSettingStyles } from "./useSettingStyles";

export interface StageLineProps {
  /** from 1 */
  readonly number: number;
  readonly line: StageFormLine;
  readonly issues: readonly ToldStageIssue[];
  readonly onLine: (line: StageFormLine) => void;
  /** absent: there is no fewer than one */
  readonly onRemove?: () => void;
}

/** One stage: its rate and its words; under them what is wrong. */
export function StageLine({ number, line, issues, onLine, onRemove }: StageLineProps) {
  const styles = useStyles();
  const own = useSettingStyles();
  const shared = useScreenStyles();
  const { scale, stages: words } = useSettingsWords();
  const { locale } = usePane();
  const id = useId();
  const problem = (part: "rate" | "word") => {
    const isAbout = issues.some(({ code }) => code.startsWith("rate") === (part === "rate"));
    return isAbout ? { "aria-invalid": true, "aria-describedby": id } : {};
  };
  return (
    <li className={styles.stage}>
      <div className={styles.fields}>
        <Input
          className={mergeClasses(shared.input, styles.rate)}
          aria-label={scale.lineOf(words.rate, number)}
          inputMode="decimal"
          contentAfter="%"
          value={line.rate}
          onChange={(_, { value }) => onLine({ ...line, rate: value })}
          {...problem("rate")}
        />
        <Textarea
          className={mergeClasses(own.textarea, styles.words)}
          aria-label={scale.lineOf(words.words, number)}
          rows={2}
          resize="vertical"
          value={line.words}
          onChange={(_, { value }) => onLine({ ...line, words: value })}
          {...problem("word")}
        />
        {onRemove !== undefined && (
          <Button
            appearance="subtle"
            className={styles.remove}
            aria-label={words.remove(number)}
            title={words.remove(number)}
            onClick={onRemove}
          >
            ×
          </Button>
        )}
      </div>
      <div id={id} aria-live="polite">
        {issues.map(({ messages }) => (
          <p key={messages.ja} className={own.issue}>
            {messages[locale]}
          </p>
        ))}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  stage: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXXS },
  fields: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  rate: { flex: "0 1 72px", minWidth: 0 },
  words: { flex: "1 1 120px" },
  remove: { flexShrink: 0, minWidth: "32px", padding: 0 },
});
