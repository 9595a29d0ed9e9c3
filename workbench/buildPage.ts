import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { isFresh } from "./isFresh";

const ROOT = path.resolve(__dirname, "..");
const OUT = path.join(ROOT, "build/page");

/** The folders whose code ends in the page. */
const SOURCES = ["page", "grid", "host", "xlsx", "buildPage.ts"].map((name) => path.join(__dirname, name));

/**
 * Bundles the page with Univer into build/page, unless what is there is newer than its sources and packages.
 *
 * One classic script: it takes four seconds to build and less to load than a hundred modules.
 */
export async function buildPage(): Promise<void> {
  const outputs = ["main.js", "main.css"].map((name) => path.join(OUT, name));
  if (isFresh({ outputs, inputs: [...SOURCES, path.join(ROOT, "package-lock.json")] })) return;
  const { outputFiles } = await build({
    entryPoints: { main: path.join(__dirname, "page/main.ts") },
    outdir: OUT,
    write: false,
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "error",
    // served by the workbench from its package, not copied
    external: ["/fonts/*"],
    loader: { ".ttf": "dataurl", ".woff2": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
  });
  mkdirSync(OUT, { recursive: true });
  for (const { path: file, contents } of outputFiles) writeWhole(file, contents);
}

/** In one step: somebody may be loading the page while it is built. */
function writeWhole(file: string, contents: Uint8Array): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, file);
}
