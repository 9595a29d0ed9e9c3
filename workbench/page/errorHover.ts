import type { UniverGrid } from "../grid/startUniver";
import { CellAlertManagerService } from "@univerjs/sheets-ui";

export type MessageAt = (sheetId: string, row: number, column: number) => string | undefined;

/**
 * Lets the bubble over a cell with an error tell what the function said, as Excel does, in the place of Univer's
 * sentence about errors of this kind.
 */
export function showErrorMessages({ injector, cells }: UniverGrid, messageAt: MessageAt): void {
  const alerts = injector.get(CellAlertManagerService);
  let told: string | undefined;
  alerts.currentAlert$.subscribe((entries) => {
    if (entries.length === 0) told = undefined;
    for (const [key, { alert }] of entries) {
      const { subUnitId, row, col } = alert.location;
      const message = messageAt(subUnitId, row, col);
      const bubble = [key, subUnitId, row, col, message].join(" ");
      // showing one is announced too
      if (message === undefined || bubble === told) continue;
      told = bubble;
      alerts.showAlert({ ...alert, title: cells.text(subUnitId, row, col), message });
    }
  });
}
