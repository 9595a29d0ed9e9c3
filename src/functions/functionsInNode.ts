import { expected } from "./expected";
import { fiscalYear } from "./fiscalYear";
import { fyLabel } from "./fyLabel";
import { grade } from "./grade";
import { gradeRate } from "./gradeRate";
import { gradeReason } from "./gradeReason";
import { quantity } from "./quantity";
import { unitOfText } from "./unitOfText";

/** An error as a sheet's snapshot has it. */
interface SnapshotError {
  readonly error: string;
}

type Block = unknown[][];
type BlockFunction = (...args: Block[]) => Block;

/**
 * The custom functions by id for a place without Excel: `npm run check` computes formulas whose result isn't saved.
 *
 * Errors go in and come out as `{ error: "#N/A" }`; the sentence that Excel shows on hover is dropped.
 */
export function functionsInNode(): ReadonlyMap<string, BlockFunction> {
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode: ERROR_CODES } });
  const all = {
    EXPECTED: expected,
    FISCALYEAR: fiscalYear,
    FYLABEL: fyLabel,
    GRADE: grade,
    GRADERATE: gradeRate,
    GRADEREASON: gradeReason,
    QUANTITY: quantity,
    UNITOF: unitOfText,
  };
  return new Map(Object.entries(all).map(([id, each]) => [id, inNode(each as unknown as BlockFunction)]));
}

const ERROR_CODES = { invalidValue: "#VALUE!", notAvailable: "#N/A" };

class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

function inNode(each: BlockFunction): BlockFunction {
  return (...args) => mapCells(each(...args.map((arg) => mapCells(arg, fromSnapshot))), toSnapshot);
}

function mapCells(block: Block, change: (cell: unknown) => unknown): Block {
  return block.map((row) => row.map(change));
}

function fromSnapshot(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null ? new CellError((cell as SnapshotError).error) : cell;
}

function toSnapshot(cell: unknown): unknown {
  return cell instanceof CellError ? { error: cell.code } : cell;
}
