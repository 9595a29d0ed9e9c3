import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ScaffoldPlan } from "../../../usecases/scaffold/planScaffold";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";

export interface TakenQuestionProps {
  readonly plan: ScaffoldPlan;
  readonly onMake: () => void;
  readonly onLeave: () => void;
}

/** The name is taken: another one, or nothing. In place of the button that was pressed, and it takes the keyboard. */
export function TakenQuestion({ plan, onMake, onLeave }: TakenQuestionProps) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { strings, isBusy } = usePane();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={question} className={styles.question} role="group" aria-labelledby="create-taken">
      <p id="create-taken" className={shared.text}>
        {strings.create.taken(plan.takenName ?? "", plan.listSheet)}
      </p>
      <div className={shared.buttons}>
        <Button
          appearance="primary"
          aria-describedby="create-taken"
          disabledFocusable={isBusy}
          onClick={onMake}
        >
          {strings.create.makeAs(plan.listSheet)}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onLeave}>
          {strings.create.dontMake}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  question: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
