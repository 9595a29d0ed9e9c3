import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { LocatedFinding } from "../../../usecases/checkBook";
import type { Validation } from "../../../usecases/validateBook";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { FindingFilters } from "./FindingFilters";
import { FindingList } from "./FindingList";
import { ALL_FINDINGS, shownGroups } from "./findingView";

export interface ValidationResultProps {
  readonly validation: Validation;
  readonly seconds: string;
  readonly onGo: (finding: LocatedFinding) => void;
}

/** What was checked, and what was found; with nothing found, what silence covers. */
export function ValidationResult({ validation, seconds, onGo }: ValidationResultProps) {
  const shared = useScreenStyles();
  const { strings, locale } = usePane();
  const words = strings.validate;
  const [view, setView] = useState(ALL_FINDINGS);
  const { list, planSheets, rules, findings } = validation.report;
  if (list === null) return null;
  if (findings.length === 0) {
    return (
      <div className={shared.stack}>
        <p className={shared.part}>{words.nothing}</p>
        <p className={shared.text}>{words.nothingChecked(list.sheet, list.rows, rules, planSheets)}</p>
        <p className={shared.hint}>{list.gradesComputed ? words.gradesComputed : words.gradesNotComputed}</p>
      </div>
    );
  }
  const groups = shownGroups(validation.groups, view, locale);
  return (
    <>
      <p className={shared.hint}>
        {words.checked(validation.sheets > 1 ? list.sheet : undefined, list.rows, planSheets)} ·{" "}
        {words.took(seconds)}
      </p>
      <FindingFilters validation={validation} view={view} onView={setView} />
      {groups.length > 0 ? (
        <FindingList key={JSON.stringify(view)} groups={groups} onGo={onGo} />
      ) : (
        <div className={shared.stack}>
          <p className={shared.text} role="status">
            {words.noneShown}
          </p>
          <div className={shared.buttons}>
            <Button onClick={() => setView(ALL_FINDINGS)}>{words.showAll}</Button>
          </div>
        </div>
      )}
    </>
  );
}
