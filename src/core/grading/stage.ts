import { decimal, type Decimal } from "../quantity/decimal";
import { withoutNote } from "../quantity/readText";
import { compact } from "../text/compact";

/** 段階 a stage of work: the rate that stands for it, and the words that name it. */
export interface Stage {
  readonly rate: Decimal;
  readonly words: readonly string[];
}

/** 段階の言葉 all stages, from the first to the last. */
export type Stages = readonly Stage[];

/** 標準の段階: those that the functions know. */
export const DEFAULT_STAGES: Stages = [
  stage("0", "未実施"),
  stage("50", "検討・研究・調査・協議"),
  stage("50", "準備・作成・設計・整備・見直し"),
  stage("75", "決定・策定・構築・選定・完成"),
  stage("75", "一部実施"),
  stage("100", "実施・継続・運用・開始・導入・拡充"),
];

/** 開始(39業務): no bracket in a bracket. What stands there neither parts a value nor names its stage. */
const NOTES = /[([〔【][^([〔【)\]〕】]*[)\]〕】]/g;

/** 設計中, 導入済み */
const ASPECT = /(?:済み?|中)$/;

/**
 * The stage that a value names, as its place in the order (0 first); -1 where no part of it ends in a stage word.
 *
 * @see SPEC.md G12, G13, G60, G61
 * @example
 * stageOf("制度設計中", DEFAULT_STAGES); // 2: 設計
 */
export function stageOf(text: string, stages: Stages): number {
  const placeOf = (word: string): number => stages.findIndex(({ words }) => words.includes(word));
  const parts = compact(text)
    .replace(NOTES, "")
    .split(/[・、]/)
    .map((part) => {
      const stem = stageWord(part);
      // the longest end first: 一部実施 before 実施
      for (let from = 0; from < stem.length; from++) {
        const at = placeOf(stem.slice(from));
        const before = stem.slice(0, from);
        if (at >= 0)
          return before.endsWith("未")
            ? placeOf("未実施")
            : at + 1 === stages.length && before.endsWith("一部")
              ? placeOf("一部実施")
              : at;
      }
      return -1;
    });
  const studied = placeOf("検討");
  return studied >= 0 &&
    studied + 1 < stages.length &&
    parts.includes(studied) &&
    parts.includes(stages.length - 1)
    ? placeOf("一部実施")
    : Math.max(...parts);
}

/** 未実施, with or without a note. */
export function isNotDone(text: string): boolean {
  return withoutNote(compact(text)) === "未実施";
}

/** 設計中(案) → 設計: what is compared. @param text compact */
export function stageWord(text: string): string {
  return withoutNote(text).replace(ASPECT, "");
}

function stage(percent: string, words: string): Stage {
  return { rate: decimal(percent, -2), words: words.split("・") };
}
