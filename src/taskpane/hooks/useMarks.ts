import { useCallback, useEffect, useRef, useState } from "react";
import type { PlanWorkbook, UndoableAction } from "../../usecases/ports";
import type { Validation } from "../../usecases/check/validateBook";
import { fetched } from "../fetched";
import type { Validating } from "./useValidation";

/** Our marks, as far as this pane knows: it doesn't ask the book. */
export interface Marks {
  readonly isOn: boolean;
  /** they are those of an earlier validation */
  readonly isBehind: boolean;
  /** @returns cells marked */
  readonly lay: (validation: Validation) => Promise<number>;
  /** @returns cells that were marked */
  readonly takeOff: () => Promise<number>;
  /** 「元に戻す」 took this action back */
  readonly undone: (action: UndoableAction | undefined) => void;
}

/** What was laid: the sheets, and all of it as a text that tells one from another. */
interface Laid {
  readonly sheets: readonly string[];
  readonly text: string;
}

const loadMarks = () => import(/* webpackChunkName: "rules" */ "../../usecases/take-along/findingMarks");

/**
 * セルに印を付ける. While it is on, marks are laid anew after each validation that the clerk asked for. After one by itself
 * they stay: a write of ours would take Excel's own undo from her while she types.
 */
export function useMarks(workbook: PlanWorkbook, { validation, isByItself }: Validating): Marks {
  const [laid, setLaid] = useState<Laid>();
  const [shown, setShown] = useState<unknown>();
  const latest = useRef<Laid>();
  /** before the last action on marks, for its undoing */
  const before = useRef<Laid>();

  const keep = useCallback((next: Laid | undefined): void => {
    latest.current = next;
    setLaid(next);
  }, []);

  const mark = useCallback(
    async (next: Validation, isFollowing: boolean): Promise<number> => {
      const { findingMarks } = await fetched(loadMarks);
      const plans = findingMarks(next, latest.current?.sheets);
      const text = JSON.stringify(plans);
      const isLaid = latest.current?.text === text;
      const cells = isLaid ? 0 : await workbook.markCells(plans, { isFollowing });
      if (!isFollowing) before.current = latest.current;
      if (!isLaid) keep({ sheets: plans.map(({ sheet }) => sheet), text });
      setShown(next);
      return cells;
    },
    [keep, workbook],
  );

  useEffect(() => {
    if (latest.current === undefined || validation?.kind !== "validated" || isByItself) return;
    // refused: it says that the marks are behind
    mark(validation, true).catch(() => undefined);
  }, [isByItself, mark, validation]);

  const takeOff = async (): Promise<number> => {
    const cells = await workbook.removeMarks();
    before.current = latest.current;
    keep(undefined);
    return cells;
  };
  const undone = (action: UndoableAction | undefined): void => {
    if (action === "cells-marked" || action === "marks-taken-off") keep(before.current);
  };
  const isOn = laid !== undefined;
  return {
    isOn,
    isBehind: isOn && validation?.kind === "validated" && shown !== validation,
    lay: (next) => mark(next, false),
    takeOff,
    undone,
  };
}
