import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { LocatedFinding } from "../../../usecases/check/checkBook";
import { sameKind } from "../../../usecases/fix/fixFindings";
import type { LocatedFix } from "../../../usecases/fix/locateFix";
import { shownFix } from "../../../usecases/fix/shownFix";
import { Summary } from "../../parts/Summary";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { FixLines } from "./FixLines";
import { useFixesWords } from "./fixesWords";
import { useMending } from "./useMending";
import { usePanelFocus } from "./usePanelFocus";
import { usePanelStyles } from "./usePanelStyles";

export interface FixPanelProps {
  readonly finding: LocatedFinding;
  readonly fix: LocatedFix;
  /** of the whole validation */
  readonly all: readonly LocatedFinding[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** 直し方: before → after, for this finding or for all of its kind. What is shown is what is done. */
export function FixPanel({ finding, fix, all, onClose, onDone }: FixPanelProps) {
  const shared = useScreenStyles();
  const styles = useStyles();
  const panels = usePanelStyles();
  const { isBusy } = usePane();
  const words = useFixesWords();
  const mending = useMending();
  const panel = usePanelFocus<HTMLDivElement>();
  const [asFormula, setAsFormula] = useState(false);
  const kind = useMemo(() => sameKind(all, finding), [all, finding]);
  const linesOf = (findings: readonly LocatedFinding[]) =>
    findings.flatMap((each) => (each.fix === null ? [] : shownFix(each.fix, { asFormula })));
  const lines = shownFix(fix, { asFormula });
  const ofKind = linesOf(kind);
  const withSheets = new Set(ofKind.map(({ sheet }) => sheet)).size > 1;
  const hasChoice = kind.some((each) => each.fix?.formulas !== undefined);
  const isMixed = asFormula && kind.some((each) => each.fix?.formulas === undefined);
  return (
    <div ref={panel} className={panels.panel} role="group" aria-label={words.fix.heading}>
      {hasChoice && fix.formulas !== undefined && (
        <RadioGroup
          aria-label={words.fix.choices}
          value={asFormula ? "formula" : "letter"}
          onChange={(_, { value }) => setAsFormula(value === "formula")}
          className={styles.choices}
        >
          <Radio value="letter" label={words.fix.letter} />
          <Radio value="formula" label={words.fix.formula} />
        </RadioGroup>
      )}
      {asFormula && <p className={shared.hint}>{words.fix.formulaHint}</p>}
      <FixLines lines={lines} withSheets={withSheets} />
      <div className={shared.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => mending.fix([finding], { asFormula }, onDone)}
        >
          {lines.length > 1 ? words.fix.actCells(lines.length) : words.fix.act}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.leave}
        </Button>
      </div>
      {kind.length > 1 && (
        <>
          <details>
            <Summary className={styles.summary}>{words.fix.allCells(kind.length)}</Summary>
            {isMixed && <p className={shared.hint}>{words.fix.letterWhereNone}</p>}
            <FixLines lines={ofKind} withSheets={withSheets} />
          </details>
          <div className={shared.buttons}>
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => mending.fix(kind, { asFormula }, onDone)}
            >
              {words.fix.actAll(kind.length)}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  choices: { flexWrap: "wrap" },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
});
