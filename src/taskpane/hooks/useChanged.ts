import { useEffect, useState } from "react";
import type { LocatedFinding } from "../../usecases/check/checkBook";
import type { BookEdit } from "../../usecases/ports";
import type { Validation } from "../../usecases/check/validateBook";

type ChangedFindings = (edits: readonly BookEdit[]) => ReadonlySet<LocatedFinding>;

const NONE: ReadonlySet<LocatedFinding> = new Set();

/** In the file of the rules: whoever has validated has it. */
const load = () => import(/* webpackChunkName: "rules" */ "../../usecases/check/changedFindings");

/** 変更あり: the findings whose cells were edited since the validation; nothing is reckoned before the first edit. */
export function useChanged(validation: Validation, edits: readonly BookEdit[]): ReadonlySet<LocatedFinding> {
  const [known, setKnown] = useState<{ readonly of: Validation; readonly changed: ChangedFindings }>();
  const [changed, setChanged] = useState(NONE);
  const isWanted = edits.length > 0;

  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    load().then(
      ({ changedFindings }) => {
        if (!isGone) setKnown({ of: validation, changed: changedFindings(validation) });
      },
      // nobody has asked for it: the findings are as good as their validation
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [validation, isWanted]);

  useEffect(() => {
    const next = isWanted && known?.of === validation ? known.changed(edits) : NONE;
    setChanged((before) => (isSame(before, next) ? before : next));
  }, [edits, isWanted, known, validation]);

  return changed;
}

function isSame(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}
