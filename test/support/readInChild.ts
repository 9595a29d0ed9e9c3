import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What reading a file came to, and what it cost. */
export interface ReadInChild {
  /** of the first sheet; absent where the file can't be read */
  readonly rows?: number;
  /** of the UnreadableFile */
  readonly code?: string;
  /** of work, on all cores together: on an idle machine the clock shows less, on a busy one this stays the same */
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Reads a workbook in a process of its own, which may have 900 MB of heap. */
export function readInChild(path: string): ReadInChild {
  const script = join(__dirname, "readBookScript.ts");
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--max-old-space-size=900", "--import", "tsx", script, path],
    { encoding: "utf8", timeout: 60_000 },
  );
  if (status !== 0) throw new Error(`the process ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as ReadInChild;
}
