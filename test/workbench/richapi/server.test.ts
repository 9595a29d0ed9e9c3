import { RichApiError } from "../../../workbench/host/richapi/richApiError";
import { requirementsFor } from "../../../workbench/host/richapi/requirements";
import type { RichApiServer } from "../../../workbench/host/richapi/richApiServer";
import type { Action, ObjectPath, Reply } from "../../../workbench/host/richapi/wire";
import { smallServer } from "../support/bootSmall";
import { SmallWorkbook } from "../support/smallWorkbook";

let book: SmallWorkbook;
let server: RichApiServer;

beforeEach(() => {
  book = new SmallWorkbook();
  server = smallServer(book);
});

type Path = Omit<ObjectPath, "Id">;

/** 1 the workbook, 2 its sheets, 3 the sheet 一覧, 4 its range A1:B1. */
const PATHS: Readonly<Record<number, Path>> = {
  1: { ObjectPathType: 1 },
  2: { ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  3: { ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["一覧"] } },
  4: { ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["A1:B1"] } },
};

function execute(
  actions: readonly Omit<Action, "Id">[],
  paths: Readonly<Record<number, Path>> = {},
): Promise<Reply> {
  const all = Object.entries({ ...PATHS, ...paths });
  return server.execute({
    Actions: actions.map((action, i) => ({ ...action, Id: i + 1 })),
    ObjectPaths: Object.fromEntries(all.map(([id, path]) => [id, { ...path, Id: Number(id) }])),
  });
}

const valuesOf = ({ Results: results }: Reply) => results.map(({ Value }) => Value);

describe("actions that Office.js sends only to hosts newer than ours", () => {
  it("answers a query as JSON with the names of JavaScript", async () => {
    const query = { ActionType: 7, ObjectPathId: 2, QueryInfo: { Select: ["name", "tables/name"] } };
    const table = (n: number) => ({ id: `{T${n}}`, name: `表${n}` });
    expect(valuesOf(await execute([query]))).toEqual([
      {
        items: [
          { id: "{A}", name: "一覧", tables: { items: [table(1), table(2)] } },
          { id: "{B}", name: "個票1", tables: { items: [table(1), table(2)] } },
        ],
      },
    ]);
  });

  it("updates several properties at once", async () => {
    const update = { ActionType: 9, ObjectPathId: 3, ObjectState: { name: "新", tabColor: "#111111" } };
    expect(valuesOf(await execute([update]))).toEqual([null]);
    expect(book.Worksheets.all[0]).toMatchObject({ Name: "新", TabColor: "#111111" });
  });

  it.each([
    [{ name: "一覧", tabColor: "" }, undefined],
    [{ name: "別の名前" }, "Conflict"],
    [{ nonsense: 1 }, "NotImplemented"],
  ])("makes sure that nothing changed: %j", async (state, code) => {
    const reply = await execute([{ ActionType: 8, ObjectPathId: 3, ObjectState: state }]);
    expect(reply.Error?.Code).toBe(code);
  });

  it("looks into inner objects for changes", async () => {
    const state = (color: string) => ({
      ActionType: 8,
      ObjectPathId: 4,
      ObjectState: { format: { fill: { color } } },
    });
    expect((await execute([state("#FFFFFF")])).Error).toBeUndefined();
    expect((await execute([state("#000000")])).Error?.Code).toBe("Conflict");
  });

  it("loads to a depth, by class", async () => {
    const RecursiveQueryInfo = {
      Queries: {
        Workbook: { Select: ["worksheets"] },
        Worksheet: { Select: ["name", "tables"] },
        Table: { Select: ["name"] },
      },
      MaxDepth: 2,
    };
    const [value] = valuesOf(await execute([{ ActionType: 6, ObjectPathId: 1, RecursiveQueryInfo }]));
    expect(value).toEqual({
      Worksheets: {
        _Items: [
          { Id: "{A}", Name: "一覧" },
          { Id: "{B}", Name: "個票1" },
        ],
      },
    });
  });

  it("refuses kinds that nobody knows", async () => {
    expect((await execute([{ ActionType: 10, ObjectPathId: 1 }])).Error?.Code).toBe("NotImplemented");
    expect(
      (
        await execute([{ ActionType: 1, ObjectPathId: 9 }], {
          9: { ObjectPathType: 8, ParentObjectPathId: 1 },
        })
      ).Error?.Code,
    ).toBe("NotImplemented");
  });
});

describe("paths", () => {
  it.each([
    ["a path that isn't in the request", 9, {}, "InvalidObjectPath"],
    ["a path without its parent", 9, { 9: { ObjectPathType: 4, Name: "Names" } }, "InvalidObjectPath"],
    ["a reference that was let go", 9, { 9: { ObjectPathType: 6, Name: "{reference-7}" } }, "ItemNotFound"],
    [
      "an index into what is no collection",
      9,
      { 9: { ObjectPathType: 5, ParentObjectPathId: 3, ArgumentInfo: { Arguments: [0] } } },
      "NotImplemented",
    ],
  ])("%s is refused", async (_, id, paths, code) => {
    expect((await execute([{ ActionType: 1, ObjectPathId: id }], paths)).Error?.Code).toBe(code);
  });

  it("hang on a null object as null objects, but take no properties", async () => {
    const paths = {
      9: { ObjectPathType: 7 },
      10: { ObjectPathType: 4, Name: "Names", ParentObjectPathId: 9 },
    };
    const reply = await execute(
      [
        { ActionType: 1, ObjectPathId: 9 },
        { ActionType: 2, ObjectPathId: 10 },
        { ActionType: 3, ObjectPathId: 10, Name: "GetCount" },
        { ActionType: 4, ObjectPathId: 9, Name: "Name", ArgumentInfo: { Arguments: ["x"] } },
      ],
      paths,
    );
    expect(valuesOf(reply)).toEqual([null, null, null]);
    expect(reply.Error).toMatchObject({ Code: "InvalidOperation", ActionIndex: 3 });
  });
});

