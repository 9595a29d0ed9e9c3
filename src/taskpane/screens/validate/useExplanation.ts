import { useEffect, useMemo, useState } from "react";
import type { CellPlace } from "../../../core/sheet/cellPlace";
import type { BookSnapshot } from "../../../core/sheet/sheetSnapshot";
import type { GradeExplanation } from "../../../usecases/explain/explainGrades";
import type { BookEdit, PlanWorkbook } from "../../../usecases/ports";

/** In the file of the rules, with which it shares the reading and the grading. */
const load = () => import(/* webpackChunkName: "rules" */ "../../../usecases/explain/freshExplanations");

/** ms: of cells that are only passed by nothing is reckoned */
const REST = 120;

export interface Explaining {
  /** `undefined`: no grade is selected; the one before stands until the next is there */
  readonly explanation: GradeExplanation | undefined;
  /** its code couldn't be fetched */
  readonly isMissing: boolean;
}

/** The explanation of the selected cell, as its row stands now. @param edits make it be reckoned anew */
export function useExplanation(
  book: BookSnapshot | undefined,
  place: CellPlace | undefined,
  edits: readonly BookEdit[],
  workbook: PlanWorkbook,
): Explaining {
  const [explanation, setExplanation] = useState<GradeExplanation>();
  const [isMissing, setMissing] = useState(false);
  const explain = useMemo(
    () => book && load().then(({ freshExplanations }) => freshExplanations(book, workbook)),
    [book, workbook],
  );

  useEffect(() => {
    if (explain === undefined || place === undefined) return undefined;
    let isGone = false;
    const timer = setTimeout(() => {
      explain
        .then((explained) => explained(place))
        .then(
          (next) => {
            if (isGone) return;
            setMissing(false);
            setExplanation(next);
          },
          () => {
            if (!isGone) setMissing(true);
          },
        );
    }, REST);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [explain, place, edits]);

  return { explanation, isMissing };
}
