import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { LocatedFinding } from "../../../usecases/check/checkBook";
import type { LocatedFix } from "../../../usecases/fix/locateFix";
import type { FixesWords } from "../../strings/fixesJa";
import { AcceptPanel } from "./AcceptPanel";
import { FixPanel } from "./FixPanel";
import { useFixesWords } from "./fixesWords";
import type { OpenedPanel } from "./openedPanel";
import { RuleAbout } from "./RuleAbout";
import { RuleOffPanel } from "./RuleOffPanel";

export interface FindingActionsProps {
  readonly finding: LocatedFinding;
  /** of the whole validation */
  readonly all: readonly LocatedFinding[];
  readonly opened: OpenedPanel;
  readonly onOpen: (panel: OpenedPanel) => void;
  /** closes what is open; the keyboard goes back to the finding */
  readonly onClose: () => void;
  /** something was done: closes what is open, and leaves the keyboard where it is */
  readonly onDone: () => void;
}

/** What can be done about a finding, in place under it: its fix, and behind ⋯ the other actions. */
export function FindingActions({ finding, all, opened, onOpen, onClose, onDone }: FindingActionsProps) {
  const styles = useStyles();
  const words = useFixesWords();
  const panel = useId();
  const isMore = opened !== undefined && opened !== "fix";
  const toggle = (which: OpenedPanel, back: OpenedPanel): void => onOpen(opened === which ? back : which);
  const others = [
    ["accept", words.accept.ask],
    ["off", words.ruleOff.ask],
    ["about", words.about.ask],
  ] as const;
  return (
    <div className={styles.actions}>
      <div className={styles.row}>
        {finding.fix !== null && (
          <Button
            size="small"
            aria-expanded={opened === "fix"}
            aria-controls={opened === "fix" ? panel : undefined}
            onClick={() => toggle("fix", undefined)}
          >
            {fixWords(finding.fix, words)}
          </Button>
        )}
        <Button size="small" aria-expanded={isMore} onClick={() => onOpen(isMore ? undefined : "more")}>
          {words.more}
        </Button>
      </div>
      {isMore && (
        <div role="group" aria-label={words.more} className={styles.row}>
          {others.map(([which, name]) => (
            <ToggleButton
              key={which}
              size="small"
              checked={opened === which}
              aria-pressed={undefined}
              aria-expanded={opened === which}
              aria-controls={opened === which ? panel : undefined}
              onClick={() => toggle(which, "more")}
            >
              {name}
            </ToggleButton>
          ))}
        </div>
      )}
      {opened !== undefined && opened !== "more" && (
        <div id={panel} className={styles.panel}>
          {opened === "fix" && finding.fix !== null && (
            <FixPanel finding={finding} fix={finding.fix} all={all} onClose={onClose} onDone={onDone} />
          )}
          {opened === "accept" && <AcceptPanel finding={finding} onClose={onClose} onDone={onDone} />}
          {opened === "off" && <RuleOffPanel finding={finding} all={all} onClose={onClose} onDone={onDone} />}
          {opened === "about" && <RuleAbout rule={finding.rule} />}
        </div>
      )}
    </div>
  );
}

/** A letter or a word fits onto the button. */
const LONGEST = 6;

function fixWords({ cells }: LocatedFix, words: FixesWords): string {
  const [first, ...others] = cells;
  const content = first?.content;
  if (others.length > 0 || typeof content !== "string") return words.seeFix;
  return content !== "" && content.length <= LONGEST && !content.includes("\n")
    ? words.fixTo(content)
    : words.seeFix;
}

const useStyles = makeStyles({
  actions: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  panel: {
    padding: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
