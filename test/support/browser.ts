import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { japaneseFonts } from "./japaneseFonts";

const ROOT = path.resolve(__dirname, "../..");

/** Nothing but the page under test: no updates, no first-run pages, no calls to anybody. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface FoundBrowser {
  readonly executablePath: string;
  /** Added to the environment. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * A browser of this machine, else the one that a package ships (Linux on x64 only).
 *
 * @returns undefined where there is neither, or nothing at the place that CHROME_PATH names
 */
export async function findBrowser(env = process.env): Promise<FoundBrowser | undefined> {
  const named = env["CHROME_PATH"];
  const places = named === undefined ? usualPlaces(env) : [named];
  const executablePath = places.find((file) => existsSync(file));
  if (executablePath !== undefined) return { executablePath, env: {} };
  const isPackaged = process.platform === "linux" && process.arch === "x64";
  return isPackaged && named === undefined ? packagedBrowser() : undefined;
}

/** Starts it headless. Fails with one sentence where there is none: no test is skipped. */
export async function launchBrowser(env = process.env): Promise<Browser> {
  const found = await findBrowser(env);
  if (found === undefined) {
    const place = env["CHROME_PATH"] === undefined ? "" : `（CHROME_PATH: ${env["CHROME_PATH"]}）`;
    throw new Error(
      `試験に使うブラウザーがありません${place}。Chrome か Edge を入れるか、CHROME_PATH で場所を指定してください。`,
    );
  }
  const own = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const fonts = process.platform === "linux" ? japaneseFonts(path.join(ROOT, "build/fonts")) : {};
  return chromium.launch({
    executablePath: found.executablePath,
    args: FLAGS,
    env: { ...Object.fromEntries(own), ...found.env, ...fonts },
  });
}

function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === "win32") {
    const programs = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
      (each) => each !== undefined,
    );
    const files = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    return programs.flatMap((folder) => files.map((file) => `${folder}\\${file}`));
  }
  const names = ["google-chrome", "google-chrome-stable", "microsoft-edge", "chromium", "chromium-browser"];
  const folders = (env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * Unpacks @sparticuz/chromium once for each version, into build/.
 *
 * In a process of its own, because the package unpacks to the temporary folder of its process; made elsewhere and
 * moved, because test files run side by side and none may start half a browser.
 */
async function packagedBrowser(): Promise<FoundBrowser> {
  const about = readFileSync(path.join(ROOT, "node_modules/@sparticuz/chromium/package.json"), "utf8");
  const { version } = JSON.parse(about) as { version: string };
  const folder = path.join(ROOT, `build/chromium-${version}`);
  if (!existsSync(folder)) {
    const draft = `${folder}.${process.pid}`;
    mkdirSync(draft, { recursive: true });
    await promisify(execFile)(
      process.execPath,
      ["-e", 'void require("@sparticuz/chromium").executablePath()'],
      // a runtime that the package takes for a bare machine: it unpacks its own libraries too
      { cwd: ROOT, env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" } },
    );
    moveUnlessThere(draft, folder);
  }
  return {
    executablePath: path.join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: path.join(folder, "al2023/lib") },
  };
}

function moveUnlessThere(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}
