import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LocatedFinding } from "../../../usecases/check/checkBook";
import type { BookFacts } from "../../../usecases/lookAtBook";
import { laterPart } from "../../parts/laterPart";
import { Summary } from "../../parts/Summary";
import { usePane } from "../../PaneContext";
import type { Colours } from "../../hooks/useColours";
import type { Following } from "../../hooks/useFollowing";
import type { Marks } from "../../hooks/useMarks";
import { RUN_BUTTON } from "../../hooks/useValidateAgain";
import type { Progress, Validating } from "../../hooks/useValidation";
import { useScreenStyles } from "../useScreenStyles";
import { NoList } from "./NoList";
import { ValidationResult } from "./ValidationResult";

/** Their room is kept, so that nothing moves as they come. */
const FollowingSwitch = laterPart(
  () => import(/* webpackChunkName: "choices" */ "./FollowingSwitch").then((m) => m.FollowingSwitch),
  () => null,
);
const ColourBars = laterPart(
  () => import(/* webpackChunkName: "choices" */ "./ColourBars").then((m) => m.ColourBars),
  () => null,
);
const WhyGrade = laterPart(() => import(/* webpackChunkName: "why" */ "./WhyGrade").then((m) => m.WhyGrade));

export interface ValidateScreenProps {
  readonly validating: Validating;
  readonly facts: BookFacts | undefined;
  readonly onValidate: () => Promise<void>;
  readonly colours: Colours;
  readonly following: Following;
  readonly marks: Marks;
  readonly onLook: () => Promise<unknown>;
  readonly onCreate: () => void;
}

/** 検証: one button, the result in a line, the findings; beside the button the colours of the grades. */
export function ValidateScreen({ validating, facts, colours, following, ...rest }: ValidateScreenProps) {
  const shared = useScreenStyles();
  const styles = useStyles();
  const { strings, isBusy, glance, workbook } = usePane();
  const words = strings.validate;
  const { validation, progress, stop } = validating;
  const [isWhyOpen, setWhyOpen] = useState(false);
  const showCell = ({ sheet, cell }: LocatedFinding): void =>
    void glance(async () => {
      await workbook.showCell({ sheet, cell });
      return ({ validate }) => validate.shown(sheet, cell);
    });

  return (
    <div className={shared.stack}>
      <h2 className={shared.hidden}>{words.heading}</h2>
      {validation === undefined && (
        <p className={shared.hint}>
          {words.before}
          <br />
          {strings.colour.hint}
        </p>
      )}
      <div className={shared.buttons}>
        <Button
          id={RUN_BUTTON}
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void rest.onValidate()}
        >
          {words.run}
        </Button>
        <div className={styles.choice}>
          <FollowingSwitch following={following} validating={validating} />
        </div>
      </div>
      <div className={shared.buttons}>
        <Button disabledFocusable={isBusy} onClick={() => void colours.lay()}>
          {strings.colour.lay}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void colours.takeOff()}>
          {strings.colour.takeOff}
        </Button>
        <div className={styles.choice}>
          <ColourBars colours={colours} />
        </div>
      </div>
      <details onToggle={({ currentTarget }) => setWhyOpen(currentTarget.open)}>
        <Summary className={styles.why}>{words.why}</Summary>
        {isWhyOpen && (
          <WhyGrade
            book={validation?.kind === "validated" ? validation.book : facts?.book}
            edits={following.edits}
          />
        )}
      </details>
      {progress !== undefined && <ReadingProgress progress={progress} onStop={stop} />}
      {progress === undefined && validation?.kind === "stopped" && (
        <p className={shared.text}>{words.stopped(validation.read)}</p>
      )}
      {progress === undefined && validation?.kind === "validated" && (
        <>
          {validation.report.list === null ? (
            <NoList validation={validation} facts={facts} onCreate={rest.onCreate} />
          ) : (
            <ValidationResult
              validation={validation}
              seconds={validating.seconds}
              facts={facts}
              following={following}
              marks={rest.marks}
              onLook={rest.onLook}
              onValidate={() => void rest.onValidate()}
              onGo={showCell}
            />
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
  choice: { minHeight: "32px" },
  why: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
});
