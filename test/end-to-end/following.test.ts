import type { Frame, Page } from "playwright-core";
import { ja } from "../../src/taskpane/strings/ja";
import { goTo, typeInto } from "../support/gridInBrowser";
import { type OpenedPage, startWorkbench, type WorkbenchInBrowser } from "../support/workbench";

let workbench: WorkbenchInBrowser;
let opened: OpenedPage;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  workbench = await startWorkbench({ pane: "/addin/taskpane.html" });
  opened = await workbench.open();
  ({ page } = opened);
  pane = await opened.pane();
  await pane.locator("#tab-validate[aria-selected=true]").waitFor();
}, 120_000);
afterAll(() => workbench.close());

const validate = async () => {
  await pane.getByRole("button", { name: ja.validate.run }).press("Enter");
  await pane.locator("footer [role=status]", { hasText: "検証しました" }).waitFor();
};
const badges = () => pane.locator("[data-finding]", { hasText: ja.validate.isChanged });
const findings = () => pane.locator("[data-finding]").count();
const gone = (text: string) => pane.getByText(text).waitFor({ state: "detached", timeout: 10_000 });

it("変更あり: the findings of an edited cell say so, nothing moves, and validating again takes it away", async () => {
  await validate();
  const [count, top] = [await findings(), await topOfList()];
  await typeInto(page, "I29", "B");
  await pane.getByText(ja.validate.changed(1)).waitFor();
  expect(await badges().count()).toBe(1);
  expect(await badges().textContent()).toContain("I29");
  expect([await findings(), await topOfList()]).toEqual([count, top]);
  await pane.getByRole("button", { name: ja.validate.again }).press("Enter");
  await gone(ja.validate.again);
  expect(await badges().count()).toBe(0);
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe("validate-run");
}, 60_000);

it("自動で検証: off at first; on, an edit is checked without a word and without taking the keyboard", async () => {
  const auto = pane.getByRole("switch", { name: ja.validate.auto });
  expect(await auto.isChecked()).toBe(false);
  await auto.press("Space");
  const said = await pane.locator("footer [role=status]").textContent();
  expect(await pane.locator("[data-finding]", { hasText: "I29" }).count()).toBe(1);
  await goTo(page, "I29");
  await page.keyboard.press("Delete");
  await pane.locator("[data-finding]", { hasText: "I29" }).waitFor({ state: "detached", timeout: 10_000 });
  expect(await badges().count()).toBe(0);
  expect(await pane.locator("footer [role=status]").textContent()).toBe(said);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
  // told to those who don't see the counts change
  await pane
    .locator("[role=status]", { hasText: ja.validate.autoSaid({ error: 3, warning: 5, info: 22 }) })
    .waitFor();
}, 60_000);

it("自動で検証: rows that were inserted bring a whole validation", async () => {
  await page.evaluate(() => window.workbench.grid.book().getActiveSheet().insertRowBefore(8));
  await pane.locator("[data-finding]", { hasText: "E14" }).first().waitFor({ timeout: 10_000 });
}, 60_000);

it("off again, rows that were inserted are said of the whole sheet", async () => {
  await pane.getByRole("switch", { name: ja.validate.auto }).press("Space");
  await validate();
  await page.evaluate(() => window.workbench.grid.book().getActiveSheet().insertRowBefore(8));
  await pane.getByText(ja.validate.moved(["行動計画一覧"])).waitFor({ timeout: 10_000 });
  expect(await badges().count()).toBeGreaterThan(20);
}, 60_000);

it("complains of nothing, and asks nobody outside this machine", () => {
  expect(opened.complaints).toEqual([]);
  expect(opened.outside).toEqual([]);
});

const topOfList = () =>
  pane
    .locator("[data-finding]")
    .first()
    .evaluate((row) => Math.round(row.getBoundingClientRect().top));
