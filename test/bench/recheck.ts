import type { BookSnapshot } from "../../src/core/sheet/sheetSnapshot";
import { changedFindings } from "../../src/usecases/check/changedFindings";
import { checkBook } from "../../src/usecases/check/checkBook";
import { recheck } from "../../src/usecases/check/recheck";
import { validationOf } from "../../src/usecases/check/validateBook";
import { largeBook } from "../support/largeBook";
import { bestOf } from "./bestOf";

const SIZES = [1_000, 5_000, 20_000];
const RUNS = 5;
const EDITS = 10_000;

/** 自動で検証 after one cell of a list was edited, beside checking all of it; and 変更あり. */
export async function benchRecheck(): Promise<string[]> {
  const rows: string[] = [];
  for (const size of SIZES) {
    const named = size.toLocaleString("en-US");
    const texts = largeBook(size);
    rows.push(await rowOf(`${named}行のうち1行、数量はすべて文字`, texts));
    rows.push(await rowOf(`${named}行のうち1行、数量はすべて数値`, numbersOf(texts)));
    rows.push(changedRow(texts));
  }
  return rows;
}

async function rowOf(named: string, book: BookSnapshot): Promise<string> {
  const books = Array.from({ length: RUNS }, () => unread(book));
  const whole = bestOf(RUNS, () => checkBook(books.pop()!));
  const [time, longest] = await recheckTimes(book);
  return `| 自動で検証、${named} | ${time.toFixed(0)} ms（区切りは最長${longest.toFixed(0)} ms） | 全部を検証 ${whole.toFixed(0)} ms |`;
}

/** @returns the shortest of some rechecks, and the longest slice of the one whose longest is the shortest */
async function recheckTimes(book: BookSnapshot): Promise<[time: number, longest: number]> {
  let validation = validationOf(checkBook(book), book);
  const edit = { sheet: book.sheets[0]!.name, box: { row: 500, column: 5, rows: 1, columns: 1 } };
  const best: [number, number] = [Infinity, Infinity];
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    let [last, longest] = [started, 0];
    const pause = (): undefined => {
      const now = performance.now();
      [last, longest] = [now, Math.max(longest, now - last)];
    };
    const said = await recheck(validation, [edit], holding(book), { pause });
    pause();
    best[0] = Math.min(best[0], last - started);
    best[1] = Math.min(best[1], longest);
    if (said.kind !== "validated") throw new Error(said.kind);
    validation = said;
  }
  return best;
}

function changedRow(book: BookSnapshot): string {
  const [sheet] = book.sheets;
  const validation = validationOf(checkBook(book), book);
  const changed = changedFindings(validation);
  const edits = Array.from({ length: EDITS }, (_, at) => ({
    sheet: sheet!.name,
    box: { row: at % sheet!.values.length, column: 5, rows: 1, columns: 1 },
  }));
  const asked = bestOf(RUNS, () => changed(edits));
  const findings = validation.report.findings.length.toLocaleString("en-US");
  return `| 変更あり、指摘${findings}件と編集${EDITS.toLocaleString("en-US")}件 | ${asked.toFixed(1)} ms | |`;
}

/** The same book as if it had just been read: of rows that were checked before, much is known. */
function unread({ sheets, names }: BookSnapshot): BookSnapshot {
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => [...row]) })),
    names,
  };
}

/** The same with the values as numbers whose formats show the units. */
function numbersOf({ sheets: [list], names }: BookSnapshot): BookSnapshot {
  const values = list!.values.map((row, at) =>
    at === 0 ? row : row.map((cell, column) => (VALUES.includes(column) ? parseInt(String(cell), 10) : cell)),
  );
  const formats = list!.values.map((row) =>
    row.map((cell, column) => (VALUES.includes(column) ? `0"${String(cell).replace(/^[0-9]+/, "")}"` : "")),
  );
  return { sheets: [{ ...list!, values, formats }], names };
}

/** 当初値・現状値・目標値 */
const VALUES = [4, 5, 6];

/** A workbook whose rows are those of the snapshot. */
function holding({ sheets: [sheet] }: BookSnapshot) {
  return {
    readRows: async (_: string, row: number, rows: number) => ({
      ...sheet!,
      firstRow: row,
      values: sheet!.values.slice(row, row + rows).map((cells) => [...cells]),
      formats: sheet!.formats?.slice(row, row + rows) ?? [],
    }),
  };
}
