import type { Frame, Page } from "playwright-core";
import { startWorkbench } from "../../test/support/workbench";

/** The workbench with the production pane, in a window of its own. */
export type OpenPane = () => Promise<{ readonly page: Page; readonly pane: Frame }>;

/** Starts the workbench for pictures, and ends it whatever becomes of them. */
export async function withPane(take: (open: OpenPane) => Promise<void>): Promise<void> {
  const workbench = await startWorkbench({ pane: "/addin/taskpane.html" });
  try {
    await take(async () => {
      const opened = await workbench.open();
      return { page: opened.page, pane: await opened.pane() };
    });
  } finally {
    await workbench.close();
  }
}
