import { fixValues, tellValues, type ValuesPlan } from "../../../usecases/handover/fixValues";
import type { LeftCell, Told } from "../../../usecases/handover/formulaWork";
import type { PlanWorkbook } from "../../../usecases/ports";
import { replaceFormulas, tellReplacing } from "../../../usecases/handover/replaceFormulas";
import { restoreFormulas, tellRestoring } from "../../../usecases/handover/restoreFormulas";
import type { RewritingOutcome, RewritingPlan } from "../../../usecases/handover/rewritingPlan";
import type { CellPlace } from "../../../core/sheet/cellPlace";
import type { Sentence } from "../../sentence";

/** 提出・引き継ぎの操作, in the order of the screen. */
export const HANDOVER_ACTIONS = ["values", "native", "restore"] as const;
export type HandoverAction = (typeof HANDOVER_ACTIONS)[number];

/** What an action would do, told before it is done. */
export interface HandoverQuestion {
  readonly action: HandoverAction;
  /** formulas that it would change; 0: there is nothing to do */
  readonly formulas: number;
  readonly told: Sentence;
  readonly left: readonly LeftCell[];
  readonly act: () => Promise<HandoverAnswer>;
}

export type HandoverAnswer =
  | { readonly kind: "done"; readonly said: Sentence; readonly show: CellPlace | undefined }
  | { readonly kind: "changed"; readonly question: HandoverQuestion };

/** Looks at the book, and tells what the action would do. */
export async function handoverQuestion(
  action: HandoverAction,
  workbook: PlanWorkbook,
): Promise<HandoverQuestion> {
  switch (action) {
    case "values":
      return ofValues(workbook, await tellValues(workbook));
    case "native":
      return ofRewriting(workbook, "native", await tellReplacing(workbook));
    case "restore":
      return ofRewriting(workbook, "restore", await tellRestoring(workbook));
  }
}

function ofValues(workbook: PlanWorkbook, plan: ValuesPlan): HandoverQuestion {
  const { copy, formulas, left } = plan;
  return {
    action: "values",
    formulas,
    left,
    told: ({ handover }) =>
      copy === undefined ? handover.values.none : handover.values.told(copy.sheet, copy.name, formulas),
    act: async () => {
      const answer = await fixValues(workbook, plan);
      if (answer.kind === "changed") return { kind: "changed", question: ofValues(workbook, answer.plan) };
      const name = answer.outcome.copy?.name ?? "";
      return {
        kind: "done",
        said: ({ handover }) => handover.values.done(name, formulas),
        show: { sheet: name, cell: "A1" },
      };
    },
  };
}

const REWRITING: Readonly<
  Record<
    "native" | "restore",
    (workbook: PlanWorkbook, told: RewritingPlan) => Promise<Told<RewritingPlan, RewritingOutcome>>
  >
> = { native: replaceFormulas, restore: restoreFormulas };

function ofRewriting(
  workbook: PlanWorkbook,
  action: "native" | "restore",
  plan: RewritingPlan,
): HandoverQuestion {
  const { sheets, cells, left } = plan;
  return {
    action,
    formulas: cells,
    left,
    told: ({ handover }) =>
      cells === 0
        ? handover[action].none
        : handover[action].told(
            sheets.map(({ sheet }) => sheet),
            cells,
          ),
    act: async () => {
      const answer = await REWRITING[action](workbook, plan);
      if (answer.kind === "changed")
        return { kind: "changed", question: ofRewriting(workbook, action, answer.plan) };
      const { unknown } = answer.outcome;
      return {
        kind: "done",
        said: ({ handover }) =>
          unknown === 0 ? handover[action].done(cells) : handover.unknown(cells, unknown),
        show: plan.first,
      };
    },
  };
}
