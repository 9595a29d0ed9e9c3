import { useEffect, useState } from "react";
import type { CellPlace } from "../../core/sheet/cellPlace";
import type { PlanWorkbook } from "../../usecases/ports";
import { WorkbookError } from "../../usecases/workbookError";
import type { Sentence } from "../sentence";

export interface SelectedCell {
  /** `undefined` until one is selected after the watching has begun */
  readonly place: CellPlace | undefined;
  /** why the selection can't be followed */
  readonly refusal: Sentence | undefined;
}

/** Follows the selection for as long as what asks for it is drawn. */
export function useSelectedCell(workbook: PlanWorkbook): SelectedCell {
  const [place, setPlace] = useState<CellPlace>();
  const [refusal, setRefusal] = useState<Sentence>();
  useEffect(() => {
    let isGone = false;
    const watching = workbook.watchSelection((selected) => {
      if (!isGone) setPlace(selected);
    });
    watching.catch((error: unknown) => {
      if (!isGone) setRefusal(() => reasonOf(error));
    });
    return () => {
      isGone = true;
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [workbook]);
  return { place, refusal };
}

function reasonOf(error: unknown): Sentence {
  return ({ refusals }) => refusals[error instanceof WorkbookError ? error.code : "refused"](undefined);
}
