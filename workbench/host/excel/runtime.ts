import type { HostObject } from "../richapi/hostObject";
import type { HostWorkbook } from "./hostWorkbook";

export class Runtime implements HostObject {
  readonly _type = "Runtime";

  constructor(private readonly workbook: HostWorkbook) {}

  get EnableEvents(): boolean {
    return this.workbook.events.isEnabled;
  }

  // What was written before still tells.
  set EnableEvents(isEnabled: boolean) {
    this.workbook.flush();
    this.workbook.events.isEnabled = isEnabled;
  }
}
