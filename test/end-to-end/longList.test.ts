import type { Frame } from "playwright-core";
import { fixesJa } from "../../src/taskpane/strings/fixesJa";
import { ja } from "../../src/taskpane/strings/ja";
import { temporaryFile } from "../support/temporaryFile";
import { startWorkbench, type OpenedPage, type WorkbenchInBrowser } from "../support/workbench";
import { workbookParts } from "../support/workbookParts";
import { zipFile } from "../support/zipFile";

const PLANS = 1500;
const HEADINGS = ["番号", "行動計画", "担当部署", "指標", "H29(当初)", "R2(現状)", "R4(目標)", "R2達成度"];

/** Each plan half of the way and graded A: at least one finding for each. */
const ROWS = Array.from({ length: PLANS }, (_, at) => [
  String(at + 1),
  `第${at + 1}区の窓口の見直し`,
  "市民課",
  "満足度",
  "50点",
  "65点",
  "80点",
  "A",
]);

let workbench: WorkbenchInBrowser;
let opened: OpenedPage;
let pane: Frame;
beforeAll(async () => {
  workbench = await startWorkbench({ pane: "/addin/taskpane.html" });
  opened = await workbench.open();
  const cells = (row: readonly string[]) =>
    row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("");
  const sheet = [HEADINGS, ...ROWS].map((row) => `<row>${cells(row)}</row>`).join("");
  const file = temporaryFile("長い一覧.xlsx", zipFile(workbookParts({ sheets: { 一覧: sheet } })));
  await opened.page.locator("#file").setInputFiles(file);
  await opened.page.locator("#status", { hasText: "「長い一覧.xlsx」を開きました" }).waitFor();
  pane = await opened.pane();
  await pane.getByRole("tab", { name: ja.frame.tabs.validate }).click();
  await pane.getByRole("button", { name: ja.validate.run }).click();
  await pane.getByRole("region", { name: ja.validate.findings, exact: true }).waitFor({ timeout: 60_000 });
}, 180_000);
afterAll(() => workbench.close());

const drawn = () => pane.locator("[data-finding]").count();
const focused = () => pane.evaluate(() => document.activeElement?.textContent ?? "");
const isFocusInSight = () =>
  pane.evaluate(() => {
    const box = document.activeElement!.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= window.innerHeight;
  });
/** Lines that begin before the one above them ends. */
const overlaps = () =>
  pane.evaluate(() => {
    const boxes = [...document.querySelectorAll("[data-item]")].map((each) => each.getBoundingClientRect());
    return boxes.filter(({ top }, at) => at > 0 && top < boxes[at - 1]!.bottom - 1).map(({ top }) => top);
  });

describe("a list with thousands of findings", () => {
  it("draws only those in sight, in the room of all", async () => {
    expect(await drawn()).toBeLessThan(120);
    const height = await pane.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeGreaterThan(PLANS * 50);
  });

  it("End and Home go to the last and the first, with the focus and in sight", async () => {
    await pane.locator("[data-finding]").first().focus();
    await opened.page.keyboard.press("End");
    await pane.waitForFunction(() => document.activeElement?.textContent?.includes("1501"));
    await pane.waitForTimeout(500);
    expect(await focused()).toContain("1501");
    expect(await isFocusInSight()).toBe(true);
    expect(await drawn()).toBeLessThan(120);
    await opened.page.keyboard.press("ArrowUp");
    await pane.waitForTimeout(300);
    expect(await isFocusInSight()).toBe(true);
    await opened.page.keyboard.press("Home");
    await pane.waitForTimeout(500);
    expect(await isFocusInSight()).toBe(true);
    expect(await pane.evaluate(() => window.scrollY)).toBeLessThan(1000);
  }, 30_000);

  it("scrolled by hand, what comes into sight is drawn, and Tab's stop is kept", async () => {
    await pane.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
    await pane.waitForTimeout(500);
    const inSight = await pane.evaluate(
      () =>
        [...document.querySelectorAll("[data-finding]")].filter((each) => {
          const { top, bottom } = each.getBoundingClientRect();
          return bottom > 0 && top < window.innerHeight;
        }).length,
    );
    expect(inSight).toBeGreaterThan(3);
    expect(await pane.locator("[data-finding][tabindex='0']").count()).toBe(1);
  }, 30_000);

  it("each finding says which of how many of its plan it is", async () => {
    const item = pane.locator("li[data-item]").first();
    expect(await item.getAttribute("aria-posinset")).toMatch(/^\d+$/);
    expect(await item.getAttribute("aria-setsize")).toMatch(/^\d+$/);
  });

  it("what opens under a finding pushes the next ones down, and lets them come back", async () => {
    await pane.locator("[data-finding][tabindex='0']").focus();
    await opened.page.keyboard.press("End");
    await pane.waitForFunction(() => document.activeElement?.textContent?.includes("1501"));
    for (let times = 0; times < 3; times++) {
      await opened.page.keyboard.press("ArrowUp");
      await pane.waitForTimeout(100);
    }
    await pane.waitForTimeout(500);
    const height = () => pane.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    const began = performance.now();
    await pane.getByRole("button", { name: fixesJa.more }).press("Enter");
    await pane.getByRole("button", { name: fixesJa.accept.ask }).press("Enter");
    await pane.getByRole("textbox", { name: fixesJa.accept.reason }).waitFor();
    expect(performance.now() - began).toBeLessThan(2000);
    await pane.waitForTimeout(300);
    expect(await height()).toBeGreaterThan(before + 100);
    expect(await overlaps()).toEqual([]);
    await opened.page.keyboard.press("Escape");
    await pane.waitForTimeout(300);
    expect(Math.abs((await height()) - before)).toBeLessThan(4);
    expect(await overlaps()).toEqual([]);
    expect(await isFocusInSight()).toBe(true);
  }, 60_000);

  it("a finding that is accepted leaves the list where it is", async () => {
    const count = () => pane.getByRole("group", { name: ja.validate.severityFilter }).textContent();
    const top = () => pane.evaluate(() => document.activeElement!.getBoundingClientRect().top);
    const [counted, stood] = [await count(), await top()];
    await pane.getByRole("button", { name: fixesJa.more }).press("Enter");
    await pane.getByRole("button", { name: fixesJa.accept.ask }).press("Enter");
    await opened.page.keyboard.type("確かめた");
    await opened.page.keyboard.press("Enter");
    await pane.locator("footer [role=status]", { hasText: fixesJa.accept.done }).waitFor({ timeout: 60_000 });
    await pane.waitForTimeout(500);
    expect(await count()).not.toBe(counted);
    expect(await pane.evaluate(() => document.activeElement?.matches("[data-finding]"))).toBe(true);
    expect(Math.abs((await top()) - stood)).toBeLessThan(80);
  }, 90_000);

  it("complains of nothing", () => expect(opened.complaints).toEqual([]));
});
