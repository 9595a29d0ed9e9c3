import { createExcelWorkbook } from "../../src/workbook/excelWorkbook";
import { bootExcel } from "../support/bootExcel";
import { excelInspector } from "../support/excelInspector";
import { describeChanges } from "./changesContract";
import { describeMarksAndWatching } from "./marksAndWatchingContract";
import { describePlanWorkbook } from "./planWorkbookContract";

jest.setTimeout(30_000);

const NAME = "Excel, by the real Office.js over the workbench's host";

const make = async () => {
  const host = await bootExcel();
  return { workbook: createExcelWorkbook(), inspect: excelInspector(host), dispose: host.dispose };
};

describePlanWorkbook(NAME, make);
describeMarksAndWatching(NAME, make);
describeChanges(NAME, make);
