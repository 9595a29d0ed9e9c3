import path from "node:path";
import { build } from "esbuild";
import type { Browser, Frame, Page } from "playwright-core";
import { buildAddIn } from "../../workbench/buildAddIn";
import { buildPage } from "../../workbench/buildPage";
import { isFresh } from "../../workbench/isFresh";
import { certificateIn } from "../../workbench/server/certificate";
import { siteMounts } from "../../workbench/server/siteFiles";
import { startServer } from "../../workbench/server/startServer";
import { findBrowser, launchBrowser } from "./browser";

const ROOT = path.resolve(__dirname, "../..");
const PANE = path.join(ROOT, "test/end-to-end/pane");
const PANE_SCRIPT = path.join(ROOT, "build/test-pane/pane.js");

export interface WorkbenchInBrowser {
  readonly url: string;
  readonly browser: Browser;
  /** Opens the workbench in a browser window of its own, and waits until the grid and the pane can be used. */
  open(query?: string): Promise<OpenedPage>;
  close(): Promise<void>;
}

export interface OpenedPage {
  readonly page: Page;
  /** The pane as it is now: another frame after each opening. */
  pane(): Promise<Frame>;
  /** Everything that was asked for beyond this machine's two ports. */
  readonly outside: readonly string[];
  /** What page and pane complained of. */
  readonly complaints: readonly string[];
  /** From the address to a grid that takes input, and to an add-in that has its Office.js, in ms. */
  readonly took: { readonly grid: number; readonly pane: number };
}

/**
 * Serves the workbench with the test pane (or another one) and starts a browser for it: one of each for a test file.
 *
 * @param pane path of a task pane on the site; the test pane unless given
 */
export async function startWorkbench({ pane = "/pane/index.html" } = {}): Promise<WorkbenchInBrowser> {
  await prepareWorkbench();
  const { pem } = await certificateIn(path.join(ROOT, "build/certificates"));
  const mounts = {
    ...siteMounts(ROOT),
    "/pane/": PANE,
    "/pane/pane.js": PANE_SCRIPT,
  };
  const server = await startServer({ pem, port: 0, mounts, pane });
  const browser = await launchBrowser();
  return {
    url: server.url,
    browser,
    open: (query = "") => openPage(browser, server.url + query),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Builds what is out of date. Before all test files, so that none of them has to wait for it. */
export async function prepareWorkbench(): Promise<void> {
  await Promise.all([buildAddIn(), buildPage(), buildTestPane(), findBrowser()]);
}

async function buildTestPane(): Promise<void> {
  const [source, built] = [path.join(PANE, "pane.ts"), PANE_SCRIPT];
  if (isFresh({ outputs: [built], inputs: [source] })) return;
  await build({ entryPoints: [source], outfile: built, bundle: true, target: "es2022", logLevel: "error" });
}

async function openPage(browser: Browser, address: string): Promise<OpenedPage> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    locale: "ja-JP",
    // a setting of the test's own would overrule the page's, also in the pane
    colorScheme: null,
    viewport: { width: 1366, height: 768 },
  });
  const page = await context.newPage();
  const [outside, complaints]: [string[], string[]] = [[], []];
  context.on("request", (request) => {
    if (!/^(https:\/\/localhost[:/]|data:|blob:|about:)/.test(request.url())) outside.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));

  const begin = performance.now();
  const since = (): number => Math.round(performance.now() - begin);
  await page.goto(address);
  await page.waitForSelector("html[data-ready]").catch((error: Error) => {
    throw new Error(`${error.message}\n${complaints.join("\n")}`);
  });
  const grid = since();
  const opened = { page, pane: () => readyPane(page), outside, complaints };
  await opened.pane();
  return { ...opened, took: { grid, pane: since() } };
}

async function readyPane(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector("#pane iframe");
  const frame = (await handle.contentFrame())!;
  await frame.waitForFunction(() => "Office" in window && document.readyState === "complete");
  return frame;
}
