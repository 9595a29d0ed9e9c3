import type { LineStyle } from "./sheetDraft";

/** 斜線 the line through the values and grades of 指標の設定困難: one look, whoever of us draws it. */
export const DIAGONAL_LINE: LineStyle = { color: "#404040", weight: "thin" };
