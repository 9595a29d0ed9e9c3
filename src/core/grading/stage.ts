import { withoutNote } from "../quantity/readText";
import { compact } from "../text/compact";

/** 段階 a stage of work: its place in the order (0 first) and the rate that stands for it. */
export interface Stage {
  readonly order: number;
  /** in hundredths: 50 is 0.5 */
  readonly percent: number;
}

const NOT_DONE: Stage = { order: 0, percent: 0 };
const STUDIED: Stage = { order: 1, percent: 50 };
const PREPARED: Stage = { order: 2, percent: 50 };
const DECIDED: Stage = { order: 3, percent: 75 };
const PARTLY_DONE: Stage = { order: 4, percent: 75 };
const DONE: Stage = { order: 5, percent: 100 };

/** What a value of the stage ends in. The first that matches counts: 一部実施 before 実施. */
const WORDS: readonly (readonly [Stage, RegExp])[] = [
  [NOT_DONE, /未実施$/],
  [PARTLY_DONE, /一部実施$/],
  [STUDIED, /(?:検討|研究|調査|協議)$/],
  [PREPARED, /(?:準備|作成|設計|整備|見直し)$/],
  [DECIDED, /(?:決定|策定|構築|選定|完成)$/],
  [DONE, /(?:実施|継続|運用|開始|導入|拡充)$/],
];

/** 開始(39業務): no bracket in a bracket. What stands there neither parts a value nor names its stage. */
const NOTES = /[([〔【][^([〔【)\]〕】]*[)\]〕】]/g;

/** 設計中, 導入済み */
const ASPECT = /(?:済み?|中)$/;

/**
 * The stage that a value names, or `undefined` where no part of it ends in a stage word.
 *
 * @see SPEC.md G12, G13
 * @example
 * stageOf("制度設計中"); // 設計: { order: 2, percent: 50 }
 */
export function stageOf(text: string): Stage | undefined {
  const parts = compact(text)
    .replace(NOTES, "")
    .split(/[・、]/);
  let highest: Stage | undefined;
  let studied = false;
  let done = false;
  for (const part of parts) {
    const stage = stageOfPart(part);
    if (stage === undefined) continue;
    studied = studied || stage === STUDIED;
    done = done || stage === DONE;
    if (highest === undefined || stage.order > highest.order) highest = stage;
  }
  return studied && done ? PARTLY_DONE : highest;
}

/** 未実施, with or without a note. */
export function isNotDone(text: string): boolean {
  return withoutNote(compact(text)) === "未実施";
}

function stageOfPart(part: string): Stage | undefined {
  const stem = withoutNote(part).replace(ASPECT, "");
  for (const [stage, words] of WORDS) {
    const at = stem.search(words);
    if (at < 0) continue;
    const before = stem.slice(0, at);
    if (before.endsWith("未")) return NOT_DONE;
    return stage === DONE && before.endsWith("一部") ? PARTLY_DONE : stage;
  }
  return undefined;
}
