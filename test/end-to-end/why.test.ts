import type { Frame, Page } from "playwright-core";
import { ja } from "../../src/taskpane/strings/ja";
import { whyJa } from "../../src/taskpane/strings/whyJa";
import { violationsIn } from "../support/axeInPane";
import { goTo, typeInto } from "../support/gridInBrowser";
import { chooseDisplay, setPaneWidth } from "../support/paneInBrowser";
import { sideways } from "../support/sideways";
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

const why = () => pane.locator("details", { hasText: ja.validate.why }).first();
const says = (text: string) => why().getByText(text).first().waitFor({ timeout: 10_000 });

it("opened by keyboard before any validation, it explains the cell that is selected already", async () => {
  await goTo(page, "I26");
  await pane.getByText(ja.validate.why).press("Enter");
  await says("18 情報発信の充実");
  await says("R2(2020)の達成度: A");
});

it("follows the selection: the reason, both rates on the scale, the next level", async () => {
  await goTo(page, "I27");
  await says("19 山口県央連携都市圏域連携の推進");
  await says("R2(2020)の達成度: C");
  await says("次のAまで: 現状値が3件以上");
  const scale = await why().getByRole("img").getAttribute("aria-label");
  expect(scale).toBe(
    "目盛り: A 100%以上, B 75%以上, C 50%以上, D それより下, 進捗率 66.6%（C） この行の方法, 達成率 66.6%（C）",
  );
});

it("says of another year why nothing is computed, and of another cell what to select", async () => {
  await goTo(page, "H10");
  await says("一覧の値はR2(2020)のものです。ほかの年度の達成度は、値がないため計算できません。");
  await goTo(page, "A2");
  await says(whyJa.select);
});

it("tells a grade that stands where none can be computed", async () => {
  await goTo(page, "I29");
  await says("R2(2020)の達成度: C");
  await says(whyJa.noneComputed);
});

it("its height stays as the selection moves between grades, and what was typed since counts", async () => {
  await goTo(page, "I27");
  await says("次のAまで");
  const height = () => why().evaluate((element) => (element as HTMLElement).offsetHeight);
  const before = await height();
  await goTo(page, "H10");
  await says("ほかの年度の達成度は");
  expect(await height()).toBe(before);
  await typeInto(page, "E27", "3件");
  await goTo(page, "I27");
  await says("計算ではAです。");
  await says(whyJa.next.best);
});

it.each([
  ["ja", "light"],
  ["en", "dark"],
] as const)(
  "%s, %s: axe finds nothing, and nothing scrolls sideways",
  async (locale, theme) => {
    await chooseDisplay(pane, locale, theme);
    // buttons fade from one theme to the other
    await page.waitForTimeout(300);
    expect(await violationsIn(pane)).toEqual([]);
    for (const width of [350, 320, 175]) {
      await setPaneWidth(page, width);
      expect([width, await pane.evaluate(sideways)]).toEqual([width, []]);
    }
    await setPaneWidth(page);
  },
  60_000,
);

it("complains of nothing, and asks nobody outside this machine", () => {
  expect(opened.complaints).toEqual([]);
  expect(opened.outside).toEqual([]);
});