describe("members", () => {
  const set = (name: string, value: unknown) => ({
    ActionType: 4,
    ObjectPathId: 4,
    Name: name,
    ArgumentInfo: { Arguments: [value] },
  });
  it.each([
    ["one that Excel lets nobody write", set("Address", "x"), "InvalidOperation", "Range.address"],
    [
      "one that only the host knows",
      { ActionType: 3, ObjectPathId: 1, Name: "secret" },
      "NotImplemented",
      "Workbook.secret",
    ],
    [
      "a field of the host",
      { ActionType: 4, ObjectPathId: 1, Name: "calls", ArgumentInfo: { Arguments: [[]] } },
      "NotImplemented",
      "Workbook.calls",
    ],
    [
      "what every object inherits",
      { ActionType: 3, ObjectPathId: 1, Name: "constructor" },
      "NotImplemented",
      "Workbook.constructor",
    ],
    [
      "a value called as a method",
      { ActionType: 3, ObjectPathId: 4, Name: "Values" },
      "NotImplemented",
      "Range.values",
    ],
    [
      "a value that is left out",
      { ActionType: 4, ObjectPathId: 4, Name: "Values" },
      "InvalidArgument",
      "Range.values",
    ],
  ])("refuses %s", async (_, action, code, location) => {
    expect((await execute([action])).Error).toMatchObject({ Code: code, Location: location, ActionIndex: 0 });
  });

  it("finds a property by its name in JavaScript as well: `update` sends that one", async () => {
    expect((await execute([set("values", [[1, 2]])])).Error).toBeUndefined();
    expect(book.Worksheets.all[0]?.cells[0]).toEqual([1, 2, "", ""]);
  });

  it("gives methods of later requirement sets to nobody", async () => {
    server = smallServer(book, { requirements: requirementsFor("1.3") });
    const reply = await execute([{ ActionType: 3, ObjectPathId: 2, Name: "GetCount" }]);
    expect(reply.Error).toMatchObject({ Code: "ApiNotFound", Location: "WorksheetCollection.getCount" });
  });
});

describe("the course of a request", () => {
  const read = { ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ["values"] } };
  const write = { ActionType: 4, ObjectPathId: 4, Name: "Values", ArgumentInfo: { Arguments: [[[1, 2]]] } };

  it("tells the workbook of its beginning and end, and of each read", async () => {
    await execute([
      { ActionType: 1, ObjectPathId: 4 },
      write,
      read,
      { ActionType: 3, ObjectPathId: 2, Name: "GetCount" },
    ]);
    expect(book.calls).toEqual(["begin", "settled", "settled", "end"]);
  });

  it("doesn't wait for the calculation when it only writes", async () => {
    await execute([write, { ActionType: 3, ObjectPathId: 3, Name: "_RegisterDataChangedEvent" }]);
    expect(book.calls).toEqual(["begin", "end"]);
  });

  it("ends a batch that failed", async () => {
    await execute([{ ActionType: 1, ObjectPathId: 99 }]);
    expect(book.calls).toEqual(["begin", "end"]);
  });

  it("runs strictly after the one before, even when that one waits", async () => {
    let calculated = (): void => {};
    book.calculation = new Promise((resolve) => (calculated = resolve));
    const first = execute([read, write]);
    const second = execute([read]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(book.calls).toEqual(["begin", "settled"]);
    calculated();
    expect(valuesOf(await second)).toEqual([{ Values: [[1, 2]] }]);
    expect(valuesOf(await first)).toEqual([{ Values: [["", ""]] }, null]);
    expect(book.calls).toEqual(["begin", "settled", "end", "begin", "settled", "end"]);
  });

  it("answers an error of the end of the batch after all results, for no action of its own", async () => {
    book.endBatch = () => {
      throw new RichApiError("GeneralException", "could not be written");
    };
    const reply = await execute([write]);
    expect(valuesOf(reply)).toEqual([null]);
    expect(reply.Error).toEqual({
      Code: "GeneralException",
      Message: "could not be written",
      Location: "",
      HttpStatusCode: 500,
    });
  });

  it("answers an error of the beginning without results", async () => {
    book.beginBatch = () => {
      throw new Error("a slip");
    };
    const reply = await execute([write]);
    expect([valuesOf(reply), reply.Error?.Code]).toEqual([[], "GeneralException"]);
  });

  it("gives a row and an id for each trace that was reached", async () => {
    const reply = await execute([
      { ActionType: 5, ObjectPathId: 0 },
      { ActionType: 1, ObjectPathId: 99 },
      { ActionType: 5, ObjectPathId: 0 },
    ]);
    expect([reply.TraceIds, reply.Results]).toEqual([[1], [{ ActionId: 1, Value: null }]]);
  });

  it("doesn't change the request", async () => {
    const argument = { list: { source: { _ObjectPathId: 4 } } };
    const rule = { ActionType: 4, ObjectPathId: 9, Name: "Rule", ArgumentInfo: { Arguments: [argument] } };
    const paths = { 9: { ObjectPathType: 4, Name: "DataValidation", ParentObjectPathId: 4 } };
    const reply = await execute(
      [rule, { ActionType: 2, ObjectPathId: 9, QueryInfo: { Select: ["rule"] } }],
      paths,
    );
    expect(valuesOf(reply)[1]).toEqual({ Rule: { list: { source: "=一覧!A1:B1" } } });
    expect(argument).toEqual({ list: { source: { _ObjectPathId: 4 } } });
  });
});
