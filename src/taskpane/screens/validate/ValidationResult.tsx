import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckedList, LocatedFinding } from "../../../usecases/checkBook";
import type { Validation } from "../../../usecases/validateBook";
import { usePane } from "../../PaneContext";
import type { Strings } from "../../strings/ja";
import { useScreenStyles } from "../useScreenStyles";
import { AcceptedFindings } from "./AcceptedFindings";
import { FindingFilters } from "./FindingFilters";
import { FindingList } from "./FindingList";
import { ALL_FINDINGS, shownGroups } from "./findingView";
import { SettingNotes } from "./SettingNotes";

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
  // the screen is drawn anew whenever an action begins or ends: thousands of findings needn't be filtered for that
  const groups = useMemo(() => shownGroups(validation.groups, view, locale), [validation, view, locale]);
  const { list, lists, planSheets, rules } = validation.report;
  if (list === null) return null;
  const further = lists.slice(1);
  const apart = (
    <>
      <AcceptedFindings findings={validation.accepted} onGo={onGo} />
      <SettingNotes report={validation.report} />
    </>
  );
  if (validation.groups.length === 0) {
    return (
      <div className={shared.stack}>
        <p className={shared.part}>{words.nothing}</p>
        <p className={shared.text}>{words.nothingChecked(list.sheet, list.rows, rules, planSheets)}</p>
        {further.length > 0 && <p className={shared.text}>{words.further(further)}</p>}
        <p className={shared.hint}>
          {gradesSaid(list, words)} {list.scaleKnown && words.scale(list.scaleSource)}
        </p>
        {apart}
      </div>
    );
  }
  return (
    <>
      <p className={shared.hint}>
        {words.checked(validation.sheets > 1 ? list.sheet : undefined, list.rows, planSheets)} ·{" "}
        {words.took(seconds)}
      </p>
      {further.length > 0 && <p className={shared.hint}>{words.further(further)}</p>}
      <p className={shared.hint}>{list.scaleKnown ? words.scale(list.scaleSource) : words.scaleUnknown}</p>
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
      {apart}
    </>
  );
}

function gradesSaid({ gradesComputed, scaleKnown }: CheckedList, words: Strings["validate"]): string {
  if (gradesComputed) return words.gradesComputed;
  return scaleKnown ? words.gradesNotComputed : words.scaleUnknown;
}
