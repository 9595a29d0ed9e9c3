import { createRequire } from "node:module";
import { NODE_BUNDLE } from "../../../workbench/buildNode";
import type * as NodeBundle from "../../../workbench/grid/nodePlugins";
import type { UniverGrid } from "../../../workbench/grid/startUniver";
import { errorOf, plain, useWorkbench } from "../support/headless";

const office = useWorkbench();

async function custom(
  range: Excel.Range,
  formula: string,
  color = "#F8CBAD",
): Promise<Excel.ConditionalFormat> {
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
  await range.context.sync();
  return format;
}

/** Addresses and formulas of a sheet's rules, the most important first. */
async function rulesOf(sheet: Excel.Worksheet): Promise<unknown> {
  const formats = sheet.getRange().conditionalFormats.load("items/type");
  await sheet.context.sync();
  const areas = formats.items.map((each) => each.getRanges().load("address"));
  const rules = formats.items.map((each) => each.custom.rule.load("formula"));
  await sheet.context.sync();
  return areas.map(({ address }, i) => [address.replace(/[^,!]*!/g, ""), rules[i]!.formula]);
}

/** Colours of the cells of column A, from row 1; asked twice, as Univer calculates when it is asked. */
async function colors(sheetId: string, rows: number): Promise<(string | undefined)[]> {
  const { conditionalStyle } = createRequire(__filename)(NODE_BUNDLE) as typeof NodeBundle;
  const grid = office.workbench.grid as UniverGrid;
  const ask = () =>
    Array.from({ length: rows }, (_, row) => conditionalStyle(grid, sheetId, row, 0)?.bg?.rgb ?? undefined);
  ask();
  await new Promise((resolve) => setTimeout(resolve, 400));
  return ask();
}

describe("a conditional format with a formula", () => {
  it("is added, read back and found by its id", async () => {
    const read = await office.onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:D9");
      const added = range.conditionalFormats.add("Custom");
      added.custom.rule.formula = '=$C2="D"';
      added.custom.format.fill.color = "#F8CBAD";
      added.custom.format.font.color = "red";
      added.custom.format.font.bold = true;
      added.custom.format.font.italic = false;
      added.custom.format.font.underline = "Single";
      added.custom.format.font.strikethrough = true;
      added.custom.format.borders.getItem("EdgeBottom").style = "Dash";
      added.custom.format.borders.bottom.color = "#00FF00";
      added.stopIfTrue = true;
      added.load("id,type,priority,stopIfTrue");
      await context.sync();
      const again = sheet.getRange("C3").conditionalFormats.getItem(added.id);
      again.load("type,custom/rule/formula,custom/format/fill/color,custom/format/font");
      again.custom.format.borders.load("items/sideIndex,items/style,items/color");
      const where = again.getRange().load("address");
      await context.sync();
      const { font, borders, fill } = again.custom.format;
      return {
        state: [added.type, added.priority, added.stopIfTrue, where.address.split("!")[1]],
        formula: again.custom.rule.formula,
        fill: fill.color,
        font: [font.color, font.bold, font.italic, font.underline, font.strikethrough],
        borders: borders.items.map(({ sideIndex, style, color }) => [sideIndex, style, color]),
      };
    });
    expect(read).toEqual({
      state: ["Custom", 0, true, "B2:D9"],
      formula: '=$C2="D"',
      fill: "#F8CBAD",
      font: ["#FF0000", true, false, "Single", true],
      borders: [
        ["EdgeTop", "None", "#000000"],
        ["EdgeBottom", "Dash", "#00FF00"],
        ["EdgeLeft", "None", "#000000"],
        ["EdgeRight", "None", "#000000"],
      ],
    });
  });

  it("colours the cells for which the formula is true", async () => {
    const id = await office.onSheet(async (sheet, context) => {
      sheet.load("id");
      sheet.getRange("A1:B4").values = [
        ["i", 1],
        ["ii", 5],
        ["iii", 9],
        ["iv", 2],
      ];
      await custom(sheet.getRange("A1:A4"), "=$B1>4");
      await context.sync();
      return sheet.id;
    });
    expect(await colors(id, 4)).toEqual([undefined, "#F8CBAD", "#F8CBAD", undefined]);
  });

  it.each([
    "=1+",
    "$A1>1",
    "",
    '=GRADE($A1,1,2)="A"',
    '=_xldudf_GRADE($A1,1,2)="A"',
    '=IF(grade($A1,1,2)="A",1)',
  ])("%j is refused", async (formula) => {
    const refused = errorOf(
      office.onSheet(async (sheet) => void (await custom(sheet.getRange("A1:A4"), formula))),
    );
    expect(await refused).toEqual({ code: "InvalidArgument", location: "ConditionalFormatRule.formula" });
  });

  it("may name the add-in's functions in a text, and other sheets", async () => {
    const formula = '=Sheet1!$A1="GRADE(1)"';
    expect(
      await office.onSheet(async (sheet) => {
        await custom(sheet.getRange("A1:A4"), formula);
        return rulesOf(sheet);
      }),
    ).toEqual([["A1:A4", formula]]);
  });
});

