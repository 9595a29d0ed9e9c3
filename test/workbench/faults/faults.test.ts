import type { Fault } from "../../../workbench/host/faults/fault";
import { FaultPlan } from "../../../workbench/host/faults/faultPlan";
import { bootSmall } from "../support/bootSmall";
import type { SmallOffice } from "../support/bootSmall";

let faults: FaultPlan;
let office: SmallOffice;

beforeEach(async () => {
  faults = new FaultPlan();
  office = await bootSmall({ faults });
});
afterEach(() => office.close());

/** Writes A1 and B1 of 一覧, reads C1; what the add-in catches, undefined where all went well. */
async function writeTwo(): Promise<OfficeExtension.Error | undefined> {
  return office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("一覧");
    sheet.getRange("A1").values = [["a"]];
    sheet.getRange("B1").values = [["b"]];
    sheet.getRange("C1").load("values");
    await context.sync();
  }).then(
    () => undefined,
    (error: OfficeExtension.Error) => error,
  );
}

const firstRow = () => office.book.Worksheets.all[0]?.cells[0];
const untouched = ["", "", "", ""];
const written = ["a", "b", "", ""];

describe("a fault", () => {
  it.each<[Fault, string, unknown[]]>([
    [{ kind: "cell-edit" }, "InvalidOperationInCellEditMode", untouched],
    [{ kind: "timeout" }, "InvalidOrTimedOutSession", untouched],
    [{ kind: "payload" }, "RequestPayloadSizeLimitExceeded", untouched],
    [{ kind: "payload", side: "request" }, "RequestPayloadSizeLimitExceeded", untouched],
    [{ kind: "payload", side: "response" }, "ResponsePayloadSizeLimitExceeded", written],
    [{ kind: "protected" }, "AccessDenied", untouched],
    [{ kind: "item-not-found" }, "ItemNotFound", written],
  ])("%j reaches the add-in as %s, once", async (fault, code, row) => {
    faults.next(fault);
    expect((await writeTwo())?.code).toBe(code);
    expect(firstRow()).toEqual(row);
    expect(faults.pending).toBe(0);
    expect(await writeTwo()).toBeUndefined();
    expect(firstRow()).toEqual(written);
  });

  it("has the sentence of Office.js where somebody is typing in a cell", async () => {
    faults.next({ kind: "cell-edit" });
    expect((await writeTwo())?.message).toMatch(/編集モード|edit/);
  });

  it("strikes at a given action: what stands before it stays done", async () => {
    // the requests: 3 paths to the sheet, then for each range its path, its reference, its path again
    faults.next({ kind: "item-not-found", atAction: 10 });
    const error = await writeTwo();
    expect([error?.code, error?.debugInfo.errorLocation]).toEqual(["ItemNotFound", "Range.values"]);
    expect(error?.debugInfo.statement).toContain("values");
    expect(firstRow()).toEqual(["a", "", "", ""]);
  });

  it("names the place where a protected sheet was to be written", async () => {
    faults.next({ kind: "protected" });
    expect((await writeTwo())?.debugInfo.errorLocation).toBe("Range.values");
  });

  it("refuses a sheet that would have been added", async () => {
    faults.next({ kind: "protected" });
    const error = await office.Excel.run(async (context) => {
      context.workbook.worksheets.add("新");
      await context.sync();
    }).catch((caught: OfficeExtension.Error) => caught);
    expect(error).toMatchObject({
      code: "AccessDenied",
      debugInfo: { errorLocation: "WorksheetCollection.add" },
    });
    expect(office.book.Worksheets.all).toHaveLength(2);
  });

  it("lets a request that writes nothing pass a protected sheet", async () => {
    faults.next({ kind: "protected" });
    await office.Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    });
  });

  it("makes an answer slow", async () => {
    faults.next({ kind: "slow", delayMs: 150 });
    const start = performance.now();
    expect(await writeTwo()).toBeUndefined();
    expect(performance.now() - start).toBeGreaterThanOrEqual(149);
  });
});

describe("when faults strike", () => {
  const codes = async (requests: number) => {
    const seen: (string | undefined)[] = [];
    for (let i = 0; i < requests; i++) seen.push((await writeTwo())?.code);
    return seen;
  };
  const refused = "InvalidOperationInCellEditMode";

  it("is after some requests, some times; letting go of references doesn't count", async () => {
    faults.next({ kind: "cell-edit", afterRequests: 1, times: 2 });
    expect(await codes(4)).toEqual([undefined, refused, refused, undefined]);
  });

  it("is one after the other", async () => {
    faults.next({ kind: "timeout" });
    faults.next({ kind: "cell-edit", afterRequests: 1 });
    expect(await codes(4)).toEqual(["InvalidOrTimedOutSession", undefined, refused, undefined]);
  });

  it("may be until they are cleared", async () => {
    faults.next({ kind: "cell-edit", times: Infinity });
    expect(await codes(2)).toEqual([refused, refused]);
    faults.clear();
    expect(await codes(1)).toEqual([undefined]);
  });
});
