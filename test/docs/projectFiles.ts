import { readdirSync } from "node:fs";
import path from "node:path";

export const PROJECT = path.resolve(__dirname, "../..");

/** Files under a folder of the project that end in `ending`, as "src/core/result.ts"; none where the folder is not there. */
export function projectFiles(folder: string, ending: RegExp): string[] {
  const found: string[] = [];
  const walk = (relative: string) => {
    for (const entry of readdirSync(path.join(PROJECT, relative), { withFileTypes: true })) {
      const name = `${relative}/${entry.name}`;
      if (entry.isDirectory()) walk(name);
      else if (ending.test(name)) found.push(name);
    }
  };
  try {
    walk(folder);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause;
  }
  return found.sort();
}
