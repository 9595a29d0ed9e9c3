import { toDisposable } from "@univerjs/core";
import type { IDisposable } from "@univerjs/core";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";

type RegisterRange = FormulaRefRangeService["registerRangeFormula"];

let isHeld = false;

/**
 * Keeps Univer from changing conditional formats and the formulas of validations when rows come and go: it splits a
 * conditional format in two and puts the lower one's formula off by one, and it writes the source of a list anew without
 * moving it. The host does both instead, with a screen and without.
 *
 * The classes that ask for it aren't exported. Conditional formats hand over one formula; validations with a formula of their
 * own (not lists) always hand over two, and are left to Univer.
 */
export function holdRules(): void {
  if (isHeld) return;
  isHeld = true;
  const nothing = (): IDisposable => toDisposable(() => undefined);
  const register = FormulaRefRangeService.prototype.registerRangeFormula;
  FormulaRefRangeService.prototype.registerRangeFormula = function (
    this: FormulaRefRangeService,
    ...args: Parameters<RegisterRange>
  ) {
    const [, , , formulas] = args;
    return formulas.length === 2 ? register.apply(this, args) : nothing();
  };
  FormulaRefRangeService.prototype.registerFormula = nothing;
}
