/** The three fields that hold values. Apart from the other labels, as the custom functions' script needs no more. */
export const VALUE_LABELS = {
  baseline: { ja: "当初値", en: "Baseline" },
  current: { ja: "現状値", en: "Current value" },
  target: { ja: "目標値", en: "Target" },
} as const;
