import type { CDPSession, Frame } from "playwright-core";
import type { Severity } from "../../src/core/validation/finding";
import { fixesJa } from "../../src/taskpane/strings/fixesJa";
import { ja } from "../../src/taskpane/strings/ja";
import { MANY_FINDINGS, openManyFindings, validateMany } from "../support/manyFindings";
import { startWorkbench, type OpenedPage, type WorkbenchInBrowser } from "../support/workbench";

/** Those in sight at 768 px and some above and below: 35 where lines are as high as here. */
const MOST_DRAWN = 80;

let workbench: WorkbenchInBrowser;
let opened: OpenedPage;
let pane: Frame;
beforeAll(async () => {
  workbench = await startWorkbench({ pane: "/addin/taskpane.html" });
  ({ opened, pane } = await openManyFindings(workbench));
}, 180_000);
afterAll(() => workbench.close());

const toggle = (severity: Severity) =>
  pane.getByRole("button", { name: new RegExp(`${ja.severities[severity]} ?[0-9]+$`) });
const count = async (severity: Severity) =>
  Number(/[0-9]+$/.exec((await toggle(severity).textContent())!)![0]);
const inDocument = () => pane.evaluate(() => document.getElementsByTagName("*").length);

/** What is drawn at so many places of the list, from its beginning to its end. */
const drawnAlong = (places: number) =>
  pane.evaluate(async (last) => {
    const frames = async (times: number): Promise<void> => {
      for (let time = 0; time < times; time++) await new Promise(requestAnimationFrame);
    };
    const look = () => {
      const boxes = [...document.querySelectorAll<HTMLElement>("[data-item]")].map((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return { item: Number(each.dataset["item"]), top, bottom };
      });
      const inSight = boxes.filter(({ top, bottom }) => bottom > 0 && top < window.innerHeight);
      const isHole = inSight.some(({ item, top }, at) => {
        const above = inSight[at - 1];
        return above !== undefined && (item !== above.item + 1 || Math.abs(top - above.bottom) > 1);
      });
      const first = inSight[0];
      const end = inSight[inSight.length - 1];
      return {
        drawn: boxes.length,
        isHole,
        from: first?.item ?? -1,
        top: first?.top ?? 0,
        to: end?.item ?? -1,
      };
    };
    const seen: { drawn: number; isHole: boolean; from: number; top: number; to: number }[] = [];
    for (let place = 0; place <= last; place++) {
      const { scrollHeight } = document.documentElement;
      window.scrollTo(0, ((scrollHeight - window.innerHeight) * place) / last);
      // heights become known as lines are drawn, and bring others into sight
      await frames(6);
      seen.push(look());
    }
    return seen;
  }, places);

describe("five thousand findings", () => {
  it("are all there", async () => {
    const counts = [await count("error"), await count("warning"), await count("info")];
    expect(counts).toEqual([2000, 0, 3000]);
    expect(counts.reduce((sum, each) => sum + each)).toBe(MANY_FINDINGS);
  });

  it("are drawn where they are in sight, one after the other, and only there", async () => {
    const nodes = await inDocument();
    const seen = await drawnAlong(60);
    expect(Math.max(...seen.map(({ drawn }) => drawn))).toBeLessThan(MOST_DRAWN);
    expect(seen.filter(({ isHole }) => isHole)).toEqual([]);
    // no place without findings, each behind the one before; at the end the last of them: a thousand plans' headings too
    const beginnings = seen.map(({ from }) => from);
    expect(beginnings).toEqual([...beginnings].sort((a, b) => a - b));
    expect(seen.slice(1, -1).filter(({ top }) => top > 0)).toEqual([]);
    expect(seen[seen.length - 1]!.to).toBe(MANY_FINDINGS + 1000 - 1);
    expect(await inDocument()).toBeLessThan(2 * nodes);
  }, 60_000);

  it("are filtered, searched and all there again, and Tab still has its one stop", async () => {
    await toggle("error").press("Enter");
    await pane.waitForFunction(
      () => !/●|要修正/.test(document.querySelector("[data-finding]")!.textContent!),
    );
    expect((await drawnAlong(8)).filter(({ isHole, from }) => isHole || from < 0)).toEqual([]);
    const search = pane.getByRole("searchbox", { name: ja.validate.search });
    await search.fill("第998区");
    await pane.locator("h3", { hasText: "第998区" }).waitFor();
    expect(await pane.locator("[data-finding]").count()).toBe(3);
    await search.fill("");
    await toggle("error").press("Enter");
    expect((await drawnAlong(8)).filter(({ isHole, from }) => isHole || from < 0)).toEqual([]);
    expect(await pane.locator("[data-finding][tabindex='0']").count()).toBe(1);
  }, 30_000);

  it("a thousand of a kind are shown by a few lines, fixed at once, and taken back", async () => {
    await pane.evaluate(() => window.scrollTo(0, 0));
    const nodes = await inDocument();
    await pane.locator("[data-finding]", { hasText: /I2 ›/ }).first().press("Enter");
    await pane.getByRole("button", { name: fixesJa.fixTo("B") }).press("Enter");
    await pane.getByText(fixesJa.fix.allCells(1000)).press("Enter");
    expect(await inDocument()).toBeLessThan(nodes + 3000);
    await pane.getByRole("button", { name: fixesJa.fix.actAll(1000) }).press("Enter");
    const last = pane.locator("footer [role=status]");
    await last.filter({ hasText: fixesJa.fix.done(1000) }).waitFor();
    expect(await count("error")).toBe(1000);
    await pane.getByRole("button", { name: ja.frame.undo["findings-fixed"] }).press("Enter");
    await last.filter({ hasText: ja.frame.undone(1000, 0) }).waitFor();
    expect(await count("error")).toBe(2000);
    expect(await pane.locator("[data-item]").count()).toBeLessThan(MOST_DRAWN);
  }, 60_000);

  it("ten validations leave no more in memory than the first few", async () => {
    const session = await opened.page.context().newCDPSession(opened.page);
    const held: number[] = [];
    for (let times = 0; times < 10; times++) {
      await validateMany(pane);
      held.push(await heapOf(session));
    }
    // the last validation but one may be held until something else is drawn: what is least says what is kept
    const least = (some: readonly number[]) => Math.min(...some);
    expect(least(held.slice(-3)) / least(held.slice(0, 3))).toBeLessThan(1.1);
  }, 120_000);

  it("complains of nothing", () => expect(opened.complaints).toEqual([]));
});

/** Bytes that the pane and the page around it hold once what nobody needs has gone. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let times = 0; times < 2; times++) await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}
