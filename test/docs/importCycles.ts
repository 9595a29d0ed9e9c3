import path from "node:path";
import ts from "typescript";

/**
 * Rings of files that import each other, types included: a ring of types alone is still two files that can't be
 * understood one at a time.
 *
 * @param texts each file's text by its path in the project; imports of other files are not followed
 * @returns one text a ring, as "a.ts → b.ts → a.ts"
 */
export function importCycles(texts: ReadonlyMap<string, string>): string[] {
  const imports = new Map([...texts].map(([file, text]) => [file, importedFiles(file, text, texts)]));
  const done = new Set<string>();
  const rings: string[] = [];
  const follow = (file: string, trail: readonly string[]) => {
    const start = trail.indexOf(file);
    if (start >= 0) rings.push([...trail.slice(start), file].join(" → "));
    if (start >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...trail, file]);
    done.add(file);
  };
  for (const file of texts.keys()) follow(file, []);
  return rings;
}

function importedFiles(file: string, text: string, texts: ReadonlyMap<string, string>): string[] {
  return ts.preProcessFile(text).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith(".")) return [];
    const target = path.posix.join(path.posix.dirname(file), fileName);
    return [target, `${target}.ts`, `${target}.tsx`].filter((name) => texts.has(name));
  });
}
