import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes, gzip: what the first screen may cost without Office.js. */
const LIMIT = 165 * 1000;

/** What is loaded before the first screen stands: the pane, and one of the screens that it may open on. */
const COMMON = "taskpane.js";
const FIRST_SCREENS = ["taskpane.create.js", "taskpane.validate.js"];

const DIST = path.resolve(import.meta.dirname, "../dist");

let isOver = false;
for (const screen of FIRST_SCREENS) {
  const bytes = sizeOf(COMMON) + sizeOf(screen);
  isOver ||= bytes > LIMIT;
  console.log(`${screen}: ${kilobytes(bytes)} KB（${COMMON} ${kilobytes(sizeOf(COMMON))} KB を含む）`);
}
if (isOver) {
  console.error(
    `最初の画面のスクリプトが ${kilobytes(LIMIT)} KB（gzip）を超えています。遅れて読み込めるものを分けてください。`,
  );
  process.exitCode = 1;
}

function sizeOf(file) {
  return gzipSync(readFileSync(path.join(DIST, file)), { level: 9 }).length;
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}
