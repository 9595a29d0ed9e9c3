import type { HostObject } from "../../richapi/hostObject";
import { invalidArgument, itemNotFound } from "../../richapi/refusals";
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from "../box";
import type { Range } from "../range";
import { rangeArgument } from "../rangeArgument";
import type { Worksheet } from "../worksheet";

/** Rows and columns that stay in sight. */
export class FreezePanes implements HostObject {
  readonly _type = "WorksheetFreezePanes";

  constructor(private readonly sheet: Worksheet) {}

  FreezeRows(count?: number | null): void {
    this.freeze(count ?? 1, 0);
  }

  FreezeColumns(count?: number | null): void {
    this.freeze(0, count ?? 1);
  }

  /** @param frozen what lies above and to the left of the cells that move; whole rows freeze no column */
  FreezeAt(frozen: unknown): void {
    const { box } = rangeArgument(this.sheet, frozen);
    this.freeze(
      isWholeColumns(box) ? 0 : box.row + box.rows,
      isWholeRows(box) ? 0 : box.column + box.columns,
    );
  }

  Unfreeze(): void {
    this.sheet.facade.cancelFreeze();
  }

  GetLocation(): Range {
    const location = this.GetLocationOrNullObject();
    if (!location) throw itemNotFound();
    return location;
  }

  GetLocationOrNullObject(): Range | null {
    const { ySplit: rows, xSplit: columns } = this.sheet.facade.getFreeze();
    if (rows <= 0 && columns <= 0) return null;
    return this.sheet.at({
      row: 0,
      column: 0,
      rows: rows > 0 ? rows : MAX_ROWS,
      columns: columns > 0 ? columns : MAX_COLUMNS,
    });
  }

  private freeze(rows: number, columns: number): void {
    if (!isCount(rows) || !isCount(columns)) throw invalidArgument();
    if (rows === 0 && columns === 0) {
      this.Unfreeze();
      return;
    }
    this.sheet.fit({ row: 0, column: 0, rows: rows + 1, columns: columns + 1 });
    // -1: nothing moves in this direction only because of the freezing
    const [startRow, startColumn] = [rows || -1, columns || -1];
    this.sheet.facade.setFreeze({ xSplit: columns, ySplit: rows, startRow, startColumn });
  }
}

const isCount = (count: unknown): boolean => Number.isInteger(count) && Number(count) >= 0;
