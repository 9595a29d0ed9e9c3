import { WorkbookError } from "../../../src/usecases/workbookError";
import { workbookErrorOf } from "../../../src/workbook/workbookErrorOf";

describe("Excel's refusals", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "cell-edit"],
    ["AccessDenied", "protected"],
    ["ItemAlreadyExists", "name-taken"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["RangeExceedsLimit", "too-large"],
    ["InvalidOrTimedOutSession", "timed-out"],
    ["ItemNotFound", "gone"],
    ["ApiNotFound", "unsupported"],
    ["NotImplemented", "unsupported"],
    ["InvalidArgument", "refused"],
    ["GeneralException", "refused"],
    ["toString", "refused"],
  ])("%s is %s", (code, expected) => {
    const cause = { code, message: "…" };
    const error = workbookErrorOf(cause, "一覧");
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ code: expected, sheet: "一覧", cause });
  });

  it("what is none stays what it is", () => {
    const bug = new TypeError("ours");
    const known = new WorkbookError("stopped");
    expect(workbookErrorOf(bug)).toBe(bug);
    expect(workbookErrorOf(known, "一覧")).toBe(known);
    expect(workbookErrorOf(undefined)).toBeUndefined();
  });
});
