import { HostRefusal } from "../../../workbench/host/richapi/hostRefusal";
import type { Reply, RequestBody } from "../../../workbench/host/richapi/wire";
import type { Envelope } from "../../../workbench/host/xdm/envelope";
import type { ExcelOnTheWebOptions } from "../../../workbench/host/xdm/excelOnTheWeb";
import { ExcelOnTheWeb, HostAction } from "../../../workbench/host/xdm/excelOnTheWeb";
import { isLongerThan } from "../../../workbench/host/xdm/isLongerThan";

const ORIGIN = "https://localhost:3000";

/** A host and what it posts. */
function host(options: Partial<ExcelOnTheWebOptions> = {}) {
  const posted: (Envelope & Record<string, unknown>)[] = [];
  const excel = new ExcelOnTheWeb({
    origin: ORIGIN,
    post: (text) => posted.push(JSON.parse(text) as (typeof posted)[number]),
    execute: () => Promise.resolve({ Results: [], TraceIds: [] }),
    ...options,
  });
  const frame = JSON.parse(excel.frameName) as { hostInfo: string; xdmInfo: string };
  const [conversation, controlId] = frame.xdmInfo.split("|") as [string, string];
  let correlation = 0;
  /** Sends a request as Office.js does; gives the answer's data, undefined where none comes. */
  const request = async (
    actionName: string,
    data: unknown,
    more: object = {},
  ): Promise<Record<string, unknown> | undefined> => {
    posted.length = 0;
    const envelope = {
      _messageType: 0,
      _actionType: 0,
      _actionName: actionName,
      _conversationId: conversation,
    };
    await excel.receive(
      JSON.stringify({ ...envelope, _correlationId: ++correlation, _origin: ORIGIN, _data: data, ...more }),
    );
    return posted[0]?._data as Record<string, unknown> | undefined;
  };
  const method = (id: number, more: object = {}) =>
    request("executeMethod", { DdaMethod: { DispatchId: id }, ...more });
  const richApi = (body: object) =>
    method(93, { ArrayData: ["", "POST", "ProcessQuery", [], JSON.stringify(body), 0, 1] });
  return { excel, frame, posted, conversation, controlId, request, method, richApi };
}

describe("what the frame is told by its name", () => {
  it("is Excel on the web, the language, and whom to talk to", () => {
    const { frame, conversation, controlId } = host({ locale: "en-US" });
    expect(frame.hostInfo).toBe("Excel$Web$16.00$en-US$telemetry$$disableLogging$1");
    expect(frame.xdmInfo).toBe(`${conversation}|${controlId}|${ORIGIN}`);
  });

  it("differs from host to host: Office.js keeps settings under it", () => {
    expect(host().conversation).not.toBe(host().conversation);
  });
});

describe("the handshake", () => {
  it("gives versions as texts in a text, and no theme", async () => {
    const { request, controlId } = host({
      requirements: { ExcelApi: "1.10" },
      documentUrl: "https://a/b.xlsx",
    });
    const context = await request("ContextActivationManager_getAppContextAsync", controlId);
    expect(context).toMatchObject({
      _id: controlId,
      _appName: 16,
      _appUILocale: "ja-JP",
      _docUrl: "https://a/b.xlsx",
      _settings: [],
    });
    expect(context?.["_requirementMatrix"]).toBe('{"ExcelApi":"1.10"}');
    expect(Object.keys(context ?? {})).not.toContain("_officeTheme");
  });

  it("answers in the envelope that Office.js expects", async () => {
    const { request, posted, conversation, controlId } = host();
    await request("ContextActivationManager_getAppContextAsync", controlId);
    expect(posted[0]).toMatchObject({
      _messageType: 1,
      _responseType: 0,
      _errorCode: 0,
      _actionName: "ContextActivationManager_getAppContextAsync",
      _conversationId: conversation,
      _correlationId: 1,
      _origin: ORIGIN,
      _serializerVersion: 1,
    });
  });

  it("hands on what the add-in's window tells, without an answer", async () => {
    const told: unknown[] = [];
    const { request, posted, controlId } = host({
      onAction: (action, detail) => told.push([action, detail]),
    });
    await request("ContextActivationManager_notifyHost", [controlId, HostAction.leaveByTab]);
    await request("ContextActivationManager_notifyHost", [controlId, 39, { keyCode: 83 }]);
    expect(told).toEqual([
      [13, undefined],
      [39, { keyCode: 83 }],
    ]);
    expect(posted).toEqual([]);
  });

  it("says that it can't do what it doesn't know", async () => {
    const { request, posted } = host();
    await request("ContextActivationManager_openWindowInHost", {});
    expect(posted[0]).toMatchObject({ _errorCode: -2, _data: null });
  });

  it.each([
    ["text of others", "hello"],
    ["JSON of others", '{"type":"resize"}'],
    ["what isn't text", { _messageType: 0 }],
    ["nothing", null],
    [
      "another conversation",
      JSON.stringify({ _messageType: 0, _actionType: 0, _actionName: "executeMethod", _conversationId: "x" }),
    ],
    [
      "an answer",
      JSON.stringify({ _messageType: 1, _actionName: "Office_notifyAgave", _conversationId: "x" }),
    ],
  ])("ignores %s", async (_, message) => {
    const { excel, posted } = host();
    await excel.receive(message);
    expect(posted).toEqual([]);
  });
});

