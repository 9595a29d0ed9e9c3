/** What an action does. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** How an object is reached. */
export const ObjectPathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** A batch: what one `context.sync()` sends. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: RecursiveQueryInfo;
  readonly ObjectState?: ObjectState;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** Of the member, of the service, or the reference. */
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  /** Plain values; where an object is meant, the id of its path. Objects inside plain ones are `{_ObjectPathId: id}`. */
  readonly Arguments?: readonly unknown[];
  /** Nested as Arguments are; 0 where the value is plain. Absent when all are. */
  readonly ReferencedObjectPathIds?: readonly PathIds[];
}

export type PathIds = number | readonly PathIds[];

export interface QueryInfo {
  /** Paths as the developer wrote them: "values", "format/fill/color", "*". */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface RecursiveQueryInfo {
  /** By class: what to load of each object of it. */
  readonly Queries?: Readonly<Record<string, QueryInfo>>;
  readonly MaxDepth?: number;
}

/** Properties by their names in JavaScript; those of inner objects nested. */
export type ObjectState = Readonly<Record<string, unknown>>;

/** The answer to a batch. */
export interface Reply {
  /** One a finished action, in order. */
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ReplyError;
}

export interface ActionResult {
  readonly ActionId: number;
  /** null: nothing to say, or a null object. */
  readonly Value: unknown;
}

export interface ReplyError {
  readonly Code: string;
  readonly Message: string;
  /** "WorksheetCollection.getItem" */
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** The action that failed; absent when it was the batch as a whole. */
  readonly ActionIndex?: number;
}

/** An event on its way to the add-in; see `ExcelOnTheWeb.raise`. */
export type EventEntry = readonly [
  /** 65536 for events of objects. */
  category: number,
  /** Number of the event, as in the vocabulary. */
  type: number,
  /** Id of the object, or "Workbook". */
  target: string,
  /** Arguments of the handler as JSON. */
  message: string,
  sequence: number,
  isRemote: boolean,
];
