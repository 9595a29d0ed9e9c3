import type { RequestBody } from "../../../workbench/host/richapi/wire";
import exchanges from "../fixtures/exchanges.json";
import { bootSmall } from "../support/bootSmall";
import { until } from "../support/until";

type Script = (context: Excel.RequestContext) => Promise<void>;

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("一覧");

/** What an add-in does to bring about the exchange of this name in fixtures/exchanges.json. */
const SCRIPTS: Readonly<Record<string, Script>> = {
  "Office.js is ready": () => Promise.resolve(),
  "load scalars": async (context) => {
    sheetOf(context).load("name,visibility");
    await context.sync();
  },
  "load a collection": async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  },
  "set a property": async (context) => {
    sheetOf(context).tabColor = "#00FF00";
    await context.sync();
  },
  "call for a plain value": async (context) => {
    context.workbook.worksheets.getCount();
    await context.sync();
  },
  "a null object": async (context) => {
    context.workbook.worksheets.getItemOrNullObject("ない").getRange("A1").load("values");
    await context.sync();
  },
  "a range over two batches": async (context) => {
    const range = sheetOf(context).getRange("A1");
    range.load("format/fill/color");
    await context.sync();
    range.values = [[1]];
    await context.sync();
  },
  "an object as argument": async (context) => {
    context.workbook.names.add("評価基準", sheetOf(context).getRange("A1:B2"));
    await context.sync();
  },
  "an object inside a plain argument": async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("B1").dataValidation.rule = {
      list: { inCellDropDown: true, source: sheet.getRange("A1:A4") },
    };
    await context.sync();
  },
  "register for an event": async (context) => {
    sheetOf(context).onChanged.add(() => Promise.resolve());
    await context.sync();
  },
  "an error after a write": async (context) => {
    sheetOf(context).getRange("A1").values = [["done"]];
    context.workbook.worksheets.getItem("ない").load("name");
    await context.sync().catch(() => undefined);
  },
};

const isReport = ({ Actions: actions }: RequestBody) =>
  actions.some(({ Name: name }) => name === "NotifyActionHandlerReady");

/** `L` tells which paths won't be named again: a hint that nobody has to take. */
const withoutHints = (request: RequestBody): unknown =>
  JSON.parse(JSON.stringify(request, (key, value: unknown) => (key === "L" ? undefined : value)));

describe("exchanges with the real Office.js, word for word", () => {
  it("are all scripted", () => {
    expect(Object.keys(SCRIPTS)).toEqual(Object.keys(exchanges));
  });

  it.each(Object.entries(exchanges))("%s", async (name, expected) => {
    const office = await bootSmall();
    await office.Excel.run((context) => SCRIPTS[name]!(context));
    // Office.js reports at a time of its own choosing that it is there
    const isOurs = ({ request }: { request: RequestBody }) =>
      isReport(request) === (name === "Office.js is ready");
    await until(() => office.exchanges.filter(isOurs).length >= expected.length);
    office.close();
    const plain = office.exchanges
      .filter(isOurs)
      .map(({ request, response }) => ({ request: withoutHints(request), response }));
    expect(plain).toEqual(expected);
  });
});
