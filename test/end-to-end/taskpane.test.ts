import { missingMembersText } from "../../workbench/host/richapi/missingMembers";
import "../support/gridInBrowser";
import { startWorkbench, type OpenedPage, type WorkbenchInBrowser } from "../support/workbench";

describe("the add-in's own pane, as built for production", () => {
  let workbench: WorkbenchInBrowser;
  let opened: OpenedPage;

  beforeAll(async () => {
    workbench = await startWorkbench({ pane: "/addin/taskpane.html" });
    opened = await workbench.open();
  }, 120_000);
  afterAll(() => workbench.close());

  it("finds its host through Microsoft's Office.js, without a request that leaves the machine", async () => {
    const pane = await opened.pane();
    await pane.getByText("Excelとつながりました。関数を使えます。").waitFor();
    expect(opened.outside).toEqual([]);
  });

  it("lists the functions that Excel knows", async () => {
    const pane = await opened.pane();
    await pane.getByText("=GRADE(baseline, current, target, [method], [scale], [direction])").waitFor();
    expect(await pane.locator("dt").count()).toBe(4);
  });

  it("asks for nothing that the host lacks", async () => {
    const missing = await opened.page.evaluate(() => window.workbench.pane.missing());
    // CI shows the report also when it is good news
    process.stdout.write(`${missingMembersText(missing)}\n`);
    expect(missing).toEqual([]);
  });

  it("fits its frame without sideways scrolling", async () => {
    const pane = await opened.pane();
    const overflow = () => pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});