describe("the order of conditional formats", () => {
  it("puts the last one added first, and can be changed", async () => {
    const orders = await office.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A9");
      for (const formula of ["=$A1=1", "=$A1=2", "=$A1=3"]) await custom(range, formula);
      const before = await rulesOf(sheet);
      range.conditionalFormats.getItemAt(0).priority = 1;
      await context.sync();
      const moved = await rulesOf(sheet);
      range.conditionalFormats.getItemAt(0).priority = -1;
      const count = range.conditionalFormats.getCount();
      await context.sync();
      return { before, moved, last: await rulesOf(sheet), count: count.value };
    });
    const named = (...numbers: number[]) => numbers.map((n) => ["A1:A9", `=$A1=${n}`]);
    expect(orders).toEqual({ before: named(3, 2, 1), moved: named(2, 3, 1), last: named(3, 1, 2), count: 3 });
  });
});

describe("taking conditional formats away", () => {
  it("deletes one", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        await custom(sheet.getRange("A1:A9"), "=$A1=1");
        (await custom(sheet.getRange("A1:A9"), "=$A1=2")).delete();
        await context.sync();
        return rulesOf(sheet);
      }),
    ).toEqual([["A1:A9", "=$A1=1"]]);
  });

  it("takes some cells out of a rule, whose formula then is seen from the first cell that is left", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        await custom(sheet.getRange("A3:B9"), "=$C3>$H$1");
        await custom(sheet.getRange("A3:A4"), "=$C3=1");
        sheet.getRange("A1:B4").conditionalFormats.clearAll();
        await context.sync();
        return rulesOf(sheet);
      }),
    ).toEqual([["A5:B9", "=$C5>$H$1"]]);
  });

  it.each<["All" | "Formats" | "Contents", number, string]>([
    ["All", 0, "None"],
    ["Formats", 0, "List"],
    ["Contents", 1, "List"],
  ])("range.clear(%s) does it too, and may take the validation", async (applyTo, rules, validation) => {
    expect(
      await office.onSheet(async (sheet, context) => {
        await custom(sheet.getRange("A1:A9"), "=$A1=1");
        const range = sheet.getRange("A1:B20");
        range.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
        range.clear(applyTo);
        const count = range.conditionalFormats.getCount();
        range.dataValidation.load("type");
        await context.sync();
        return [count.value, range.dataValidation.type];
      }),
    ).toEqual([rules, validation]);
  });

  it("leaves a rule around the cells in parts", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        await custom(sheet.getRange("A1:C3"), "=$A1=1");
        sheet.getRange("B2").conditionalFormats.clearAll();
        await context.sync();
        return rulesOf(sheet);
      }),
    ).toEqual([["A1:C1,A3:C3,A2,C2", "=$A1=1"]]);
  });

  it("answers ItemNotFound for one that is gone, and a null object where that was asked for", async () => {
    expect(
      await errorOf(
        office.onSheet(async (sheet, context) => {
          sheet.getRange("A1").conditionalFormats.getItem("{0}").load("type");
          await context.sync();
        }),
      ),
    ).toMatchObject({ code: "ItemNotFound" });
    expect(
      await office.onSheet(async (sheet, context) => {
        const none = sheet.getRange("A1").conditionalFormats.getItemOrNullObject("{0}");
        await context.sync();
        return none.isNullObject;
      }),
    ).toBe(true);
  });
});

