import type { Injector } from "@univerjs/core";
import { ThreadCommentModel } from "@univerjs/thread-comment";
import type { IThreadComment } from "@univerjs/thread-comment";

/** Comments of a sheet, each with its answers. Univer's facade has them too, but complains on the console whenever it is asked. */
export function commentsOf(injector: Injector, unitId: string, sheetId: string): IThreadComment[] {
  return injector
    .get(ThreadCommentModel)
    .getUnit(unitId)
    .filter(({ subUnitId }) => subUnitId === sheetId)
    .map(({ root, children }) => ({ ...root, children }));
}
