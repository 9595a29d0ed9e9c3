import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import type { BookFacts } from "../../usecases/lookAtBook";
import { usePane } from "../PaneContext";

export interface PaneHeaderProps {
  readonly facts: BookFacts | undefined;
  /** what ⋯ opens */
  readonly children: ReactNode;
}

/** Plan and report year as the book says, and ⋯ that opens the display options below, in the page's flow. */
export function PaneHeader({ facts, children }: PaneHeaderProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const [isOpen, setOpen] = useState(false);
  const list = facts?.list;
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    // Office.js would take the keyboard back to the sheet
    event.stopPropagation();
    setOpen(false);
    event.currentTarget.querySelector("button")?.focus();
  };
  return (
    <div onKeyDown={closeOnEscape}>
      <div className={styles.line}>
        <div className={styles.plan}>
          <h1 className={styles.title}>
            {facts === undefined
              ? strings.addIn
              : list === undefined
                ? strings.frame.noPlan
                : (list.planName ?? strings.frame.untitled)}
          </h1>
          {list?.reportYear !== undefined && <span className={styles.year}>{list.reportYear}</span>}
        </div>
        <Button
          appearance="subtle"
          size="small"
          className={styles.more}
          aria-label={strings.frame.options}
          aria-expanded={isOpen}
          aria-controls="display-options"
          title={strings.frame.options}
          onClick={() => setOpen(!isOpen)}
        >
          ⋯
        </Button>
      </div>
      <div id="display-options" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  plan: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    minWidth: 0,
  },
  title: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  year: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  more: { flexShrink: 0, alignSelf: "flex-start", minWidth: "32px" },
});
