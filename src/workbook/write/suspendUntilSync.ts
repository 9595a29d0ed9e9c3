/** Excel neither calculates nor paints until the next sync: to be asked for once, before many writes. */
export function suspendUntilSync({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}
