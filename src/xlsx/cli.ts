import { functionsInNode } from "../functions/functionsInNode";
import { checkBook, type CheckReport } from "../usecases/check/checkBook";
import { totalSummary, type FindingSummary } from "../usecases/check/findingSummary";
import type { BookSource } from "../usecases/ports";
import { argumentsText } from "./argumentsText";
import { checkArguments, type CheckArguments } from "./checkArguments";
import { oneLine } from "./oneLine";
import { readBook } from "./readBook";
import { reportJson, reportsJson } from "./reportJson";
import { reportTable } from "./reportTable";
import { summaryTable } from "./summaryTable";
import { UnreadableFile } from "./unreadableFile";
import { unreadableFileText } from "./unreadableFileText";

/** What `npm run check` tells its caller; of several files the worst. */
const NOTHING_TO_MEND = 0;
const SOMETHING_TO_MEND = 1;
const NOT_READ = 2;

/** Ours to mend, and neither of the answers above (EX_SOFTWARE of sysexits.h). */
const OUR_FAULT = 70;

async function check(words: readonly string[]): Promise<number> {
  const asked = checkArguments(words);
  if (!asked.ok) {
    process.stderr.write(`${argumentsText(asked.issue)}\n`);
    return NOT_READ;
  }
  const { files, json, keys, locale } = asked.value;
  const width = process.stdout.columns || Infinity;
  const texts: string[] = [];
  const summaries: FindingSummary[] = [];
  for (const file of files) {
    const report = await reportOf(file, asked.value);
    if (report === undefined) continue;
    // a table at once; JSON when it is whole
    if (json) texts.push(reportJson(report, file, locale));
    else {
      const before = summaries.length === 0 ? "" : "\n";
      process.stdout.write(`${before}${reportTable(report, file, { locale, width, keys })}`);
    }
    summaries.push(report.summary);
  }
  const total = totalSummary(summaries);
  const isEveryFileRead = summaries.length === files.length;
  if (json) {
    const [only = ""] = texts;
    if (files.length > 1) process.stdout.write(`${reportsJson(texts, total)}\n`);
    else if (isEveryFileRead) process.stdout.write(`${only}\n`);
  } else if (files.length > 1 && summaries.length > 0) {
    process.stdout.write(`\n${summaryTable(total, summaries.length, locale)}`);
  }
  if (!isEveryFileRead) return NOT_READ;
  return total.counts.error > 0 ? SOMETHING_TO_MEND : NOTHING_TO_MEND;
}

/** @returns `undefined` where the file can't be read, and why has been said */
async function reportOf(file: string, { locale }: CheckArguments): Promise<CheckReport | undefined> {
  const source: BookSource = { readBook: () => readBook(file, functionsInNode()) };
  try {
    return checkBook(await source.readBook());
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause;
    process.stderr.write(`${oneLine(file)}: ${unreadableFileText(cause.code, locale)}\n`);
    return undefined;
  }
}

check(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (bug: unknown) => {
    process.stderr.write(`${bug instanceof Error ? bug.stack : String(bug)}\n`);
    process.exitCode = OUR_FAULT;
  },
);