describe("other kinds of conditional formats", () => {
  it.each<[string, Excel.ConditionalCellValueRule]>([
    ["a number", { formula1: "=5", operator: "GreaterThan" }],
    ["two numbers", { formula1: "=1", formula2: "=10", operator: "Between" }],
    ["a text", { formula1: '="高"', operator: "EqualTo" }],
  ])("compare the cell with %s", async (_, rule) => {
    expect(
      await office.onSheet(async (sheet, context) => {
        const format = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
        format.load("type");
        format.cellValue.format.fill.color = "#FFFF00";
        await context.sync();
        format.cellValue.rule = rule;
        format.cellValue.load("rule");
        const other = format.customOrNullObject;
        format.cellValue.format.fill.load("color");
        await context.sync();
        return [format.type, format.cellValue.rule, format.cellValue.format.fill.color, other.isNullObject];
      }),
    ).toEqual(["CellValue", rule, "#FFFF00", true]);
  });

  it("look for a text", async () => {
    const rule: Excel.ConditionalTextComparisonRule = { operator: "Contains", text: "未定" };
    expect(
      await office.onSheet(async (sheet, context) => {
        const format = sheet.getRange("A1:A9").conditionalFormats.add("ContainsText");
        format.textComparison.rule = rule;
        format.load("type,textComparison/rule");
        await context.sync();
        return [format.type, format.textComparison.rule];
      }),
    ).toEqual(["ContainsText", rule]);
  });

  it("look for blanks", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        const format = sheet.getRange("A1:A9").conditionalFormats.add("PresetCriteria");
        format.preset.rule = { criterion: "Blanks" };
        format.load("type,preset/rule");
        await context.sync();
        return [format.type, format.preset.rule];
      }),
    ).toEqual(["PresetCriteria", { criterion: "Blanks" }]);
  });

  it.each(["ColorScale", "IconSet", "TopBottom"] as const)(
    "%s is not implemented, and says so",
    async (type) => {
      expect(
        await errorOf(
          office.onSheet(async (sheet, context) => {
            sheet.getRange("A1:A9").conditionalFormats.add(type);
            await context.sync();
          }),
        ),
      ).toMatchObject({ code: "NotImplemented" });
    },
  );

  it("draw data bars, from the lowest to the highest value unless bounds are set", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        const format = sheet.getRange("B2:B9").conditionalFormats.add("DataBar");
        const { dataBar } = format.load("type");
        dataBar.load("showDataBarOnly,lowerBoundRule,upperBoundRule,positiveFormat,negativeFormat/fillColor");
        await context.sync();
        const first = [format.type, dataBar.lowerBoundRule, dataBar.upperBoundRule, dataBar.showDataBarOnly];
        const look = [dataBar.positiveFormat.fillColor, dataBar.positiveFormat.gradientFill];
        dataBar.lowerBoundRule = { type: "Number", formula: "0" };
        dataBar.upperBoundRule = { type: "Percent", formula: "=90" };
        dataBar.positiveFormat.fillColor = "#D5E3F0";
        dataBar.positiveFormat.gradientFill = false;
        dataBar.positiveFormat.borderColor = "";
        dataBar.negativeFormat.fillColor = "#112233";
        dataBar.showDataBarOnly = true;
        dataBar.load("showDataBarOnly,lowerBoundRule,upperBoundRule,positiveFormat,negativeFormat/fillColor");
        await context.sync();
        const { positiveFormat, negativeFormat, lowerBoundRule, upperBoundRule, showDataBarOnly } = dataBar;
        const { fillColor, gradientFill, borderColor } = positiveFormat;
        return [
          ...first,
          ...look,
          [lowerBoundRule, upperBoundRule, showDataBarOnly],
          [fillColor, gradientFill, borderColor, negativeFormat.fillColor],
        ];
      }),
    ).toEqual([
      "DataBar",
      { type: "LowestValue" },
      { type: "HighestValue" },
      false,
      "#638EC6",
      true,
      [{ type: "Number", formula: "0" }, { type: "Percent", formula: "90" }, true],
      ["#D5E3F0", false, "", "#112233"],
    ]);
  });

  it.each([
    ["no number", { type: "Number", formula: "=A1" }],
    ["nothing", { type: "Number" }],
    ["an unknown kind", { type: "Invalid" }],
  ])("a data bar's bound that is %s is refused", async (_, rule) => {
    const refused = errorOf(
      office.onSheet(async (sheet, context) => {
        const { dataBar } = sheet.getRange("B2:B9").conditionalFormats.add("DataBar");
        dataBar.lowerBoundRule = rule as Excel.ConditionalDataBarRule;
        await context.sync();
      }),
    );
    expect(await refused).toMatchObject({ code: "InvalidArgument" });
  });

  it("a comparison with something calculated is not implemented (Excel can)", async () => {
    expect(
      await errorOf(
        office.onSheet(async (sheet, context) => {
          const format = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
          format.cellValue.rule = { formula1: "=$B$1", operator: "GreaterThan" };
          await context.sync();
        }),
      ),
    ).toMatchObject({ code: "NotImplemented" });
  });
});

