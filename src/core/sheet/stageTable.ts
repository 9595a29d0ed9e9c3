/** 段階の言葉 as the settings sheet explains them: the rate that stands for a stage, and words that name it. */
export const STAGE_TABLE: readonly (readonly [rate: number, words: string])[] = [
  [0, "未実施"],
  [0.5, "検討・研究・調査・協議"],
  [0.5, "準備・作成・設計・整備・見直し"],
  [0.75, "決定・策定・構築・選定・完成"],
  [0.75, "一部実施"],
  [1, "実施・継続・運用・開始・導入・拡充"],
];

/** Over the table. */
export const STAGE_TITLE = "段階の言葉";
