import { ActionType, ObjectPathType } from "../richapi/wire";
import type { Action, RequestBody } from "../richapi/wire";

/** Methods that leave the workbook as it is, and those of the protocol itself. */
const READING = /^(_|Get|Find|Calculate|Activate|Select|Load)/;

/** Whether the add-in only lets go of references, or Office.js reports that it is there: requests that no user sees. */
export function isHousekeeping({ Actions: actions }: RequestBody): boolean {
  const methods = actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return (
    methods.length > 0 &&
    methods.every(({ Name: name }) => name === "_RemoveReference" || name === "NotifyActionHandlerReady")
  );
}

/** Index of the last action that reads or writes; of the very last one where all only find objects. */
export function lastDeed({ Actions: actions }: RequestBody): number {
  const deeds = actions.flatMap((action, index) => (isDeed(action) ? [index] : []));
  return deeds.at(-1) ?? actions.length - 1;
}

/** Index of the first action that changes the workbook; -1 where none does. */
export function firstWrite(body: RequestBody): number {
  return body.Actions.findIndex((action) => isWrite(action, body));
}

function isDeed({ ActionType: type, Name: name }: Action): boolean {
  if (type === ActionType.instantiate || type === ActionType.trace) return false;
  return type !== ActionType.method || !name?.startsWith("_");
}

function isWrite(
  { ActionType: type, Name: name = "", ObjectPathId: pathId }: Action,
  body: RequestBody,
): boolean {
  if (type === ActionType.setProperty || type === ActionType.update) return true;
  if (type === ActionType.method) return !READING.test(name);
  // `worksheets.add`: its path is followed when the object is first named
  const path = type === ActionType.instantiate ? body.ObjectPaths[pathId] : undefined;
  return path?.ObjectPathType === ObjectPathType.method && !READING.test(path.Name ?? "");
}
