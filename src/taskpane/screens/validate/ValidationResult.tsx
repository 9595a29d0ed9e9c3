import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckedList, LocatedFinding } from "../../../usecases/check/checkBook";
import type { BookFacts } from "../../../usecases/lookAtBook";
import type { Validation } from "../../../usecases/check/validateBook";
import { laterPart } from "../../parts/laterPart";
import { usePane } from "../../PaneContext";
import type { Strings } from "../../strings/ja";
import { useChanged } from "../../hooks/useChanged";
import type { Following } from "../../hooks/useFollowing";
import type { Marks } from "../../hooks/useMarks";
import { useScreenStyles } from "../useScreenStyles";
import { AcceptedFindings } from "./AcceptedFindings";
import { FindingFilters } from "./FindingFilters";
import { FindingList } from "./FindingList";
import { FollowingLine } from "./FollowingLine";
import { ALL_FINDINGS, shownGroups } from "./findingView";
import { SettingNotes } from "./SettingNotes";

export interface ValidationResultProps {
  readonly validation: Validation;
  readonly seconds: string;
  readonly facts: BookFacts | undefined;
  readonly following: Following;
  readonly marks: Marks;
  readonly onLook: () => Promise<unknown>;
  readonly onValidate: () => void;
  readonly onGo: (finding: LocatedFinding) => void;
}

const TakeAlong = laterPart(
  () => import(/* webpackChunkName: "along" */ "./TakeAlong").then((m) => m.TakeAlong),
  () => null,
);

/** While it follows by itself there is nothing to be said of edits. */
const NO_EDITS: Following["edits"] = [];

/** What was checked, and what was found; with nothing found, what silence covers. */
export function ValidationResult({ validation, following, onGo, ...rest }: ValidationResultProps) {
  const shared = useScreenStyles();
  const { strings, locale } = usePane();
  const words = strings.validate;
  const [view, setView] = useState(ALL_FINDINGS);
  // the screen is drawn anew whenever an action begins or ends: thousands of findings needn't be filtered for that
  const groups = useMemo(() => shownGroups(validation.groups, view, locale), [validation, view, locale]);
  const edits = following.isAuto && !following.isLate ? NO_EDITS : following.edits;
  const changed = useChanged(validation, edits);
  const { list, lists, planSheets, rules } = validation.report;
  if (list === null) return null;
  const further = lists.slice(1);
  const apart = (
    <>
      <AcceptedFindings findings={validation.accepted} onGo={onGo} />
      <SettingNotes report={validation.report} />
      {(validation.report.findings.length > 0 || rest.marks.isOn) && (
        <TakeAlong validation={validation} facts={rest.facts} marks={rest.marks} onLook={rest.onLook} />
      )}
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
      <div>
        <FollowingLine
          validation={validation}
          changed={changed}
          edits={edits}
          checked={`${words.checked(validation.sheets > 1 ? list.sheet : undefined, list.rows, planSheets)} · ${words.took(rest.seconds)}`}
          onValidate={rest.onValidate}
        />
        {further.length > 0 && <p className={shared.hint}>{words.further(further)}</p>}
        <p className={shared.hint}>{list.scaleKnown ? words.scale(list.scaleSource) : words.scaleUnknown}</p>
      </div>
      <FindingFilters validation={validation} view={view} onView={setView} />
      {groups.length > 0 ? (
        <FindingList
          key={JSON.stringify(view)}
          groups={groups}
          all={validation.report.findings}
          changed={changed}
          onGo={onGo}
        />
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