describe("events", () => {
  const register = { _actionType: 1 };
  it("reach an add-in that has registered, until it no longer is", async () => {
    const { excel, request, posted } = host();
    expect(excel.raise([[65536, 10, "{A}", "{}", 0, false]])).toBe(false);
    expect(await request("richApiMessage", {}, register)).toEqual({ Error: 0 });
    posted.length = 0;
    expect(excel.raise([[65536, 10, "{A}", "{}", 0, false]])).toBe(true);
    expect(posted[0]).toMatchObject({
      _messageType: 1,
      _responseType: 1,
      _actionName: "richApiMessage",
      _data: { ArrayData: [[65536, 10, "{A}", "{}", 0, false]] },
    });
    await request("richApiMessage", {}, { _actionType: 2 });
    expect(excel.raise([])).toBe(false);
  });

  it("don't reach a window that was loaded anew", async () => {
    let starts = 0;
    const { excel, request, controlId } = host({ onStart: () => (starts += 1) });
    await request("richApiMessage", {}, register);
    await request("ContextActivationManager_getAppContextAsync", controlId);
    expect([excel.raise([]), starts]).toEqual([false, 1]);
  });

  it.each([
    [false, 11],
    [true, 12],
  ])("send the focus into the pane (backwards: %s)", (backwards, action) => {
    const { excel, posted, conversation } = host();
    excel.enterPane({ backwards });
    expect(posted[0]).toMatchObject({
      _messageType: 0,
      _actionName: "Office_notifyAgave",
      _conversationId: `${conversation}_ntf`,
      _data: [action],
    });
  });
});

describe("methods", () => {
  it("hands a batch to the server and its answer back", async () => {
    const seen: RequestBody[] = [];
    const reply: Reply = { Results: [{ ActionId: 1, Value: "一" }], TraceIds: [] };
    const { richApi } = host({ execute: (body) => (seen.push(body), Promise.resolve(reply)) });
    const body = { Actions: [], ObjectPaths: {} };
    expect(await richApi(body)).toEqual({ Version: 1, Error: 0, Data: [200, [], JSON.stringify(reply)] });
    expect(seen).toEqual([body]);
  });

  it.each([
    [new HostRefusal(5004), 5004],
    [new Error("a slip"), 5001],
  ])("answers %s with its number", async (error, number) => {
    const { richApi } = host({ execute: () => Promise.reject(error) });
    expect(await richApi({})).toEqual({ Version: 1, Error: number });
  });

  it.each([
    ["getSelectedDataAsync", 64],
    ["setSelectedDataAsync", 65],
    ["a method of whatever number", 4711],
  ])("refuses %s", async (_, id) => {
    expect(await host().method(id)).toEqual({ Version: 1, Error: 5000 });
  });

  it("acknowledges that a command of the ribbon is done", async () => {
    expect(await host().method(94, { 0: "command", 1: 1, 2: "{}" })).toEqual({ Version: 1, Error: 0 });
  });

  it("keeps settings and gives them to a window that loads anew", async () => {
    const { method, request, controlId } = host();
    await method(76, { DdaSettingsMethod: { Properties: [["k", "1"]], OverwriteIfStale: true } });
    expect(await method(75)).toEqual({
      Version: 1,
      Error: 0,
      Properties: { Settings: [{ Name: "k", Value: "1" }] },
    });
    const context = await request("ContextActivationManager_getAppContextAsync", controlId);
    expect(context?.["_settings"]).toEqual([["k", "1"]]);
  });
});

describe("the limit of 5 MB", () => {
  const requestOf = (bytes: number) => {
    const overhead = JSON.stringify({ filler: "" }).length;
    return { filler: "x".repeat(bytes - overhead) };
  };
  const LIMIT = 5 * 1024 * 1024;

  it.each([
    [LIMIT, 0],
    [LIMIT + 1, 5103],
  ])("a request of %d bytes is answered with %d", async (bytes, error) => {
    let executed = 0;
    const { richApi } = host({
      execute: () => ((executed += 1), Promise.resolve({ Results: [], TraceIds: [] })),
    });
    expect(await richApi(requestOf(bytes))).toMatchObject({ Error: error });
    expect(executed).toBe(error === 0 ? 1 : 0);
  });

  it.each([
    [LIMIT, 0],
    [LIMIT + 1, 5104],
  ])("an answer of %d bytes is given as %d", async (bytes, error) => {
    const empty = JSON.stringify({ Results: [{ ActionId: 1, Value: "" }], TraceIds: [] }).length;
    const reply = { Results: [{ ActionId: 1, Value: "x".repeat(bytes - empty) }], TraceIds: [] };
    expect(await host({ execute: () => Promise.resolve(reply) }).richApi({})).toMatchObject({ Error: error });
  });

  it("counts bytes, not characters", () => {
    expect([
      isLongerThan("あ".repeat(10), 30),
      isLongerThan("あ".repeat(10), 29),
      isLongerThan("a".repeat(30), 30),
    ]).toEqual([false, true, false]);
  });

  it("can be lifted", async () => {
    expect(await host({ payloadLimit: Infinity }).richApi(requestOf(LIMIT + 1))).toMatchObject({ Error: 0 });
  });
});
