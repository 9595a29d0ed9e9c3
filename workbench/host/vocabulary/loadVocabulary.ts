import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { VocabularyData } from "../richapi/vocabulary";
import { extractVocabulary } from "./extractVocabulary";

const ROOT = path.resolve(__dirname, "../../..");

/** Goes up with every change of what is extracted, so that no older file is taken for ours. */
const FORMAT = 2;

/** Where things are; the project's own places unless told (tests). */
export interface VocabularyPlaces {
  /** Folder of @microsoft/office-js. */
  readonly packageFolder?: string;
  /** Folder of the cache, which git ignores. */
  readonly cacheFolder?: string;
}

/**
 * The vocabulary of the installed Office.js, for Node: extracted once for each version of the package, then read from
 * build/. The page gets the same file, see `vocabularyFile`.
 */
export function loadVocabulary(places: VocabularyPlaces = {}): VocabularyData {
  return JSON.parse(readFileSync(vocabularyFile(places), "utf8")) as VocabularyData;
}

/** Path of the vocabulary as JSON; makes the file where there is none yet. */
export function vocabularyFile({
  packageFolder = path.join(ROOT, "node_modules/@microsoft/office-js"),
  cacheFolder = path.join(ROOT, "build"),
}: VocabularyPlaces = {}): string {
  const about = JSON.parse(readFileSync(path.join(packageFolder, "package.json"), "utf8")) as {
    version: string;
  };
  const file = path.join(cacheFolder, `vocabulary-${about.version}-${FORMAT}.json`);
  if (statSync(file, { throwIfNoEntry: false }) !== undefined) return file;
  const source = readFileSync(path.join(packageFolder, "dist/excel-web-16.00.debug.js"), "utf8");
  const text = JSON.stringify(extractVocabulary(source, about.version));
  mkdirSync(cacheFolder, { recursive: true });
  // tests run in several processes: none may read a half-written file
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
  return file;
}
