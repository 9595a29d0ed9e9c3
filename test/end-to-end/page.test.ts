import type { OpenedPage, WorkbenchInBrowser } from "../support/workbench";
import { startWorkbench } from "../support/workbench";
import { goTo, expectShown } from "../support/gridInBrowser";

let workbench: WorkbenchInBrowser;
let opened: OpenedPage;

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await workbench.open();
}, 60_000);
afterAll(() => workbench.close());

const button = (name: string) => opened.page.getByRole("button", { name });
const width = async () => Number(await opened.page.getByRole("separator").getAttribute("aria-valuenow"));
const focused = () => opened.page.evaluate(() => document.activeElement?.id);

it("can be used within ten seconds", () => {
  expect(opened.took.grid).toBeLessThan(10_000);
  expect(opened.took.pane).toBeLessThan(10_000);
});

it("opens with the sample list", async () => {
  await expectShown(opened.page, "A9:D9", [
    ["1 公金収納対策の強化", "税務課、国保年金課、その他公金収納課", "未収債権額", "982百万円"],
  ]);
  await opened.page.locator("#grid").getByText("行動計画一覧").waitFor();
});

it("loads the pane again for each button of the group, with what it is to do", async () => {
  for (const [name, task] of [
    ["計画を検証", "?do=validate"],
    ["色分け", "?do=colour"],
  ] as const) {
    await button(name).click();
    const pane = await opened.pane();
    expect(new URL(pane.url()).search).toBe(task);
    expect(await pane.locator("#host").textContent()).toContain("Excel");
  }
});

it("closes the pane and opens it again", async () => {
  const before = await opened.page.locator("#grid").boundingBox();
  await button("作業ウィンドウ").click();
  expect(await button("作業ウィンドウ").getAttribute("aria-pressed")).toBe("false");
  const wide = await opened.page.locator("#grid").boundingBox();
  expect(wide!.width).toBeGreaterThan(before!.width + 350);
  await button("作業ウィンドウ").click();
  expect(new URL((await opened.pane()).url()).search).toBe("");
});

it("gives the pane 350 pixels, more or less by keyboard and pointer", async () => {
  const divider = opened.page.getByRole("separator", { name: "作業ウィンドウの幅" });
  expect((await opened.page.locator("#pane").boundingBox())!.width).toBe(350);
  await divider.focus();
  await opened.page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(360);
  for (let presses = 0; presses < 20; presses++) await opened.page.keyboard.press("ArrowRight");
  expect(await width()).toBe(280);

  const { x, y } = (await divider.boundingBox())!;
  await opened.page.mouse.move(x + 3, y + 200);
  await opened.page.mouse.down();
  await opened.page.mouse.move(x - 97, y + 200, { steps: 4 });
  await opened.page.mouse.up();
  expect(await width()).toBeGreaterThan(370);
  await opened.page.mouse.move(x + 50, y + 200, { steps: 2 });
  expect(await width()).toBeGreaterThan(370);

  await divider.focus();
  await opened.page.keyboard.press("Home");
  expect(await width()).toBe(350);
});

it("moves the keyboard between grid and pane", async () => {
  const pane = await opened.pane();
  const inPane = () => pane.evaluate(() => document.hasFocus() && document.activeElement?.tagName);
  await goTo(opened.page, "B20");
  await opened.page.keyboard.press("F6");
  await opened.page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
  expect(await inPane()).toBe("BUTTON");
  await opened.page.keyboard.press("Tab");
  await opened.page.waitForFunction(() => document.activeElement?.id === "open");
  await opened.page.keyboard.press("F6");
  await opened.page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
  await opened.page.keyboard.press("Escape");
  await opened.page.waitForFunction(() => document.activeElement?.tagName === "DIV");
  expect(await focused()).toContain("editor");
});

it("asks nobody outside this machine, and complains of nothing", () => {
  expect(opened.outside).toEqual([]);
  expect(opened.complaints).toEqual([]);
});

it("tells the add-in another language, fewer requirement sets and a dark scheme when asked to", async () => {
  const other = await workbench.open("?requirements=1.12&language=en-US&theme=dark");
  const pane = await other.pane();
  expect(await pane.evaluate(() => window.pane!.language)).toBe("en-US");
  expect(
    await pane.evaluate(() => ["1.12", "1.13"].map((version) => window.pane!.isSupported(version))),
  ).toEqual([true, false]);
  expect(await pane.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
  expect(other.complaints).toEqual([]);
}, 30_000);
