import type { BorderLineStyle } from "hucre";

// Univer's enumerations, by the words of the file format. Their own objects would pull Univer into what reads files, which tests
// run without it.

/** BorderStyleTypes. */
export const BORDER_STYLES: Record<BorderLineStyle, number> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

/** HorizontalAlign; "fill" has none. */
export const HORIZONTAL: Record<string, number> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  distributed: 6,
  centerContinuous: 2,
};

/** VerticalAlign. */
export const VERTICAL: Record<string, number> = { top: 1, center: 2, bottom: 3, justify: 2, distributed: 2 };

/** WrapStrategy.WRAP */
export const WRAP = 3;

/** Univer has no indent: it is a padding. What it pads without one, and about three spaces for each level. */
export const PADDING_PIXELS = 2;
export const INDENT_PIXELS = 9;

/** DataValidationErrorStyle. */
export const ERROR_STYLES = { information: 0, stop: 1, warning: 2 } as const;

/** DataValidationRenderMode.ARROW: the cell's own colours stay visible. */
export const ARROW = 1;

/** Names under which Univer's plugins keep their state in a workbook. */
export const RESOURCES = {
  names: "SHEET_DEFINED_NAME_PLUGIN",
  rules: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  tables: "SHEET_TABLE_PLUGIN",
  comments: "SHEET_UNIVER_THREAD_COMMENT_PLUGIN",
} as const;

/** Scope of a name that belongs to the whole book. */
export const WHOLE_BOOK = "AllDefaultWorkbook";
