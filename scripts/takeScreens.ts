import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { en } from "../src/taskpane/strings/en";
import { ja } from "../src/taskpane/strings/ja";
import { chooseDisplay, setPaneWidth } from "../test/support/paneInBrowser";
import { sideways } from "../test/support/sideways";
import { PANE_SCREENS } from "./pictures/paneScreens";
import { type OpenPane, withPane } from "./pictures/withPane";

const FOLDER = path.resolve(process.argv[2] ?? path.resolve(__dirname, "../build/screens"));

/** px: a screen is shown whole, and at least as high as a pane beside a sheet. */
const HEIGHTS = { least: 640, most: 2400 };

/** Widths of the pane in px: 175 is one of 350 px at a zoom of 200 %. */
const USUAL = { name: "350", width: 350 };
const NARROW = [
  { name: "320", width: 320 },
  { name: "zoom200", width: 175 },
];

/** English has the longer words: it shows what a narrow pane does to them. */
const LOOKS = [
  { name: "ja-light", locale: "ja", theme: "light", contrast: false, sizes: [USUAL] },
  { name: "ja-dark", locale: "ja", theme: "dark", contrast: false, sizes: [USUAL] },
  { name: "en-light", locale: "en", theme: "light", contrast: false, sizes: [USUAL, ...NARROW] },
  { name: "en-dark", locale: "en", theme: "dark", contrast: false, sizes: [USUAL] },
  { name: "ja-contrast", locale: "ja", theme: "light", contrast: true, sizes: [USUAL] },
] as const;

/** Pictures of every screen of the pane, in both languages and themes, for people to look at. */
async function takeScreens(open: OpenPane): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const look of LOOKS) {
    const { page, pane } = await open();
    if (look.contrast) await page.emulateMedia({ forcedColors: "active" });
    await pane.locator("#tab-validate[aria-selected=true]").waitFor();
    await chooseDisplay(pane, look.locale, look.theme);
    const strings = { ja, en }[look.locale];
    for (const [at, { name, arrive }] of PANE_SCREENS.entries()) {
      await arrive({ page, pane, strings });
      for (const size of look.sizes) {
        const folder = path.join(FOLDER, `${look.name}-${size.name}`);
        mkdirSync(folder, { recursive: true });
        await take(
          page,
          pane,
          size.width,
          path.join(folder, `${String(at + 1).padStart(2, "0")}-${name}.png`),
        );
      }
    }
    await page.context().close();
  }
}

async function take(page: Page, pane: Frame, width: number, file: string): Promise<void> {
  await setPaneWidth(page, width);
  await setPaneHeight(page, HEIGHTS.least);
  const tall = await pane.evaluate(() => document.documentElement.scrollHeight);
  await setPaneHeight(page, Math.min(tall, HEIGHTS.most));
  await page.mouse.move(0, 0);
  await page.waitForTimeout(150);
  await page.locator("#pane iframe").screenshot({ path: file });
  const [first] = await pane.evaluate(sideways);
  if (first !== undefined)
    throw new Error(
      `横に動く画面があります（${path.relative(FOLDER, file)}: ${first}）。幅に収めてください。`,
    );
}

async function setPaneHeight(page: Page, height: number): Promise<void> {
  const around = await page.evaluate(
    () => innerHeight - document.querySelector<HTMLElement>("#pane iframe")!.clientHeight,
  );
  await page.setViewportSize({ width: 900, height: height + around });
}

withPane(takeScreens).then(
  () => console.log(`${FOLDER} に画面を保存しました。`),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
