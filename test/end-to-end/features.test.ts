import type { Frame } from "playwright-core";
import type { OpenedPage, WorkbenchInBrowser } from "../support/workbench";
import { startWorkbench } from "../support/workbench";
import { undo } from "../support/gridInBrowser";

let workbench: WorkbenchInBrowser;
let opened: OpenedPage;
let pane: Frame;

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await workbench.open();
  pane = await opened.pane();
}, 60_000);
afterAll(() => workbench.close());

const read = () =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("追従");
      const { conditionalFormats } = sheet.getRange().load("address");
      conditionalFormats.load("items/id");
      const { dataValidation } = sheet.getRange("B9");
      dataValidation.load("rule");
      await context.sync();
      const rules = conditionalFormats.items.map((item) => ({
        formula: item.custom.rule.load("formula"),
        range: item.getRanges().load("address"),
      }));
      await context.sync();
      const shown = rules.map(({ formula, range }) => `${range.address.split("!")[1]} ${formula.formula}`);
      return [...shown, dataValidation.rule.list?.source];
    }),
  );

it("conditional formats and lists follow the rows with a screen as without one", async () => {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("追従");
      sheet.getRange("A6:A21").conditionalFormats.add("Custom").custom.rule.formula = "=$A6>$H$30";
      sheet.getRange("B6:B21").dataValidation.rule = {
        list: { inCellDropDown: true, source: "=追従!$H$30:$H$33" },
      };
      await context.sync();
      sheet.activate();
      sheet.getRange("8:8").insert("Down");
      await context.sync();
    }),
  );
  expect(await read()).toEqual(["A6:A22 =$A6>$H$31", "=追従!$H$31:$H$34"]);
  await undo(opened.page);
  expect(await read()).toEqual(["A6:A21 =$A6>$H$30", "=追従!$H$30:$H$33"]);
});
