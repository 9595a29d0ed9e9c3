import type { CellError } from "../../core/sheet/sheetSnapshot";

/**
 * What stands in a cell whose formula has no saved result and is not ours to compute: Excel's own word for "not
 * calculated yet". It is neither blank nor a fault of the sheet, so no rule may speak of it.
 */
export const UNCOMPUTED: CellError = Object.freeze({ error: "#BUSY!" });
