import { compact } from "../text/compact";

/** Circles and crosses that are typed for one another. */
const SAME_SHAPE: Readonly<Record<string, string>> = {
  〇: "○",
  "◯": "○",
  "⃝": "○",
  "✕": "×",
  "☓": "×",
  X: "×",
};

/** 評価の文字の照合用の形: width, case, spaces and look-alike symbols set aside. */
export function foldLabel(label: string): string {
  const plain = compact(label).toUpperCase();
  return SAME_SHAPE[plain] ?? plain;
}
