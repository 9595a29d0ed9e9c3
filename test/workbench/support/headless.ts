import { bootHeadless } from "../../../workbench/node/headlessWorkbench";
import type { HeadlessOptions, HeadlessWorkbench } from "../../../workbench/node/headlessWorkbench";

export interface WorkbenchOfFile {
  /** The workbench of the test file, or of the test where `each`. */
  readonly workbench: HeadlessWorkbench;
  /** Runs on a new sheet; the answer is plain data of this realm. */
  onSheet<T>(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

/** One workbench without a screen for all tests of a file, or a new one for each. */
export function useWorkbench(options: HeadlessOptions = {}, { each = false } = {}): WorkbenchOfFile {
  let workbench: HeadlessWorkbench | undefined;
  const start = async () => {
    workbench = await bootHeadless({ today: () => new Date(2026, 3, 1), ...options });
  };
  const stop = () => workbench?.dispose();
  if (each) {
    beforeEach(start);
    afterEach(stop);
  } else {
    beforeAll(start);
    afterAll(stop);
  }
  const current = () => {
    if (!workbench) throw new Error("the workbench has not started yet");
    return workbench;
  };
  return {
    get workbench() {
      return current();
    },
    onSheet: (run) =>
      current().Excel.run(async (context) => plain(await run(context.workbook.worksheets.add(), context))),
  };
}

/** Office.js lives in another context, whose arrays and objects Jest takes for unlike ours. */
export function plain<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}

/** What Office.js's error tells. */
export async function errorOf(
  work: Promise<unknown>,
): Promise<{ code: string; location: string | undefined }> {
  try {
    await work;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    if (code === undefined || code === "GeneralException")
      throw new Error(`no refusal: ${code} ${message}`, { cause: error });
    return { code, location: debugInfo?.errorLocation };
  }
  throw new Error("nothing was refused");
}
