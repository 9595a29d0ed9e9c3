import { useCallback, useEffect, useRef, useState } from "react";
import type { PlanWorkbook, UndoableAction } from "../../usecases/ports";
import type { StoppedValidation, Validation } from "../../usecases/check/validateBook";
import { fetched } from "../fetched";
import type { Validating } from "./useValidation";

/** Our marks, as this pane has laid them, or has found them in the book after a validation. */
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
  /**
   * Looks, without a word, whether marks stand in the book: they may have been laid before this pane was opened, or taken
   * off behind its back.
   */
  readonly look: (validation: Validation | StoppedValidation | undefined) => void;
}

/** What was laid: the sheets, and all of it as a text that tells one from another. */
interface Laid {
  readonly sheets: readonly string[];
  readonly text: string;
}

const loadMarks = () => import(/* webpackChunkName: "rules" */ "../../usecases/take-along/findingMarks");
const loadStanding = () => import(/* webpackChunkName: "rules" */ "../../usecases/take-along/standingMarks");

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
  /** grows with each action on marks: what was seen before it counts no more */
  const turn = useRef(0);

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
      if (!isLaid) turn.current += 1;
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

  const seen = async (next: Validation): Promise<void> => {
    const began = turn.current;
    const [{ standingMarks }, { findingMarks }] = await Promise.all([loadStanding(), loadMarks()]);
    const standing = await standingMarks(workbook, next);
    if (standing === undefined || began !== turn.current) return;
    const { sheets, areOfValidation } = standing;
    // on, and all is mended: there is nothing to mark just now
    if (sheets.length === 0) return areOfValidation ? undefined : keep(undefined);
    const known = [...new Set([...(latest.current?.sheets ?? []), ...sheets])];
    keep({ sheets: known, text: areOfValidation ? JSON.stringify(findingMarks(next, known)) : "" });
    if (areOfValidation) setShown(next);
  };
  const look = (next: Validation | StoppedValidation | undefined): void => {
    // refused: nobody has asked for it, and the next validation looks again
    if (next?.kind === "validated" && next.report.list !== null) seen(next).catch(() => undefined);
  };

  const takeOff = async (): Promise<number> => {
    turn.current += 1;
    const cells = await workbook.removeMarks();
    before.current = latest.current;
    keep(undefined);
    return cells;
  };
  const undone = (action: UndoableAction | undefined): void => {
    if (action !== "cells-marked" && action !== "marks-taken-off") return;
    turn.current += 1;
    keep(before.current);
    look(validation);
  };
  const isOn = laid !== undefined;
  return {
    isOn,
    isBehind: isOn && validation?.kind === "validated" && shown !== validation,
    lay: (next) => mark(next, false),
    takeOff,
    undone,
    look,
  };
}
