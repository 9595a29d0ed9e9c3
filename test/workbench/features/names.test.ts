import { errorOf, useWorkbench } from "../support/headless";

const office = useWorkbench({}, { each: true });

describe("a name", () => {
  it("of a range is added, read back and used in formulas", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        sheet.name = "評価 表";
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        const name = context.workbook.names.add("配点", sheet.getRange("A1:A3"), "満点は3点です。");
        name.load("name,type,value,formula,visible,comment,scope");
        const range = name.getRange().load("address");
        const sum = sheet.getRange("C1");
        sum.formulas = [["=SUM(配点)"]];
        sum.load("values");
        const byName = sheet.getRange("配点").load("address");
        await context.sync();
        const { type, value, formula, visible, comment, scope } = name;
        return [
          [name.name, type, value, formula, visible, comment, scope],
          range.address,
          sum.values,
          byName.address,
        ];
      }),
    ).toEqual([
      ["配点", "Range", "'評価 表'!$A$1:$A$3", "='評価 表'!$A$1:$A$3", true, "満点は3点です。", "Workbook"],
      "'評価 表'!A1:A3",
      [[6]],
      "'評価 表'!A1:A3",
    ]);
  });

  it.each<[unknown, string, unknown, string]>([
    ["=0.08", "Double", 0.08, "=0.08"],
    ["=12", "Integer", 12, "=12"],
    ['="高"', "String", "高", '="高"'],
    ["高い", "String", "高い", '="高い"'],
    ["=TRUE", "Boolean", true, "=TRUE"],
    ["=#N/A", "Error", "#N/A", "=#N/A"],
  ])("for %j is a constant", async (reference, type, value, formula) => {
    expect(
      await office.onSheet(async (_, context) => {
        const name = context.workbook.names.add("定数", reference as string).load("type,value,formula");
        const none = name.getRangeOrNullObject();
        await context.sync();
        return [name.type, name.value, name.formula, none.isNullObject];
      }),
    ).toEqual([type, value, formula, true]);
  });

  it("may stand for a formula, whose type isn't known here", async () => {
    const read = (property: "formula" | "type") =>
      office.onSheet(async (_, context) => {
        context.workbook.names.add(`合計${property}`, "=SUM(Sheet1!$A:$A)*2");
        const name = context.workbook.names.getItem(`合計${property}`).load(property);
        await context.sync();
        return name[property];
      });
    expect(await read("formula")).toBe("=SUM(Sheet1!$A:$A)*2");
    expect(await errorOf(read("type"))).toMatchObject({ code: "NotImplemented" });
  });

  it("can get another formula and comment, and be hidden", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        const name = context.workbook.names.add("範囲", sheet.getRange("A1"));
        await context.sync();
        name.formula = "=Sheet1!$B$2:$B$3";
        name.comment = "変えました。";
        name.visible = false;
        name.load("formula,type,comment,visible");
        await context.sync();
        return [name.formula, name.type, name.comment, name.visible];
      }),
    ).toEqual(["=Sheet1!$B$2:$B$3", "Range", "変えました。", false]);
  });

  it.each(["", "A1", "R1C1", "r", "1位", "a b", "点-数", "XFD9", "TRUE", "あ".repeat(256)])(
    "can't be %j",
    async (name) => {
      const refused = errorOf(
        office.onSheet(async (sheet, context) => {
          context.workbook.names.add(name, sheet.getRange("A1"));
          await context.sync();
        }),
      );
      expect(await refused).toEqual({ code: "InvalidArgument", location: "NamedItemCollection.add" });
    },
  );

  it("can't stand for a broken formula, nor be there twice", async () => {
    const add = (name: string, reference: string) =>
      office.onSheet(async (_, context) => {
        context.workbook.names.add(name, reference);
        await context.sync();
      });
    expect(await errorOf(add("壊れた式", "=1+"))).toMatchObject({ code: "InvalidArgument" });
    await add("Rate", "=1");
    expect(await errorOf(add("RATE", "=2"))).toMatchObject({ code: "ItemAlreadyExists" });
  });

  it("moves with its cells and is gone after delete", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        sheet.load("name");
        const name = context.workbook.names.add("動く", sheet.getRange("B2:B4"));
        sheet.getRange("1:1").insert("Down");
        sheet.getRange("4:4").insert("Down");
        const range = name.getRange().load("address");
        await context.sync();
        name.delete();
        const gone = context.workbook.names.getItemOrNullObject("動く");
        await context.sync();
        return [range.address === `${sheet.name}!B3:B6`, gone.isNullObject];
      }),
    ).toEqual([true, true]);
  });
});

it("loses rows that are deleted, also on a sheet that isn't in front", async () => {
  expect(
    await office.onSheet(async (sheet, context) => {
      context.workbook.worksheets.add("前面").activate();
      sheet.load("name");
      const name = context.workbook.names.add("縮む", sheet.getRange("B2:B6"));
      sheet.getRange("5:6").delete("Up");
      const range = name.getRange().load("address");
      const front = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      const seen = [range.address === `${sheet.name}!B2:B4`, front.name];
      name.delete();
      front.delete();
      await context.sync();
      return seen;
    }),
  ).toEqual([true, "前面"]);
});

it("names of a sheet are beside those of the workbook", async () => {
  expect(
    await office.onSheet(async (sheet, context) => {
      sheet.load("name");
      context.workbook.names.add("点", "=1");
      const own = sheet.names.add("点", sheet.getRange("C3")).load("scope,formula");
      const ofBook = context.workbook.names.load("items/name,items/formula");
      const ofSheet = sheet.names.load("items/name");
      const place = own.worksheet.load("name");
      const range = sheet.getRange("点").load("address");
      const count = sheet.names.getCount();
      await context.sync();
      return {
        own: [own.scope, own.formula === `=${sheet.name}!$C$3`, place.name === sheet.name],
        ofBook: ofBook.items.map(({ name, formula }) => [name, formula]),
        ofSheet: ofSheet.items.map(({ name }) => name),
        range: range.address === `${sheet.name}!C3`,
        count: count.value,
      };
    }),
  ).toEqual({
    own: ["Worksheet", true, true],
    ofBook: [["点", "=1"]],
    ofSheet: ["点"],
    range: true,
    count: 1,
  });
});
