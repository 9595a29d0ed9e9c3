import { execFile } from "node:child_process";
import { utimesSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { isFresh } from "./isFresh";

const ROOT = path.resolve(__dirname, "..");

/** All that ends in dist: sources, icons, the version and the packages. */
const INPUTS = [
  "src",
  "scripts",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "package.json",
  "package-lock.json",
];

/** Builds the add-in for production into dist, unless what is there is newer than everything it is made from. */
export async function buildAddIn(): Promise<void> {
  const at = (name: string) => path.join(ROOT, name);
  const outputs = ["dist/functions.js", "dist/functions.json", "dist/manifest.xml", "dist/taskpane.js"].map(
    at,
  );
  const inputs = INPUTS.map(at);
  if (isFresh({ outputs, inputs })) return;
  const start = new Date();
  await promisify(execFile)(
    process.execPath,
    [at("node_modules/webpack/bin/webpack.js"), "--mode", "production"],
    {
      cwd: ROOT,
    },
  );
  // webpack leaves files alone that come out as they are; what changes while it builds is younger than its start
  for (const file of outputs) utimesSync(file, start, start);
}
