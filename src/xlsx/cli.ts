import { functionsInNode } from "../functions/functionsInNode";
import { checkBook } from "../usecases/checkBook";
import type { BookSource } from "../usecases/ports";
import { argumentsText } from "./argumentsText";
import { checkArguments } from "./checkArguments";
import { oneLine } from "./oneLine";
import { readBook } from "./readBook";
import { reportJson } from "./reportJson";
import { reportTable } from "./reportTable";
import { UnreadableFile } from "./unreadableFile";
import { unreadableFileText } from "./unreadableFileText";

/** What `npm run check` tells its caller. */
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
  const { file, json, locale } = asked.value;
  const source: BookSource = { readBook: () => readBook(file, functionsInNode()) };
  try {
    const report = checkBook(await source.readBook());
    const width = process.stdout.columns || Infinity;
    process.stdout.write(
      json ? `${reportJson(report, file, locale)}\n` : reportTable(report, file, { locale, width }),
    );
    const toMend = report.findings.some(
      ({ severity, accepted }) => severity === "error" && accepted === null,
    );
    return toMend ? SOMETHING_TO_MEND : NOTHING_TO_MEND;
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause;
    process.stderr.write(`${oneLine(file)}: ${unreadableFileText(cause.code, locale)}\n`);
    return NOT_READ;
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
