import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { isFresh } from "./isFresh";

const ROOT = path.resolve(__dirname, "..");

/** Builds the add-in for production into dist, unless what is there is newer than everything it is made from. */
export async function buildAddIn(): Promise<void> {
  const at = (name: string) => path.join(ROOT, name);
  const outputs = ["dist/functions.js", "dist/functions.json", "dist/manifest.xml", "dist/taskpane.js"].map(
    at,
  );
  const inputs = ["src", "scripts", "manifest.xml", "webpack.config.js", "package-lock.json"].map(at);
  if (isFresh({ outputs, inputs })) return;
  await promisify(execFile)(
    process.execPath,
    [at("node_modules/webpack/bin/webpack.js"), "--mode", "production"],
    {
      cwd: ROOT,
    },
  );
}
