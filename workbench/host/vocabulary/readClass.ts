import type { Requirement } from "../richapi/requirements";
import type {
  ClassData,
  EventData,
  ItemsData,
  MethodData,
  ObjectData,
  ScalarData,
} from "../richapi/vocabulary";

const MEMBER_START =
  /\n {8}(?:Object\.defineProperty\(\w+\.prototype, "(\w+)", \{|\w+\.prototype\.(\w+) = function)/g;
const NAME_LIST = /return (\[[^\]]*\]);/;
const REQUIREMENT = /_throwIfApiNotSupported\("\w+\.\w+", (_defaultApiSetName|"\w+"), "([\d.]+)"/;
const PROPERTY_OBJECT = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)", (true|false),/;
const METHOD_OBJECT = /_createMethodObject\(Excel\.(\w+), this, "(\w+)", (\d), \[([^\]]*)\]/;
const METHOD = /_invokeMethod\(this, "(\w+)", (\d), \[([^\]]*)\]/;
const ITEM_OBJECT = /_createChildItemObject\(Excel\.(\w+), (true|false),/;
const EVENT =
  /eventType: (\d+),\s*registerFunc: function \(\) \{ return _this\.(\w+)\([\s\S]*?getTargetIdFunc: function \(\) \{ return ([^;]+);/;

/** The members of one class, from the text of its definition in Microsoft's readable build. */
export function readClass(text: string): ClassData {
  const members = splitMembers(text);
  const scalars: Record<string, ScalarData> = {};
  const objects: Record<string, ObjectData> = {};
  const methods: Record<string, MethodData> = {};
  const events: Record<string, EventData> = {};
  let items: ItemsData | undefined;
  let indexer: string | undefined;

  const names = listOf<string>(members, "_scalarPropertyNames");
  const wires = listOf<string>(members, "_scalarPropertyOriginalNames");
  const writable = listOf<boolean>(members, "_scalarPropertyUpdateable");
  names.forEach((name, i) => {
    const since = sinceOf(members.get(name) ?? "");
    scalars[wires[i] ?? name] = { name, isWritable: writable[i] === true, ...since };
  });

  for (const [name, body] of members) {
    const since = sinceOf(body);
    const object = PROPERTY_OBJECT.exec(body);
    const giving = METHOD_OBJECT.exec(body);
    const plain = METHOD.exec(body);
    const event = EVENT.exec(body);
    const item = ITEM_OBJECT.exec(body);
    if (event) {
      events[name] = {
        name,
        type: Number(event[1]),
        register: event[2] ?? "",
        target: targetOf(event[3]),
        ...since,
      };
    } else if (object) {
      objects[object[2] ?? ""] = {
        name,
        type: object[1] ?? "",
        isCollection: object[3] === "true",
        ...since,
      };
    } else if (giving) {
      const parameters = parametersOf(giving[4]);
      methods[giving[2] ?? ""] = {
        name,
        isRead: giving[3] === "1",
        parameters,
        returns: giving[1] ?? "",
        ...since,
      };
    } else if (plain) {
      methods[plain[1] ?? ""] = {
        name,
        isRead: plain[2] === "1",
        parameters: parametersOf(plain[3]),
        ...since,
      };
    } else if (body.includes("_createIndexerObject(")) indexer = name;
    else if (item) items = { type: item[1] ?? "", isByKey: item[2] === "true" };
  }
  return {
    scalars,
    objects,
    methods,
    events,
    ...(items && { items }),
    ...(indexer !== undefined && { indexer }),
  };
}

/** Name of each accessor and method → its text. */
function splitMembers(text: string): Map<string, string> {
  const starts = [...text.matchAll(MEMBER_START)];
  return new Map(
    starts.map((start, i) => [start[1] ?? start[2] ?? "", text.slice(start.index, starts[i + 1]?.index)]),
  );
}

function listOf<T>(members: ReadonlyMap<string, string>, name: string): T[] {
  const list = NAME_LIST.exec(members.get(name) ?? "")?.[1];
  return list === undefined ? [] : (JSON.parse(list) as T[]);
}

function sinceOf(body: string): { readonly since?: Requirement } {
  const found = REQUIREMENT.exec(body);
  if (!found) return {};
  const set = found[1] === "_defaultApiSetName" ? "ExcelApi" : (found[1] ?? "").slice(1, -1);
  return { since: { set, version: found[2] ?? "" } };
}

function parametersOf(list: string | undefined): string[] {
  return (list ?? "")
    .split(",")
    .map((parameter) => parameter.trim())
    .filter((parameter) => parameter !== "");
}

function targetOf(expression: string | undefined): EventData["target"] {
  return expression?.includes("eventWorkbookId") || expression === '""' ? "workbook" : "object";
}
