import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder: string | undefined;

/** Writes a file for one test; all of them go when the test file is done. */
export function temporaryFile(name: string, content: Uint8Array | string): string {
  folder ??= mkdtempSync(join(tmpdir(), "action-plan-"));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

afterAll(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true });
});
