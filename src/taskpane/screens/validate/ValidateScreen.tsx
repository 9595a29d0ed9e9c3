import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { LocatedFinding } from "../../../usecases/checkBook";
import type { BookFacts } from "../../../usecases/lookAtBook";
import { usePane } from "../../PaneContext";
import type { Progress, Validating } from "../../useValidation";
import { useScreenStyles } from "../useScreenStyles";
import { NoList } from "./NoList";
import { ValidationResult } from "./ValidationResult";

export interface ValidateScreenProps {
  readonly validating: Validating;
  readonly facts: BookFacts | undefined;
  readonly onValidate: () => Promise<void>;
  readonly onColour: () => Promise<void>;
  readonly onTakeColoursOff: () => Promise<void>;
  readonly onCreate: () => void;
}

/** 検証: one button, the result in a line, the findings; beside the button the colours of the grades. */
export function ValidateScreen({ validating, facts, onCreate, ...actions }: ValidateScreenProps) {
  const shared = useScreenStyles();
  const styles = useStyles();
  const { strings, isBusy, perform, workbook } = usePane();
  const words = strings.validate;
  const { validation, seconds, progress, stop } = validating;
  const showCell = ({ sheet, cell }: LocatedFinding): void =>
    void perform(async () => {
      await workbook.showCell({ sheet, cell });
      return ({ validate }) => validate.shown(sheet, cell);
    });

  return (
    <div className={shared.stack}>
      <h2 className={shared.heading}>{words.heading}</h2>
      {validation === undefined && (
        <p className={shared.hint}>
          {words.before}
          <br />
          {strings.colour.hint}
        </p>
      )}
      <div className={shared.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.onValidate()}>
          {words.run}
        </Button>
        <div className={styles.colours}>
          <Button disabledFocusable={isBusy} onClick={() => void actions.onColour()}>
            {strings.colour.lay}
          </Button>
          <Button disabledFocusable={isBusy} onClick={() => void actions.onTakeColoursOff()}>
            {strings.colour.takeOff}
          </Button>
        </div>
      </div>
      {progress !== undefined && <ReadingProgress progress={progress} onStop={stop} />}
      {progress === undefined && validation?.kind === "stopped" && (
        <p className={shared.text}>{words.stopped(validation.read)}</p>
      )}
      {progress === undefined && validation?.kind === "validated" && (
        <>
          {validation.report.list === null ? (
            <NoList validation={validation} facts={facts} onCreate={onCreate} />
          ) : (
            <ValidationResult validation={validation} seconds={seconds} onGo={showCell} />
          )}
        </>
      )}
    </div>
  );
}

function ReadingProgress({ progress, onStop }: { readonly progress: Progress; readonly onStop: () => void }) {
  const styles = useStyles();
  const { strings } = usePane();
  const { sheet, done, total, isStopping } = progress;
  const words =
    sheet === undefined ? strings.validate.reading : strings.validate.progress(sheet, done, total);
  return (
    <div className={styles.progress}>
      <p className={styles.words}>{words}</p>
      <ProgressBar
        {...(sheet === undefined ? {} : { value: done, max: Math.max(1, total) })}
        aria-label={words}
      />
      <Button size="small" disabledFocusable={isStopping} onClick={onStop}>
        {isStopping ? strings.validate.stopping : strings.validate.stop}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  progress: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalS },
  words: { margin: 0 },
  // where three buttons are too wide, these two stay together
  colours: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
