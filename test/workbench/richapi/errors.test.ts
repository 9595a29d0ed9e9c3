import { requirementsFor } from "../../../workbench/host/richapi/requirements";
import { bootSmall } from "../support/bootSmall";
import type { SmallOffice } from "../support/bootSmall";

let office: SmallOffice;

beforeEach(async () => {
  office = await bootSmall();
});
afterEach(() => office.close());

/** What the add-in catches. */
async function refusalOf(batch: (context: Excel.RequestContext) => unknown): Promise<OfficeExtension.Error> {
  const error: unknown = await office.Excel.run(async (context) => {
    await batch(context);
    await context.sync();
  }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof office.OfficeExtension.Error)) throw new Error(`no refusal, but ${String(error)}`);
  return error;
}

describe("errors as the real Office.js hands them on", () => {
  type Row = [string, string, string, (context: Excel.RequestContext) => unknown];
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("一覧");
  it.each<Row>([
    [
      "a sheet that isn't there",
      "ItemNotFound",
      "WorksheetCollection.getItem",
      ({ workbook }) => workbook.worksheets.getItem("ない").load("name"),
    ],
    [
      "a name that is taken",
      "ItemAlreadyExists",
      "WorksheetCollection.add",
      ({ workbook }) => void workbook.worksheets.add("一覧"),
    ],
    [
      "a bad address",
      "InvalidArgument",
      "Worksheet.getRange",
      (context) => sheet(context).getRange("@").load("values"),
    ],
    [
      "values of the wrong shape",
      "InvalidArgument",
      "Range.values",
      (context) => (sheet(context).getRange("A1").values = [[1, 2]]),
    ],
    [
      "a wrong argument",
      "InvalidArgument",
      "Range.getBoundingRect",
      (context) => void sheet(context).getRange("A1").getBoundingRect("B2"),
    ],
    [
      "a property that no class has",
      "InvalidArgument",
      "Worksheet.nonsense",
      (context) => sheet(context).load("nonsense" as "name"),
    ],
    [
      "a member that the host lacks",
      "NotImplemented",
      "Range.getSpecialCells",
      (context) => void sheet(context).getRange("A1").getSpecialCells("Blanks"),
    ],
    [
      "a property that the host only reads",
      "NotImplemented",
      "Range.numberFormat (set)",
      (context) => (sheet(context).getRange("A1").numberFormat = [["0"]]),
    ],
    [
      "a slip of the host",
      "GeneralException",
      "Workbook.readOnly",
      ({ workbook }) => workbook.load("readOnly"),
    ],
    [
      "a service that the host lacks",
      "NotImplemented",
      "Microsoft.ExcelServices.CustomFunctionManager",
      (context) => {
        const { CustomFunctionManager } = office.Excel as unknown as {
          CustomFunctionManager: { newObject(c: unknown): unknown };
        };
        CustomFunctionManager.newObject(context);
      },
    ],
  ])("%s", async (_, code, location, batch) => {
    const error = await refusalOf(batch);
    expect([error.code, error.debugInfo.errorLocation]).toEqual([code, location]);
    expect(error.message).not.toBe("");
  });

  it("says which statement failed", async () => {
    const error = await refusalOf(({ workbook }) => {
      workbook.worksheets.getItem("一覧").getRange("A1").values = [[1]];
      workbook.worksheets.getItem("ない").getRange("A1").values = [[2]];
    });
    expect(error.debugInfo.statement).toBe("var worksheet1 = worksheets.getItem(...);");
  });

  it("leaves done what was done before the error, and does nothing after it", async () => {
    const error = await refusalOf(({ workbook }) => {
      workbook.worksheets.getItem("一覧").getRange("A1").values = [["before"]];
      workbook.worksheets.getItem("一覧").getRange("B1").values = [[1, 2]];
      workbook.worksheets.getItem("一覧").getRange("C1").values = [["after"]];
    });
    expect(error.code).toBe("InvalidArgument");
    expect(office.book.Worksheets.all[0]?.cells[0]).toEqual(["before", "", "", ""]);
  });

  it("refuses a sheet that was deleted in the meantime", async () => {
    const error = await refusalOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem("一覧");
      sheet.load("id");
      await context.sync();
      sheet.delete();
      await context.sync();
      sheet.load("name");
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "ItemNotFound",
      "WorksheetCollection.getItem",
    ]);
  });

  it("shows where the host itself went wrong", async () => {
    const error = await refusalOf(({ workbook }) => workbook.load("readOnly"));
    expect(error.message).toMatch(/a slip of the host[^]*smallWorkbook/);
  });

  it("goes on with the next request", async () => {
    await refusalOf(({ workbook }) => workbook.worksheets.getItem("ない").load("name"));
    await office.Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    });
  });
});

describe("members of later requirement sets", () => {
  beforeEach(async () => {
    office.close();
    office = await bootSmall({ requirements: requirementsFor("1.1") });
  });

  it("are refused where Office.js itself doesn't look", async () => {
    const error = await refusalOf((context) => context.workbook.worksheets.getItem("一覧").load("tabColor"));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["ApiNotFound", "Worksheet.tabColor"]);
    expect(office.server.missing()).toEqual([]);
  });

  it("are left out of a load of everything", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("一覧");
      sheet.load();
      await context.sync();
      expect(sheet.name).toBe("一覧");
      expect(() => sheet.tabColor).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
    });
  });

  it("are unknown to isSetSupported", () => {
    const { requirements } = office.Office.context;
    expect([
      requirements.isSetSupported("ExcelApi", "1.1"),
      requirements.isSetSupported("ExcelApi", "1.2"),
    ]).toEqual([true, false]);
  });
});

describe("the list of missing members", () => {
  it("counts what was asked for in vain", async () => {
    await refusalOf(({ workbook }) => workbook.worksheets.getItem("一覧").load("standardWidth"));
    await refusalOf(({ workbook }) => workbook.worksheets.getItem("一覧").load("standardWidth"));
    await refusalOf(({ workbook }) => void workbook.worksheets.getItem("一覧").charts.getItem("x"));
    expect(office.server.missing()).toEqual([
      { member: "Worksheet.standardWidth", count: 2 },
      { member: "Worksheet.charts", count: 1 },
    ]);
  });
});
