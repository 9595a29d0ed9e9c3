import type { Injector } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";

/** All defined names, whole: Univer's facade doesn't tell which are hidden. */
export function namesOf(injector: Injector, unitId: string): IDefinedNamesServiceParam[] {
  return Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
}