describe("conditional formats of several rectangles", () => {
  it("are added as one, listed where they touch, and taken away in all", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        const areas = sheet.getRanges("A1:B2,D4,F1:F12");
        const format = areas.conditionalFormats.add("Custom");
        format.custom.rule.formula = "=TRUE";
        areas.load("areaCount");
        await context.sync();
        const counts = ["A2", "C3", "D4", "F9"].map((at) => sheet.getRange(at).conditionalFormats.getCount());
        await context.sync();
        const laid = await rulesOf(sheet);
        sheet.getRanges("B2,D1:F9").conditionalFormats.clearAll();
        await context.sync();
        return [areas.areaCount, counts.map(({ value }) => value), laid, await rulesOf(sheet)];
      }),
    ).toEqual([3, [1, 0, 1, 1], [["A1:B2,D4,F1:F12", "=TRUE"]], [["A1:B1,A2,F10:F12", "=TRUE"]]]);
  });

  it.each([
    ["a name", "A1,nowhere"],
    ["another sheet", "A1,Sheet1!B2"],
    ["more than 8,192 characters", Array.from({ length: 1_700 }, (_, at) => `AB${at + 1}`).join(",")],
  ])("addresses that are %s are refused", async (_, address) => {
    const refused = errorOf(
      office.onSheet(async (sheet, context) => {
        sheet.getRanges(address).conditionalFormats.add("Custom");
        await context.sync();
      }),
    );
    expect(await refused).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("conditional formats when rows and columns come and go", () => {
  const rule = (range: string, formula: string) => async (sheet: Excel.Worksheet) =>
    custom(sheet.getRange(range), formula);

  it.each<[string, (sheet: Excel.Worksheet) => void, string, string]>([
    ["a row above", (s) => s.getRange("3:3").insert("Down"), "A7:B22", "=$A7>$H$31"],
    ["a row within", (s) => s.getRange("8:8").insert("Down"), "A6:B22", "=$A6>$H$31"],
    ["two rows at the top edge", (s) => s.getRange("6:7").insert("Down"), "A8:B23", "=$A8>$H$32"],
    ["a row below", (s) => s.getRange("25:25").insert("Down"), "A6:B21", "=$A6>$H$31"],
    ["a row below all of it", (s) => s.getRange("40:40").insert("Down"), "A6:B21", "=$A6>$H$30"],
    ["the first row deleted", (s) => s.getRange("6:6").delete("Up"), "A6:B20", "=$A6>$H$29"],
    ["rows above deleted", (s) => s.getRange("1:2").delete("Up"), "A4:B19", "=$A4>$H$28"],
    ["the row that is named deleted", (s) => s.getRange("30:30").delete("Up"), "A6:B21", "=$A6>#REF!"],
    ["a column before", (s) => s.getRange("A:A").insert("Right"), "B6:C21", "=$B6>$I$30"],
    ["a column between", (s) => s.getRange("C:C").insert("Right"), "A6:B21", "=$A6>$I$30"],
  ])("follow: %s", async (_, change, range, formula) => {
    expect(
      await office.onSheet(async (sheet, context) => {
        await rule("A6:B21", "=$A6>$H$30")(sheet);
        change(sheet);
        await context.sync();
        return rulesOf(sheet);
      }),
    ).toEqual([[range, formula]]);
  });

  it("colour the same rows as before", async () => {
    const id = await office.onSheet(async (sheet, context) => {
      sheet.load("id");
      sheet.getRange("A1:B4").values = [
        ["i", 1],
        ["ii", 5],
        ["iii", 9],
        ["iv", 7],
      ];
      await custom(sheet.getRange("A1:A4"), "=$B1>4");
      sheet.getRange("3:3").insert("Down");
      await context.sync();
      return sheet.id;
    });
    expect(await colors(id, 5)).toEqual([undefined, "#F8CBAD", undefined, "#F8CBAD", "#F8CBAD"]);
  });

  it("follow on other sheets that name the cells", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        const other = context.workbook.worksheets.add("基準 表");
        await rule("A1:A3", "=A1>'基準 表'!$B$5")(sheet);
        other.getRange("2:3").insert("Down");
        await context.sync();
        other.delete();
        return rulesOf(sheet);
      }),
    ).toEqual([["A1:A3", "=A1>'基準 表'!$B$7"]]);
  });

  it("go when all their cells go, and are back with undo, in their order", async () => {
    const read = await office.onSheet(async (sheet, context) => {
      await rule("A6:B9", "=$A6=1")(sheet);
      await rule("A1:B20", "=$A1=2")(sheet);
      await rule("A7:B8", "=$A7=3")(sheet);
      const before = await rulesOf(sheet);
      sheet.getRange("5:10").delete("Up");
      await context.sync();
      const after = await rulesOf(sheet);
      await office.workbench.grid.api.undo();
      return { before, after, undone: await rulesOf(sheet) };
    });
    const first = read;
    expect(first.after).toEqual([["A1:B14", "=$A1=2"]]);
    expect(first.undone).toEqual(first.before);
  });

  it("are as they were after undo of an insertion, and again after redo", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        await rule("A6:B9", "=$A6=1")(sheet);
        sheet.getRange("7:7").insert("Down");
        await context.sync();
        const { api } = office.workbench.grid;
        await api.undo();
        const undone = await rulesOf(sheet);
        await api.redo();
        return [undone, await rulesOf(sheet)];
      }),
    ).toEqual([[["A6:B9", "=$A6=1"]], [["A6:B10", "=$A6=1"]]]);
  });
});

describe("undo", () => {
  it("takes a whole request back", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        await context.sync();
        await custom(sheet.getRange("A1:A9"), "=$A1=1");
        await office.workbench.grid.api.undo();
        return plain(await rulesOf(sheet));
      }),
    ).toEqual([]);
  });
});
