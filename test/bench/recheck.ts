import type { BookSnapshot } from "../../src/core/sheet/sheetSnapshot";
import { changedFindings } from "../../src/usecases/changedFindings";
import { checkBook } from "../../src/usecases/checkBook";
import { recheck } from "../../src/usecases/recheck";
import { validationOf } from "../../src/usecases/validateBook";
import { largeBook } from "../support/largeBook";
import { bestOf } from "./bestOf";

const SIZES = [1_000, 5_000];
const RUNS = 5;
const EDITS = 10_000;

/** 自動で検証 after one cell of a list was edited, beside checking all of it; and 変更あり. */
export async function benchRecheck(): Promise<string[]> {
  const rows: string[] = [];
  for (const size of SIZES) {
    const book = largeBook(size);
    const sheet = book.sheets[0]!.name;
    let validation = validationOf(checkBook(book), book);
    const edit = { sheet, box: { row: 500, column: 5, rows: 1, columns: 1 } };
    let time = Infinity;
    for (let run = 0; run < RUNS; run++) {
      const started = performance.now();
      const said = await recheck(validation, [edit], holding(book));
      time = Math.min(time, performance.now() - started);
      if (said.kind !== "validated") throw new Error(said.kind);
      validation = said;
    }
    const whole = bestOf(RUNS, () => checkBook(book));
    const named = size.toLocaleString("en-US");
    rows.push(
      `| 自動で検証、${named}行のうち1行 | ${time.toFixed(0)} ms | 全部を検証 ${whole.toFixed(0)} ms |`,
    );
    const changed = changedFindings(validation);
    const edits = Array.from({ length: EDITS }, (_, at) => ({ sheet, box: { ...edit.box, row: at % size } }));
    const asked = bestOf(RUNS, () => changed(edits));
    rows.push(
      `| 変更あり、指摘${validation.report.findings.length.toLocaleString("en-US")}件と編集${EDITS.toLocaleString("en-US")}件 | ${asked.toFixed(1)} ms | |`,
    );
  }
  return rows;
}

/** A workbook whose rows are those of the snapshot. */
function holding({ sheets: [sheet] }: BookSnapshot) {
  return {
    readRows: async (_: string, row: number, rows: number) => ({
      ...sheet!,
      firstRow: row,
      values: sheet!.values.slice(row, row + rows),
    }),
  };
}
