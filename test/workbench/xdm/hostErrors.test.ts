import { HostRefusal } from "../../../workbench/host/richapi/hostRefusal";
import { bootOffice } from "../../../workbench/node/officeInNode";
import { until } from "../support/until";

describe("what Office.js makes of the numbers with which a request is refused", () => {
  it.each([
    [5000, "GeneralException"],
    [5001, "GeneralException"],
    [5004, "InvalidOperationInCellEditMode"],
    [5012, "InvalidOrTimedOutSession"],
    [5016, "WriteNotSupportedWhenModalDialogOpen"],
    [5102, "ActivityLimitReached"],
    [5103, "RequestPayloadSizeLimitExceeded"],
    [5104, "ResponsePayloadSizeLimitExceeded"],
    [7000, "AccessDenied"],
  ])("%d: %s", async (number, code) => {
    const office = await bootOffice({ host: { execute: () => Promise.reject(new HostRefusal(number)) } });
    const error = await office.Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    }).catch((caught: OfficeExtension.Error) => caught);
    office.close();
    expect(error).toMatchObject({ code, message: expect.stringMatching(/./) as string });
  });

  it("refuses a write of more than 5 MB before anything is written, as Excel on the web does", async () => {
    let requests = 0;
    const execute = () => ((requests += 1), Promise.resolve({ Results: [], TraceIds: [] }));
    const office = await bootOffice({ host: { execute } });
    await until(() => requests > 0); // Office.js reports that it is there
    requests = 0;
    const error = await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("一覧").getRange("A1").values = [["長".repeat(2_000_000)]];
      await context.sync();
    }).catch((caught: OfficeExtension.Error) => caught);
    office.close();
    expect(error).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(requests).toBe(0);
  });
});
