import { cellAddress } from "../../core/sheet/cellAddress";
import type { Box } from "../../core/sheet/sheetDraft";
import type { Severity } from "../../core/validation/finding";
import type { MarkPlan } from "../../usecases/ports";
import { singleCells } from "./colourLayer";

/** Our marks on one sheet. */
export interface MarkLayer {
  readonly sheet: string;
  readonly marks: readonly { readonly severity: Severity; readonly boxes: readonly Box[] }[];
}

/** The graver one counts where a cell has several. */
const WORST_FIRST: readonly Severity[] = ["error", "warning", "info"];

type MarkedCell = MarkPlan["cells"][number];

/** One layer a sheet, whose marks don't overlap. */
export function markLayers(plans: readonly MarkPlan[]): MarkLayer[] {
  const sheets = new Set(plans.map(({ sheet }) => sheet));
  return [...sheets].map((sheet) => {
    const bySeverity = new Map<Severity, MarkedCell[]>(WORST_FIRST.map((severity) => [severity, []]));
    for (const cell of worstOfEach(plans.filter((plan) => plan.sheet === sheet)))
      bySeverity.get(cell.severity)!.push(cell);
    const marks = [...bySeverity].map(([severity, cells]) => ({ severity, boxes: columnBoxes(cells) }));
    return { sheet, marks: marks.filter(({ boxes }) => boxes.length > 0) };
  });
}

function worstOfEach(plans: readonly MarkPlan[]): MarkedCell[] {
  const worst = new Map<string, MarkedCell>();
  for (const cell of plans.flatMap(({ cells }) => cells)) {
    const place = `${cell.row},${cell.column}`;
    const other = worst.get(place);
    if (other === undefined || WORST_FIRST.indexOf(cell.severity) < WORST_FIRST.indexOf(other.severity))
      worst.set(place, cell);
  }
  return [...worst.values()];
}

/** Cells under marks; under several, once. */
export function markedCells(layers: readonly MarkLayer[]): number {
  const cells = layers.flatMap(({ sheet, marks }) =>
    singleCells(marks.flatMap(({ boxes }) => boxes)).map(({ row, column }) => `${sheet}!${row},${column}`),
  );
  return new Set(cells).size;
}

/** Cells that stand below each other, as one box. */
function columnBoxes(cells: readonly { readonly row: number; readonly column: number }[]): Box[] {
  const boxes: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = boxes.at(-1);
    if (last !== undefined && last.column === column && last.row + last.rows === row) last.rows += 1;
    else boxes.push({ row, column, rows: 1, columns: 1 });
  }
  return boxes;
}

/** `getRanges` takes 8,192 characters. */
const LONGEST_ADDRESS = 8_192;

/**
 * Addresses for `getRanges`, as few as its limit allows.
 *
 * @example
 * areaAddresses([{ row: 0, column: 0, rows: 2, columns: 1 }, { row: 4, column: 2, rows: 1, columns: 1 }]); // ["A1:A2,C5"]
 */
export function areaAddresses(boxes: readonly Box[]): string[] {
  const addresses: string[] = [];
  let address = "";
  for (const { row, column, rows, columns } of boxes) {
    const first = cellAddress(row, column);
    const last = cellAddress(row + rows - 1, column + columns - 1);
    const area = first === last ? first : `${first}:${last}`;
    if (address !== "" && address.length + 1 + area.length > LONGEST_ADDRESS) {
      addresses.push(address);
      address = "";
    }
    address += address === "" ? area : `,${area}`;
  }
  return address === "" ? addresses : [...addresses, address];
}
