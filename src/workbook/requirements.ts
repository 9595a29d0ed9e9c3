/** Excel 2021 LTSC has 1.14; this leaves out 2016 and 2019, which have no custom functions either (PLATFORM.md). */
const FLOOR = "1.12";

/** Whether this Excel has all that the adapter asks of it. To be asked after `Office.onReady`. */
export function isExcelNewEnough(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", FLOOR);
}
