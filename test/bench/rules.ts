import type { BookSnapshot } from "../../src/core/sheet/sheetSnapshot";
import { checkBook, checkBookInSteps } from "../../src/usecases/check/checkBook";
import { validateBook } from "../../src/usecases/check/validateBook";
import { createExcelWorkbook } from "../../src/workbook/excelWorkbook";
import { bootExcel } from "../support/bootExcel";
import { largeBook } from "../support/largeBook";
import { bestOf } from "./bestOf";

const SIZES = [200, 2_000, 20_000];
const RUNS = 3;

/** checkBook beside a plain loop over the same table; and how often it asks Excel. */
export async function benchRules(): Promise<string[]> {
  checkBook(largeBook(SIZES[1]!));
  const rows: string[] = [];
  let before: number | undefined;
  for (const size of SIZES) {
    // a book of its own for each run: of one that was checked before, much is known
    const books = Array.from({ length: RUNS }, () => largeBook(size));
    const plain = bestOf(RUNS, () => plainCheck(books[0]!));
    const time = bestOf(RUNS, () => checkBook(books.pop()!));
    const perSecond = Math.round(size / (time / 1000)).toLocaleString("en-US");
    const ratio = before === undefined ? "" : `、10分の1の行の${(time / before).toFixed(1)}倍`;
    rows.push(
      `| checkBook、${size.toLocaleString("en-US")}行 | ${time.toFixed(0)} ms（毎秒${perSecond}行）${ratio} | 単純なループ（記入・数値・重複だけ）${plain.toFixed(1)} ms |`,
    );
    before = time;
  }
  rows.push(benchSteps(SIZES[SIZES.length - 1]!));
  for (const size of SIZES) rows.push(await benchSyncs(size));
  return rows;
}

/** What the pane waits for at most before it can paint again, beside a slice that is nearly over. */
function benchSteps(size: number): string {
  const longest: number[] = [];
  let count = 0;
  for (let run = 0; run < RUNS; run++) {
    const steps = checkBookInSteps(largeBook(size));
    const times: number[] = [];
    for (let isDone = false; !isDone;) times.push(bestOf(1, () => (isDone = steps.next().done === true)));
    count = times.length;
    times
      .sort((a, b) => b - a)
      .forEach((time, at) => (longest[at] = Math.min(longest[at] ?? Infinity, time)));
  }
  const [first = 0, second = 0] = longest;
  return `| 検証の区切り、${size.toLocaleString("en-US")}行（${count.toLocaleString("en-US")}個） | 最長 ${first.toFixed(0)} ms | 次に長いもの ${second.toFixed(0)} ms |`;
}

/** What a plain check does: each cell is filled in, numbers begin with a digit, no number comes twice. */
function plainCheck({ sheets }: BookSnapshot): number {
  const seen = new Set<unknown>();
  let wrong = 0;
  for (const row of sheets[0]!.values.slice(1)) {
    for (const cell of row) if (cell === null || cell === "") wrong++;
    for (const cell of row.slice(4, 7)) if (!/^[0-9]/.test(String(cell))) wrong++;
    if (seen.has(row[0])) wrong++;
    seen.add(row[0]);
  }
  return wrong;
}

async function benchSyncs(size: number): Promise<string> {
  const excel = await bootExcel();
  try {
    const { values } = largeBook(size).sheets[0]!;
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange(`A1:J${size + 1}`).values = values.map((row) => row.map((cell) => cell ?? ""));
      await context.sync();
    });
    let time = 0;
    const syncs = await excel.syncsOf(async () => {
      const started = performance.now();
      const said = await validateBook(createExcelWorkbook());
      time = performance.now() - started;
      if (said.kind !== "validated" || said.report.list?.rows !== size)
        throw new Error("not all was validated");
    });
    return `| 計画を検証、${size.toLocaleString("en-US")}行（Node の作業台） | ${time.toFixed(0)} ms | sync ${syncs}回 |`;
  } finally {
    excel.dispose();
  }
}
