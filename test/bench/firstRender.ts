import { mkdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";

const ROOT = path.resolve(__dirname, "../..");
const BARE = path.join(ROOT, "build/bench/barePane.js");
const RUNS = 15;
/** Ours may take so much longer than Provider and Button alone. */
const LIMIT = 1.3;

/**
 * Office.js by a stand-in that is ready at once and has an empty workbook: what is measured is the pane's own script,
 * from the navigation to the first button on the screen.
 */
const OFFICE = `
  globalThis.Excel = { run: () => new Promise(() => {}) };
  globalThis.Office = {
    HostType: { Excel: "Excel" },
    context: { displayLanguage: "ja-JP", requirements: { isSetSupported: () => true } },
    onReady: (ready) => document.addEventListener("DOMContentLoaded", () => ready({ host: "Excel" })),
  };`;

const page = (script: string): string =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><script src="office.js"></script><script src="${script}" defer></script><div id="pane"></div></html>`;

/**
 * First render of the pane beside that of a bare Provider-and-Button pane of the same versions, side by side.
 *
 * @returns the table's rows, medians in ms and their ratio
 */
export async function benchFirstRender(): Promise<string[]> {
  mkdirSync(path.dirname(BARE), { recursive: true });
  await build({
    entryPoints: [path.join(__dirname, "bare-pane/barePane.tsx")],
    outfile: BARE,
    bundle: true,
    minify: true,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const server = serve();
  const browser = await launchBrowser();
  const { port } = server.address() as AddressInfo;
  const times = { bare: [] as number[], ours: [] as number[] };
  // in turns, so that what the machine does meanwhile hits both
  for (let run = 0; run <= RUNS; run++) {
    for (const which of ["bare", "ours"] as const) {
      const took = await firstButton(browser, `http://127.0.0.1:${port}/${which}.html`);
      if (run > 0) times[which].push(took);
    }
  }
  await browser.close();
  server.close();
  const [bare, ours] = [median(times.bare), median(times.ours)];
  return [
    `| Provider と Button だけの作業ウィンドウ | ${bare.toFixed(0)} ms | 1 |`,
    `| 作業ウィンドウ | ${ours.toFixed(0)} ms | ${(ours / bare).toFixed(2)}倍（上限${LIMIT}倍） |`,
  ];
}

function serve(): Server {
  const files: Readonly<Record<string, () => string | Buffer>> = {
    "/office.js": () => OFFICE,
    "/bare.html": () => page("barePane.js"),
    "/ours.html": () => page("taskpane.js"),
    "/barePane.js": () => readFileSync(BARE),
  };
  const server = createServer((request, response) => {
    const name = request.url ?? "/";
    const isScript = name.endsWith(".js");
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html; charset=utf-8");
    const chunk = /^\/taskpane(\.[a-z]+)?\.js$/.test(name) ? path.join(ROOT, "dist", name) : undefined;
    response.end(files[name]?.() ?? (chunk && readFileSync(chunk)));
  });
  return server.listen(0, "127.0.0.1");
}

/** Time from the navigation until the first button is painted, in ms. */
async function firstButton(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const opened = await context.newPage();
  await opened.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector("#pane button") === null) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("first-button")));
    }).observe(document, { childList: true, subtree: true });
  });
  await opened.goto(address);
  await opened.waitForFunction(() => performance.getEntriesByName("first-button").length > 0);
  const took = await opened.evaluate(() => performance.getEntriesByName("first-button")[0]!.startTime);
  await context.close();
  return took;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
