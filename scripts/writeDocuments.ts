import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { generatedDocuments } from "./documents/generatedDocuments";

/** `npm run docs` writes the generated documents; with --check it says which are out of date, and exits with 1. */
async function main(): Promise<void> {
  const checking = process.argv.includes("--check");
  for (const [file, text] of await generatedDocuments()) {
    const target = path.resolve(__dirname, "..", file);
    const isCurrent = (await readFile(target, "utf8").catch(() => "")) === text;
    if (isCurrent) continue;
    if (checking) {
      process.stderr.write(`${file} がコードと合っていません。npm run docs で作り直してください。\n`);
      process.exitCode = 1;
    } else await writeFile(target, text);
  }
}

void main();
