import { createExcelWorkbook } from "../../src/workbook/excelWorkbook";
import { bootExcel } from "../support/bootExcel";
import { excelInspector } from "../support/excelInspector";
import { describePlanWorkbook } from "./planWorkbookContract";

jest.setTimeout(30_000);

describePlanWorkbook("Excel, by the real Office.js over the workbench's host", async () => {
  const host = await bootExcel();
  return { workbook: createExcelWorkbook(), inspect: excelInspector(host), dispose: host.dispose };
});
