/**
 * The three fields that hold values, in Japanese: the custom functions' script needs no others, and speaks no English.
 */
export const VALUE_LABELS = { baseline: "当初値", current: "現状値", target: "目標値" } as const;
