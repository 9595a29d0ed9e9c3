import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * Whether files that a build made are all there and none is older than anything it was made from.
 *
 * @param inputs files or folders; a folder stands for every file in it
 */
export function isFresh({
  outputs,
  inputs,
}: {
  outputs: readonly string[];
  inputs: readonly string[];
}): boolean {
  const made = Math.min(...outputs.map((file) => changedAt(file) ?? -Infinity));
  return inputs.every((input) => newest(input) <= made);
}

function newest(input: string): number {
  const stat = statSync(input, { throwIfNoEntry: false });
  if (stat === undefined) return -Infinity;
  if (!stat.isDirectory()) return stat.mtimeMs;
  // the folder's own time tells of files that were taken away
  return readdirSync(input).reduce(
    (time, name) => Math.max(time, newest(path.join(input, name))),
    stat.mtimeMs,
  );
}

function changedAt(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
