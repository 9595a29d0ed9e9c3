import { bootSmall } from "../support/bootSmall";
import type { SmallOffice } from "../support/bootSmall";
import { until } from "../support/until";

let office: SmallOffice;

beforeEach(async () => {
  office = await bootSmall();
});
afterEach(() => office.close());

const NOT_LOADED = expect.objectContaining({ code: "PropertyNotLoaded" }) as Error;

/** `Excel.run` is over a little before its last request, which lets go of ranges. */
const allLetGo = () => until(() => office.server.openReferences === 0);

/** What plain data of the other context looks like here. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

describe("requests of the real Office.js", () => {
  it("loads values of an object and of those inside it", async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("一覧").getRange("A1");
      range.load("address, format/fill/color");
      await context.sync();
      expect(range.address).toBe("一覧!A1");
      expect(range.format.fill.color).toBe("#FFFFFF");
    });
  });

  it.each([
    ["a text", "address,values"],
    ["an array", ["address", "values"]],
    ["an object", { address: true, values: true }],
    ["select", { select: "address,values" }],
  ])("takes what to load as %s", async (_, what) => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("一覧").getRange("A1:B1");
      range.load(what as string);
      await context.sync();
      expect([range.address, plain(range.values)]).toEqual(["一覧!A1:B1", [["", ""]]]);
    });
  });

  it("expands an inner object to all its values", async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("一覧").getRange("A1");
      range.load({ select: "address", expand: "format" });
      await context.sync();
      expect(range.format.rowHeight).toBe(15);
    });
  });

  it("answers a load of everything with all that is there", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("一覧");
      sheet.load();
      await context.sync();
      expect([sheet.id, sheet.name, sheet.position, sheet.visibility]).toEqual(["{A}", "一覧", 0, "Visible"]);
      expect(() => sheet.standardWidth).toThrow(NOT_LOADED);
    });
    expect(office.server.missing()).toEqual([]);
  });

  it("reads what was written before it in the same batch", async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("一覧").getRange("B2:C2");
      range.values = [["人", 40]];
      range.load("values");
      await context.sync();
      expect(plain(range.values)).toEqual([["人", 40]]);
    });
  });

  it("gives the plain value of a method", async () => {
    await office.Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    });
  });

  it("hands left-out arguments to a method as null", async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("一覧").getRange("A1:B1").merge();
      await context.sync();
    });
    expect(office.book.calls).toContain("merge A1:B1 null");
  });

  it("sets several properties through `set`", async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("一覧").set({ name: "新しい一覧", tabColor: "#00FF00" });
      await context.sync();
    });
    expect(office.book.Worksheets.all[0]).toMatchObject({ Name: "新しい一覧", TabColor: "#00FF00" });
  });

  it("loads the items of a collection, with objects inside them", async () => {
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name, items/tables/items/name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["一覧", "個票1"]);
      expect(worksheets.items[1]?.tables.items.map(({ name }) => name)).toEqual(["表1", "表2"]);
    });
  });

  it("loads a page of a collection", async () => {
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: "name", top: 1, skip: 1 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["個票1"]);
    });
  });

  it("loads a value of the collection itself without its items", async () => {
    await office.Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getItem("一覧");
      tables.load("count");
      await context.sync();
      expect(tables.count).toBe(2);
      expect(() => tables.items).toThrow(NOT_LOADED);
    });
  });

  it("adds a sheet once, though several actions name it, and finds it again in later batches", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("評価");
      sheet.tabColor = "#112233";
      sheet.load("name");
      await context.sync();
      sheet.getRange("A1").values = [["later"]];
      await context.sync();
    });
    expect(office.book.Worksheets.all.map(({ Name }) => Name)).toEqual(["一覧", "個票1", "評価"]);
    expect(office.book.Worksheets.all[2]?.cells[0]?.[0]).toBe("later");
  });

  it("hands objects to methods, also inside plain objects", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("一覧");
      const source = sheet.getRange("A1:A4");
      context.workbook.names.add("評価基準", source);
      context.workbook.names.add("固定", "=1+1");
      const validation = sheet.getRange("B1").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source } };
      validation.load("rule");
      const box = sheet.getRange("A1").getBoundingRect(sheet.getRange("B2"));
      box.load("address");
      await context.sync();
      expect(plain(validation.rule)).toEqual({ list: { source: "=一覧!A1:A4" } });
      expect(box.address).toBe("一覧!A1:B2");
    });
    expect(office.book.Names.all.map(({ Formula }) => Formula)).toEqual(["=一覧!A1:A4", "=1+1"]);
  });

  it("has null objects where Excel has them", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("ない");
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
      const there = context.workbook.worksheets.getItemOrNullObject("一覧");
      await context.sync();
      expect(there.isNullObject).toBe(false);
    });
  });

  it("keeps ranges over several batches and lets go of them when the run ends", async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("一覧").getRange("A1");
      await context.sync();
      expect(office.server.openReferences).toBe(1);
      range.values = [["kept"]];
      await context.sync();
    });
    expect(office.book.Worksheets.all[0]?.cells[0]?.[0]).toBe("kept");
    await allLetGo();
    expect(office.exchanges.at(-1)?.request.Actions.at(-1)?.Name).toBe("_RemoveReference");
    expect(office.server.openReferences).toBe(0);
  });

  it("keeps ranges found in collections, which nothing else would find again", async () => {
    await office.Excel.run(async (context) => {
      const { areas } = context.workbook.worksheets.getItem("一覧").getRanges("A1,B2:C3");
      areas.load("items/address");
      await context.sync();
      const last = areas.items[1];
      last!.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      expect(last!.address).toBe("一覧!B2:C3");
    });
    expect(office.book.Worksheets.all[0]?.cells[2]).toEqual(["", 3, 4, ""]);
    await allLetGo();
    expect(office.server.openReferences).toBe(0);
  });

  it("subscribes to events and tells the add-in of them", async () => {
    const seen: unknown[] = [];
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("一覧");
      sheet.load("id");
      await context.sync();
      const result = sheet.onChanged.add(({ address, changeType, worksheetId }) => {
        seen.push([address, changeType, worksheetId]);
        return Promise.resolve();
      });
      await context.sync();
      expect([...office.book.subscriptions]).toEqual(["{A}"]);
      const args = { changeType: "RangeEdited", source: "Local", worksheetId: "{A}", address: "C3" };
      const raised = office.excelOnTheWeb.raise([[65536, 10, "{A}", JSON.stringify(args), 0, false]]);
      expect(raised).toBe(true);
      await until(() => seen.length > 0);
      result.remove();
      await context.sync();
    });
    expect(seen).toEqual([["C3", "RangeEdited", "{A}"]]);
    expect(office.book.subscriptions.size).toBe(0);
  });
});
