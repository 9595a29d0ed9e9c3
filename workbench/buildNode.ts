import { renameSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { isFresh } from "./isFresh";

const ROOT = path.resolve(__dirname, "..");

/** One CommonJS file with Univer in it, so that Jest has nothing of node_modules to transform. */
export const NODE_BUNDLE = path.join(ROOT, "build/univer-node.cjs");

/** Bundles headless Univer for Node, unless the bundle is newer than its sources and packages. */
export async function buildNode(): Promise<void> {
  const inputs = [path.join(__dirname, "grid"), __filename, path.join(ROOT, "package-lock.json")];
  if (isFresh({ outputs: [NODE_BUNDLE], inputs })) return;
  const draft = `${NODE_BUNDLE}.${process.pid}`; // nobody may read half of it
  await build({
    entryPoints: [path.join(__dirname, "grid/nodePlugins.ts")],
    outfile: draft,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    legalComments: "none",
    logLevel: "error",
    inject: [path.join(__dirname, "grid/messageChannel.ts")],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  renameSync(draft, NODE_BUNDLE);
}
