import type { Injector } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";

/** Puts the keyboard back into the selected cell. */
export function focusGrid(injector: Injector): void {
  injector.get(ILayoutService).focus();
}
