import type { Injector, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  SetWorksheetDefaultStyleMutation,
  SetWorksheetDefaultStyleMutationFactory,
} from "@univerjs/sheets";
import type { DefaultStylePart, StyleWrite } from "./grid";

interface UndoableMutation {
  readonly id: string;
  readonly redo: object;
  readonly undo: object;
}

/** Changes the style that cells have from their column, their row or the sheet. */
export function defaultStyleMutation(
  injector: Injector,
  unitId: string,
  sheet: Worksheet,
  part: DefaultStylePart,
  patch: StyleWrite,
): UndoableMutation {
  const target = { unitId, subUnitId: sheet.getSheetId() };
  if (part.kind === "sheet") {
    const defaultStyle = patched(sheet.getDefaultCellStyleInternal(), patch);
    const redo = { ...target, defaultStyle };
    const undo = SetWorksheetDefaultStyleMutationFactory(injector, redo);
    return { id: SetWorksheetDefaultStyleMutation.id, redo, undo };
  }
  const indexes = Array.from({ length: part.count }, (_, offset) => part.first + offset);
  if (part.kind === "columns") {
    const columnData = Object.fromEntries(
      indexes.map((at) => [at, { s: patched(sheet.getColumnStyle(at), patch) }]),
    );
    const redo = { ...target, columnData };
    return { id: SetColDataMutation.id, redo, undo: SetColDataMutationFactory(redo, sheet) };
  }
  const rowData = Object.fromEntries(indexes.map((at) => [at, { s: patched(sheet.getRowStyle(at), patch) }]));
  const redo = { ...target, rowData };
  return { id: SetRowDataMutation.id, redo, undo: SetRowDataMutationFactory(redo, sheet) };
}

function patched(style: Nullable<string | IStyleData>, patch: StyleWrite): IStyleData | null {
  if (!patch) return null;
  const old = typeof style === "object" && style ? style : {};
  const merged = { ...old, ...patch, ...(patch.bd && { bd: { ...old.bd, ...patch.bd } }) };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)) as IStyleData;
}
