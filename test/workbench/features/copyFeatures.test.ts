import { useWorkbench } from "../support/headless";

const office = useWorkbench();

it("a copied sheet has all that the sheet has", async () => {
  expect(
    await office.onSheet(async (sheet, context) => {
      sheet.name = "個票 1";
      const range = sheet.getRange("A1:A9");
      for (const formula of ["=$A1=1", "=$A1=2", "=$A1=3"])
        range.conditionalFormats.add("Custom").custom.rule.formula = formula;
      sheet.getRange("B1:B3").dataValidation.rule = { list: { inCellDropDown: true, source: "高,低" } };
      sheet.names.add("評価欄", sheet.getRange("B1:B3"));
      sheet.freezePanes.freezeRows(2);
      sheet.pageLayout.orientation = "Landscape";
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      const copy = sheet.copy("End");
      copy.pageLayout.load("orientation");
      copy.protection.load("protected");
      copy.names.load("items/name,items/formula");
      const { conditionalFormats } = copy.getRange();
      conditionalFormats.load("items/id");
      const { dataValidation, format } = copy.getRange("B1");
      dataValidation.load("type");
      format.protection.load("locked");
      const frozen = copy.freezePanes.getLocation().load("address");
      await context.sync();
      const rules = conditionalFormats.items.map((item) => item.custom.rule.load("formula"));
      await context.sync();
      return {
        rules: rules.map(({ formula }) => formula),
        names: copy.names.items.map(({ name, formula }) => [name, formula]),
        others: [dataValidation.type, frozen.address, copy.pageLayout.orientation],
        protection: [copy.protection.protected, format.protection.locked],
      };
    }),
  ).toEqual({
    rules: ["=$A1=3", "=$A1=2", "=$A1=1"],
    names: [["評価欄", "='個票 1 (2)'!$B$1:$B$3"]],
    others: ["List", "'個票 1 (2)'!1:2", "Landscape"],
    protection: [true, false],
  });
});
