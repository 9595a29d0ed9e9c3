import { errorOf, useWorkbench } from "../support/headless";

const office = useWorkbench();

const LIST: Excel.DataValidationRule = { list: { inCellDropDown: true, source: "高,中,低" } };

describe("a list", () => {
  it.each<[string, string, string]>([
    ["entries, without the blanks around them", "高, 中 ,低", "高,中,低"],
    ["a reference", "=$H$1:$H$3", "=$H$1:$H$3"],
    ["a name", "=評価", "=評価"],
  ])("of %s is read back", async (_, source, expected) => {
    expect(
      await office.onSheet(async (sheet, context) => {
        const { dataValidation } = sheet.getRange("B2:B9");
        dataValidation.rule = { list: { inCellDropDown: true, source } };
        dataValidation.load("type,rule,ignoreBlanks,errorAlert,prompt");
        await context.sync();
        const { type, rule, ignoreBlanks, errorAlert, prompt } = dataValidation;
        return { type, rule, ignoreBlanks, errorAlert, prompt };
      }),
    ).toEqual({
      type: "List",
      rule: { list: { inCellDropDown: true, source: expected } },
      ignoreBlanks: true,
      errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
      prompt: { message: "", showPrompt: true, title: "" },
    });
  });

  it("of a range on another sheet is read back as a reference", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        const other = context.workbook.worksheets.add("選択肢 表");
        const { dataValidation } = sheet.getRange("A1:A3");
        dataValidation.rule = { list: { inCellDropDown: false, source: other.getRange("B1:B4") } };
        dataValidation.load("rule");
        await context.sync();
        return dataValidation.rule;
      }),
    ).toEqual({ list: { inCellDropDown: false, source: "='選択肢 表'!$B$1:$B$4" } });
  });

  it.each<[string, unknown, string]>([
    ["no source", { list: { inCellDropDown: true, source: "" } }, "InvalidArgument"],
    [
      "more than 255 letters",
      { list: { inCellDropDown: true, source: "あ".repeat(256) } },
      "InvalidArgument",
    ],
    ["a broken formula", { list: { inCellDropDown: true, source: "=1+" } }, "InvalidArgument"],
    ["no rule", {}, "InvalidArgument"],
    ["two rules", { list: { source: "a" }, custom: { formula: "=TRUE" } }, "InvalidArgument"],
    ["a rule of another kind", { wholeNumber: { formula1: 1, operator: "GreaterThan" } }, "NotImplemented"],
  ])("with %s is refused", async (_, rule, code) => {
    const refused = errorOf(
      office.onSheet(async (sheet, context) => {
        sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
        await context.sync();
      }),
    );
    expect(await refused).toMatchObject({ code });
  });

  it("of a range of several rows and columns is refused", async () => {
    const refused = errorOf(
      office.onSheet(async (sheet, context) => {
        sheet.getRange("A1").dataValidation.rule = {
          list: { inCellDropDown: true, source: sheet.getRange("H1:I2") },
        };
        await context.sync();
      }),
    );
    expect(await refused).toEqual({ code: "InvalidArgument", location: "DataValidation.rule" });
  });
});

describe("settings of a validation", () => {
  it("are kept with the rule, and when it changes", async () => {
    const errorAlert: Excel.DataValidationErrorAlert = {
      message: "高・中・低から選んでください。",
      showAlert: true,
      style: "Warning",
      title: "評価",
    };
    const prompt: Excel.DataValidationPrompt = { message: "選びます。", showPrompt: true, title: "評価" };
    expect(
      await office.onSheet(async (sheet, context) => {
        const { dataValidation } = sheet.getRange("B2:B9");
        dataValidation.rule = LIST;
        dataValidation.errorAlert = errorAlert;
        dataValidation.prompt = prompt;
        dataValidation.ignoreBlanks = false;
        await context.sync();
        dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
        dataValidation.load("rule,errorAlert,prompt,ignoreBlanks");
        await context.sync();
        const { rule, ignoreBlanks } = dataValidation;
        return [rule.list!.source, dataValidation.errorAlert, dataValidation.prompt, ignoreBlanks];
      }),
    ).toEqual(["甲,乙", errorAlert, prompt, false]);
  });

  it("of some of the cells leave the others as they are", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        sheet.getRange("A1:A4").dataValidation.rule = LIST;
        sheet.getRange("A2").dataValidation.ignoreBlanks = false;
        const cells = ["A1", "A2", "A4", "A1:A4"].map((each) =>
          sheet.getRange(each).dataValidation.load("type,ignoreBlanks,rule"),
        );
        await context.sync();
        return cells.map(({ type, ignoreBlanks, rule }) => [type, ignoreBlanks, rule?.list?.source ?? null]);
      }),
    ).toEqual([
      ["List", true, "高,中,低"],
      ["List", false, "高,中,低"],
      ["List", true, "高,中,低"],
      ["MixedCriteria", null, null],
    ]);
  });
});

