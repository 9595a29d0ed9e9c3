import { errorOf, useWorkbench } from "../support/headless";

const office = useWorkbench({}, { each: true });

const VALUES = [
  ["番号", "計画", "評価"],
  [1, "甲", "A"],
  [2, "乙", "C"],
];

async function tableOn(sheet: Excel.Worksheet, address = "B2:D4"): Promise<Excel.Table> {
  sheet.getRange(address).values = VALUES;
  const table = sheet.tables.add(address, true);
  await sheet.context.sync();
  return table;
}

const place = ({ address }: Excel.Range): string => address.split("!")[1]!;

describe("a table", () => {
  it("is added, named and found, and tells where it is", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        const table = await tableOn(sheet);
        table.name = "計画一覧";
        table.style = "TableStyleLight1";
        table.load("name,style,showHeaders,showTotals");
        const [all, head, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
        for (const range of [all, head, body]) range.load("address");
        await context.sync();
        const found = context.workbook.tables.getItem("計画一覧");
        found.load("name");
        found.worksheet.load("name");
        sheet.load("name");
        const none = sheet.tables.getItemOrNullObject("なし");
        const count = sheet.tables.getCount();
        await context.sync();
        const { name, style, showHeaders, showTotals } = table;
        return [
          [name, style, showHeaders, showTotals],
          [all, head, body].map(place),
          [found.name, found.worksheet.name === sheet.name, none.isNullObject, count.value],
        ];
      }),
    ).toEqual([
      ["計画一覧", "TableStyleLight1", true, false],
      ["B2:D4", "B2:D2", "B3:D4"],
      ["計画一覧", true, true, 1],
    ]);
  });

  it("keeps the name of its style in the workbook, for the file", async () => {
    await office.onSheet(async (sheet, context) => {
      (await tableOn(sheet)).style = "TableStyleLight1";
      await context.sync();
    });
    const { resources = [] } = office.workbench.grid.save();
    expect(resources.find(({ name }) => name === "SHEET_TABLE_PLUGIN")?.data).toContain(
      '"meta":{"style":"TableStyleLight1"}',
    );
  });

  it("has columns and rows", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        const table = await tableOn(sheet);
        table.columns.load("items/name,items/index,count");
        table.rows.load("count,items/values");
        const column = table.columns.getItem("評価").getDataBodyRange().load("address,values");
        const row = table.rows.getItemAt(1).getRange().load("address");
        await context.sync();
        return {
          columns: table.columns.items.map(({ name, index }) => [name, index]),
          rows: [table.rows.count, table.rows.items.map(({ values }) => values)],
          places: [place(column), place(row)],
          values: column.values,
        };
      }),
    ).toEqual({
      columns: [
        ["番号", 0],
        ["計画", 1],
        ["評価", 2],
      ],
      rows: [2, [[[1, "甲", "A"]], [[2, "乙", "C"]]]],
      places: ["D3:D4", "B4:D4"],
      values: [["A"], ["C"]],
    });
  });

  it("gives every column a name of its own", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        sheet.getRange("A1:D2").values = [
          ["点", "", "点", 2026],
          [1, 2, 3, 4],
        ];
        const table = sheet.tables.add(sheet.getRange("A1:D2"), true);
        const head = table.getHeaderRowRange().load("values");
        await context.sync();
        return head.values;
      }),
    ).toEqual([["点", "列2", "点2", "2026"]]);
  });

  it("moves with its rows and grows with those that come within", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        const table = await tableOn(sheet);
        sheet.getRange("1:1").insert("Down");
        sheet.getRange("5:5").insert("Down");
        const range = table.getRange().load("address");
        await context.sync();
        return place(range);
      }),
    ).toBe("B3:D6");
  });

  it("becomes cells again, or goes with them", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        (await tableOn(sheet)).convertToRange();
        const kept = sheet.getRange("B3").load("values");
        await context.sync();
        (await tableOn(sheet, "H2:J4")).delete();
        const gone = sheet.getRange("H3").load("values");
        const count = sheet.tables.getCount();
        await context.sync();
        return [kept.values, gone.values, count.value];
      }),
    ).toEqual([[[1]], [[""]], 0]);
  });

  it("is taken back by undo", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        sheet.getRange("B2:D4").values = VALUES;
        await context.sync();
        sheet.tables.add("B2:D4", true);
        await context.sync();
        await office.workbench.grid.api.undo();
        const count = sheet.tables.getCount();
        const cell = sheet.getRange("B2").load("values");
        await context.sync();
        return [count.value, cell.values];
      }),
    ).toEqual([0, [["番号"]]]);
  });

  it.each<[string, (sheet: Excel.Worksheet, table: Excel.Table) => void, string]>([
    ["over another", (sheet) => sheet.tables.add("D4:E6", true), "InvalidOperation"],
    ["without headers", (sheet) => sheet.tables.add("G1:H2", false), "NotImplemented"],
    ["of whole columns", (sheet) => sheet.tables.add("G:H", true), "InvalidArgument"],
    ["named like a cell", (_, table) => (table.name = "A1"), "InvalidArgument"],
  ])("can't be %s", async (_, change, code) => {
    const refused = errorOf(
      office.onSheet(async (sheet, context) => {
        change(sheet, await tableOn(sheet));
        await context.sync();
      }),
    );
    expect(await refused).toMatchObject({ code });
  });
});
