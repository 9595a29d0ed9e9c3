import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import {
  HANDOVER_ACTIONS,
  type HandoverAction,
  type HandoverQuestion,
  handoverQuestion,
} from "./handoverQuestion";
import { leftGroups } from "./leftGroups";

/** 提出・引き継ぎ: the book for people without the add-in. Every action is told first, in place of its button. */
export function HandoverPart({ onLook }: { readonly onLook: () => Promise<unknown> }) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { strings, workbook, isBusy, perform } = usePane();
  const words = strings.handover;
  const [question, setQuestion] = useState<HandoverQuestion>();

  const ask = (action: HandoverAction): Promise<void> =>
    perform(async () => {
      setQuestion(await handoverQuestion(action, workbook));
      return undefined;
    });
  const act = (asked: HandoverQuestion): Promise<void> =>
    perform(async () => {
      const answer = await asked.act();
      if (answer.kind === "changed") {
        setQuestion(answer.question);
        return ({ handover }) => handover.changed;
      }
      setQuestion(undefined);
      // it is done, whether or not it can be shown just now
      if (answer.show !== undefined) await workbook.showCell(answer.show).catch(() => undefined);
      await onLook().catch(() => undefined);
      return answer.said;
    });

  return (
    <section className={styles.part} aria-labelledby="handover-heading">
      <h3 id="handover-heading" className={shared.part}>
        {words.heading}
      </h3>
      {HANDOVER_ACTIONS.map((action) => (
        <div key={action} className={styles.action}>
          <p id={`handover-${action}`} className={shared.hint}>
            {words[action].hint}
          </p>
          {question?.action === action ? (
            <Question
              question={question}
              onAct={() => void act(question)}
              onLeave={() => setQuestion(undefined)}
            />
          ) : (
            <div className={shared.buttons}>
              <Button
                aria-describedby={`handover-${action}`}
                disabledFocusable={isBusy}
                onClick={() => void ask(action)}
              >
                {words[action].ask}
              </Button>
            </div>
          )}
        </div>
      ))}
    </section>
  );
}

interface QuestionProps {
  readonly question: HandoverQuestion;
  readonly onAct: () => void;
  readonly onLeave: () => void;
}

/** What will be done, what won't and why; it takes the keyboard. */
function Question({ question, onAct, onLeave }: QuestionProps) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { strings, isBusy } = usePane();
  const words = strings.handover;
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector("button")?.focus(), [question]);
  return (
    <div ref={group} className={styles.question} role="group" aria-labelledby="handover-told">
      <p id="handover-told" className={shared.text}>
        {question.told(strings)}
      </p>
      {question.left.length > 0 && (
        <>
          <p className={shared.text}>{words.left(question.left.length)}</p>
          <ul className={styles.left}>
            {leftGroups(question.left).map(({ reason, cells, more }) => (
              <li key={reason}>
                {words.cells(cells, more)}: {words.reasons[reason]}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={shared.buttons}>
        {question.formulas > 0 && (
          <Button
            appearance="primary"
            aria-describedby="handover-told"
            disabledFocusable={isBusy}
            onClick={onAct}
          >
            {words[question.action].act}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={onLeave}>
          {question.formulas > 0 ? words.leave : words.close}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalXXL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  action: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  question: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  left: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