describe("the type", () => {
  it("is None without a rule and Inconsistent where only some cells have one", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        sheet.getRange("A1:A2").dataValidation.rule = LIST;
        const cells = ["C1", "A1:A3", "A1:A2"].map((each) =>
          sheet.getRange(each).dataValidation.load("type,rule"),
        );
        await context.sync();
        return cells.map(({ type, rule }) => [type, rule]);
      }),
    ).toEqual([
      ["None", {}],
      ["Inconsistent", null],
      ["List", LIST],
    ]);
  });
});

it("clear takes the rule of these cells away", async () => {
  expect(
    await office.onSheet(async (sheet, context) => {
      sheet.getRange("A1:A9").dataValidation.rule = LIST;
      sheet.getRange("A4:A5").dataValidation.clear();
      const cells = ["A3", "A4", "A5", "A6"].map((each) => sheet.getRange(each).dataValidation.load("type"));
      await context.sync();
      return cells.map(({ type }) => type);
    }),
  ).toEqual(["List", "None", "None", "List"]);
});

it("cells that hold what isn't in the list are found", async () => {
  expect(
    await office.onSheet(async (sheet, context) => {
      sheet.getRange("A1:A5").values = [["高"], ["なし"], [""], ["不明"], ["低"]];
      sheet.getRange("A1:A5").dataValidation.rule = LIST;
      const all = sheet.getRange("A1:A5").dataValidation.load("valid");
      const good = sheet.getRange("A1").dataValidation.load("valid");
      const bad = sheet.getRange("A2").dataValidation.load("valid");
      await context.sync();
      const cells = all.getInvalidCells().load("address");
      const none = good.getInvalidCellsOrNullObject();
      await context.sync();
      return [all.valid, good.valid, bad.valid, cells.address.replace(/[^,!]*!/g, ""), none.isNullObject];
    }),
  ).toEqual([null, true, false, "A2,A4", true]);
});

describe("validations when rows come", () => {
  const after = (row: string) =>
    office.onSheet(async (sheet, context) => {
      sheet.getRange("B6:B9").dataValidation.rule = {
        list: { inCellDropDown: true, source: "=$H$20:$H$22" },
      };
      sheet.getRange(row).insert("Down");
      const cells = ["B5", "B6", "B7", "B8", "B9", "B10"].map((each) =>
        sheet.getRange(each).dataValidation.load("type"),
      );
      const rule = sheet.getRange("B8").dataValidation.load("rule");
      await context.sync();
      return [cells.map(({ type }) => (type === "List" ? 1 : 0)).join(""), rule.rule.list!.source];
    });

  it("move with the cells, and their source does too", async () => {
    expect(await after("2:2")).toEqual(["001111", "=$H$21:$H$23"]);
    expect(await after("8:8")).toEqual(["011111", "=$H$21:$H$23"]);
  });

  it("grow where a row comes at the top edge (Excel moves them: 001111)", async () => {
    expect(await after("6:6")).toEqual(["011111", "=$H$21:$H$23"]);
  });
});

it("a list's source on another sheet follows the rows there, and is back after undo of their deletion", async () => {
  expect(
    await office.onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("元 表");
      const { dataValidation } = sheet.getRange("B6:B9");
      dataValidation.rule = { list: { inCellDropDown: true, source: other.getRange("A5:A8") } };
      const source = async () => {
        dataValidation.load("rule");
        await context.sync();
        return dataValidation.rule.list!.source;
      };
      other.getRange("1:1").insert("Down");
      other.getRange("7:7").insert("Down");
      const inserted = await source();
      other.getRange("5:12").delete("Up");
      const deleted = await source();
      await office.workbench.grid.api.undo();
      return [inserted, deleted, await source()];
    }),
  ).toEqual(["='元 表'!$A$6:$A$10", "='元 表'!#REF!", "='元 表'!$A$6:$A$10"]);
});

it("undo takes a rule back", async () => {
  expect(
    await office.onSheet(async (sheet, context) => {
      await context.sync();
      const { dataValidation } = sheet.getRange("A1:A9");
      dataValidation.rule = LIST;
      dataValidation.ignoreBlanks = false;
      await context.sync();
      await office.workbench.grid.api.undo();
      dataValidation.load("type");
      await context.sync();
      return dataValidation.type;
    }),
  ).toBe("None");
});
