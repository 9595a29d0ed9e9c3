import { errorOf, useWorkbench } from "../support/headless";

const office = useWorkbench();

type Change = (sheet: Excel.Worksheet) => unknown;

function onProtected(change: Change, options: Excel.WorksheetProtectionOptions = {}): Promise<unknown> {
  return office.onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      ["a", 1],
      ["b", 2],
    ];
    sheet.getRange("C:C").format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
    await change(sheet);
    await context.sync();
  });
}

describe("a protected sheet", () => {
  it.each<[string, Change]>([
    ["values", (s) => (s.getRange("A1").values = [["x"]])],
    ["formulas", (s) => (s.getRange("A1").formulas = [["=1"]])],
    ["number formats", (s) => (s.getRange("A1").numberFormat = [["0"]])],
    ["values where only some cells are unlocked", (s) => (s.getRange("B1:C1").values = [["x", "y"]])],
    ["fills", (s) => (s.getRange("A1").format.fill.color = "red")],
    ["clear", (s) => s.getRange("A1").clear()],
    ["insert", (s) => s.getRange("1:1").insert("Down")],
    ["delete", (s) => s.getRange("1:1").delete("Up")],
    ["merge", (s) => s.getRange("A1:B1").merge()],
    [
      "validation",
      (s) => (s.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } }),
    ],
    ["conditional formats", (s) => s.getRange("A1").conditionalFormats.add("Custom")],
    ["tables", (s) => s.tables.add("A1:B2", true)],
    ["locking", (s) => (s.getRange("A1").format.protection.locked = false)],
  ])("refuses to change %s", async (_, change) => {
    expect(await errorOf(onProtected(change))).toMatchObject({ code: "AccessDenied" });
  });

  it.each<[string, Change, Excel.WorksheetProtectionOptions]>([
    ["reading", (s) => s.getRange("A1").load("values,format/fill/color"), {}],
    ["values of unlocked cells", (s) => (s.getRange("C1:C2").values = [["x"], ["y"]]), {}],
    [
      "fills where formatting is allowed",
      (s) => (s.getRange("A1").format.fill.color = "red"),
      { allowFormatCells: true },
    ],
    [
      "conditional formats where formatting is allowed",
      (s) => (s.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE"),
      { allowFormatCells: true },
    ],
  ])("allows %s", async (_, change, options) => {
    await expect(onProtected(change, options)).resolves.toBeUndefined();
  });

  it("tells that it is one and what it allows, and not any more afterwards", async () => {
    expect(
      await office.onSheet(async (sheet, context) => {
        const { protection } = sheet;
        protection.protect({ allowSort: true, selectionMode: "Unlocked" });
        protection.load("protected,options");
        await context.sync();
        const before = [
          protection.protected,
          protection.options.allowSort,
          protection.options.allowFormatCells,
          protection.options.selectionMode,
        ];
        protection.unprotect();
        sheet.getRange("A1").values = [["x"]];
        protection.load("protected");
        await context.sync();
        return [before, protection.protected];
      }),
    ).toEqual([[true, true, false, "Unlocked"], false]);
  });

  it("can't be protected again, nor opened with another password", async () => {
    const run = (password: string) =>
      office.onSheet(async (sheet, context) => {
        sheet.protection.protect({}, "さくら");
        sheet.protection.unprotect(password);
        await context.sync();
      });
    expect(await errorOf(run("うめ"))).toMatchObject({
      code: "AccessDenied",
      location: "WorksheetProtection.unprotect",
    });
    await run("さくら");
    expect(await errorOf(onProtected((sheet) => sheet.protection.protect()))).toMatchObject({
      code: "InvalidOperation",
    });
  });
});

it("cells are locked unless somebody unlocked them, and it moves with them", async () => {
  expect(
    await office.onSheet(async (sheet, context) => {
      sheet.getRange("B2:B5").format.protection.locked = false;
      sheet.getRange("B3").format.protection.locked = true;
      sheet.getRange("1:1").insert("Down");
      const cells = ["A1", "B3", "B4", "B3:B4", "B5:B6"].map((each) =>
        sheet.getRange(each).format.protection.load("locked"),
      );
      await context.sync();
      return cells.map(({ locked }) => locked);
    }),
  ).toEqual([true, false, true, null, false]);
});
