import type { SheetProtection } from "hucre";
import type { HostObject } from "../../richapi/hostObject";
import { accessDenied, invalidOperation } from "../../richapi/refusals";
import type { Box } from "../box";
import type { Range } from "../range";
import type { Worksheet } from "../worksheet";

type Permission = Exclude<keyof SheetProtection, "password" | "sheet" | "objects" | "scenarios">;

/** Excel's options by what files call them: both say what is allowed all the same. */
const PERMISSIONS: Readonly<Record<string, Permission>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

/**
 * Protection of a sheet against add-ins: from then on what changes locked cells is refused with AccessDenied. Somebody who
 * types in the grid isn't held back.
 */
export class WorksheetProtection implements HostObject {
  readonly _type = "WorksheetProtection";

  constructor(private readonly sheet: Worksheet) {}

  get Protected(): boolean {
    return stateOf(this.sheet).protection !== undefined;
  }

  get Options(): Record<string, boolean | string> | null {
    const { protection } = stateOf(this.sheet);
    if (!protection) return null;
    const allowed = Object.entries(PERMISSIONS).map(
      ([option, name]) => [option, protection[name] ?? false] as const,
    );
    return {
      ...Object.fromEntries(allowed),
      // in files these two say the opposite: that something is protected
      allowEditObjects: !protection.objects,
      allowEditScenarios: !protection.scenarios,
      selectionMode: selectionModeOf(protection),
    };
  }

  Protect(options?: Record<string, unknown> | null, password?: string | null): void {
    if (this.Protected) throw invalidOperation();
    const given = options ?? {};
    const allowed = Object.entries(PERMISSIONS).map(
      ([option, name]) => [name, given[option] === true] as const,
    );
    stateOf(this.sheet).protection = {
      sheet: true,
      objects: given.allowEditObjects !== true,
      scenarios: given.allowEditScenarios !== true,
      selectLockedCells: given.selectionMode !== "Unlocked" && given.selectionMode !== "None",
      selectUnlockedCells: given.selectionMode !== "None",
      ...Object.fromEntries(allowed),
      ...(password ? { password } : {}),
    };
  }

  /** @param password one that a file came with isn't known: then any will do */
  Unprotect(password?: string | null): void {
    const state = stateOf(this.sheet);
    const expected = state.protection?.password;
    if (expected !== undefined && expected !== password) throw accessDenied();
    state.protection = undefined;
  }
}

/** `range.format.protection`: whether the cells are locked where the sheet is protected. */
export class FormatProtection implements HostObject {
  readonly _type = "FormatProtection";

  constructor(private readonly range: Range) {}

  get Locked(): boolean | null {
    return stateOf(this.range.sheet).lockedState(this.range.box);
  }

  set Locked(isLocked: boolean) {
    assertWritable(this.range.sheet, this.range.box, "formatCells");
    stateOf(this.range.sheet).lock(this.range.box, isLocked);
  }
}

/**
 * To be called before anything changes cells.
 * @param change what is about to happen: "contents" asks whether the cells are locked, anything else whether it is allowed
 * @throws RichApiError AccessDenied where the sheet is protected against it
 */
export function assertWritable(
  sheet: Worksheet,
  box: Box,
  change: "contents" | Permission = "contents",
): void {
  const state = stateOf(sheet);
  if (!state.protection) return;
  const isAllowed =
    change === "contents" ? state.lockedState(box) === false : state.protection[change] === true;
  if (!isAllowed) throw accessDenied();
}

function selectionModeOf({ selectLockedCells = true, selectUnlockedCells = true }: SheetProtection): string {
  if (selectLockedCells) return "Normal";
  return selectUnlockedCells ? "Unlocked" : "None";
}

const stateOf = ({ workbook, Id }: Worksheet) => workbook.state.sheet(Id);
