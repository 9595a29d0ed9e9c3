import { firstWrite, isHousekeeping } from "../../workbench/host/faults/actionKinds";
import { bootHeadless } from "../../workbench/node/headlessWorkbench";
import type { HeadlessOptions, HeadlessWorkbench } from "../../workbench/node/headlessWorkbench";

export interface BootedExcel extends HeadlessWorkbench {
  /** Runs the work, and counts its syncs: requests that aren't Office.js's own housekeeping. */
  readonly syncsOf: (work: () => Promise<unknown>) => Promise<number>;
  /** The next request that writes anything finds its sheet protected; those that read pass. */
  readonly protectNextWrite: () => void;
}

interface OfficeGlobals {
  Excel?: unknown;
  OfficeExtension?: unknown;
  Office?: unknown;
}

/** The workbench's host with the real Office.js, whose globals stand where the add-in looks for them. */
export async function bootExcel(options: HeadlessOptions = {}): Promise<BootedExcel> {
  const workbench = await bootHeadless({ today: () => new Date(2026, 3, 1), ...options });
  const { server, faults, Excel, OfficeExtension, Office } = workbench;
  const execute = server.execute.bind(server);
  let syncs = 0;
  let isProtected = false;
  server.execute = (body) => {
    if (!isHousekeeping(body)) syncs += 1;
    if (isProtected && firstWrite(body) >= 0) {
      isProtected = false;
      faults.next({ kind: "protected" });
    }
    return execute(body);
  };
  const globals = globalThis as OfficeGlobals;
  Object.assign(globals, { Excel, OfficeExtension, Office });
  return {
    ...workbench,
    syncsOf: async (work) => {
      const before = syncs;
      await work();
      return syncs - before;
    },
    protectNextWrite: () => {
      isProtected = true;
    },
    dispose: () => {
      delete globals.Excel;
      delete globals.OfficeExtension;
      delete globals.Office;
      workbench.dispose();
    },
  };
}
