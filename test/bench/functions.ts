import v8 from "node:v8";
import vm from "node:vm";
import { bundleSource, type CustomFunction } from "../support/functionsBundle";
import { bestOf } from "./bestOf";

const ROWS = 100_000;
const RUNS = 7;

/** mulberry32: every run has the same rows, and no value comes back soon (a cache of texts must not be what is measured). */
function numbers(): () => number {
  let state = 12345;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const letter = (rate: number) => (rate >= 1 ? "A" : rate >= 0.75 ? "B" : rate >= 0.5 ? "C" : "D");

/** The functions beside a plain loop over the same rows, in this process. */
export function benchFunctions(): string[] {
  const functions = inThisContext();
  const grade = functions.get("GRADE")!;
  const label = functions.get("FYLABEL")!;
  const next = numbers();
  const column = <T>(cell: () => T): T[][] => Array.from({ length: ROWS }, () => [cell()]);

  const [b, c, t] = [0, 1, 2].map(() => column(() => Math.round(next() * 1e6) / 100)) as [
    number[][],
    number[][],
    number[][],
  ];
  const plain = bestOf(RUNS, () =>
    b.map((_, i) => [letter((c[i]![0]! - b[i]![0]!) / (t[i]![0]! - b[i]![0]!))]),
  );
  const graded = bestOf(RUNS, () => grade(b, c, t));
  const kept = bytesPerRow(() => grade(b, c, t));
  const keptByPlain = bytesPerRow(() =>
    b.map((_, i) => [letter((c[i]![0]! - b[i]![0]!) / (t[i]![0]! - b[i]![0]!))]),
  );

  // and no run sees the rows of another
  const written = () => column(() => `${Math.floor(next() * 1e6).toLocaleString("en-US")}百万円`);
  const sets = Array.from({ length: RUNS }, () => [written(), written(), written()] as const);
  const pattern = /^([△▲−-]?[0-9,.]+)(.*)$/;
  const amount = (text: string) => Number(pattern.exec(text.normalize("NFKC"))![1]!.replaceAll(",", ""));
  let at = 0;
  const plainTexts = bestOf(RUNS, () => {
    const [from, current, to] = sets[at++ % RUNS]!;
    from.map((_, i) => {
      const start = amount(from[i]![0]!);
      return [letter((amount(current[i]![0]!) - start) / (amount(to[i]![0]!) - start))];
    });
  });
  at = 0;
  const gradedTexts = bestOf(RUNS, () => grade(...sets[at++ % RUNS]!));

  const freshTexts = [written(), written(), written()] as const;
  const keptByTexts = bytesPerRow(() => grade(...freshTexts));
  // the same fifty texts over and over, as 人 and 件 of small towns are: nothing is kept of a text, so this should be no faster
  const few = () => column(() => `${Math.floor(next() * 50)}百万円`);
  const [repeatedFrom, repeatedAt, repeatedTo] = [few(), few(), few()];
  const repeated = bestOf(RUNS, () => grade(repeatedFrom, repeatedAt, repeatedTo));

  const labels = [
    "R2",
    "令和2年度",
    "H29(当初)",
    "2020/3/31",
    "R3.1.8",
    "平成31年度末",
    2020,
    44286,
    "FY2020",
    "㋿3",
  ];
  const mixed = Array.from({ length: ROWS }, (_, i) => [labels[i % labels.length]]);
  const labelled = bestOf(RUNS, () => label(mixed));
  const keptByLabels = bytesPerRow(() => label(mixed));

  const rows = `${ROWS.toLocaleString("en-US")}行`;
  const times = (ratio: number) => `${ratio.toFixed(1)}倍`;
  return [
    `| GRADE、数値の${rows} | ${graded.toFixed(0)} ms | 単純なループの${times(graded / plain)}、結果は1行${kept} B（同${keptByPlain} B） |`,
    `| GRADE、単位付きの文字の${rows}（毎回新しい値） | ${gradedTexts.toFixed(0)} ms | NFKCと正規表現1回の${times(gradedTexts / plainTexts)}、結果は1行${keptByTexts} B |`,
    `| GRADE、単位付きの文字の${rows}（50通りの繰り返し） | ${repeated.toFixed(0)} ms | 毎回新しい値の${times(repeated / gradedTexts)} |`,
    `| FYLABEL、いろいろな表記の${rows} | ${labelled.toFixed(0)} ms | 1件${((labelled * 1000) / ROWS).toFixed(2)} µs、結果は1行${keptByLabels} B |`,
  ];
}

v8.setFlagsFromString("--expose-gc");
const collectGarbage = vm.runInNewContext("gc") as () => void;

/** What stays in memory after a call, for each row: the result, and all that was put by for the next call. */
function bytesPerRow(run: () => unknown): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const result = run();
  collectGarbage();
  const after = process.memoryUsage().heapUsed;
  if (result === undefined) throw new Error("no result to be measured");
  return Math.round((after - before) / ROWS);
}

/** A context of its own, as in the tests, looks every global up through Node: it would measure that. */
function inThisContext(): ReadonlyMap<string, CustomFunction> {
  const functions = new Map<string, CustomFunction>();
  class CellError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  const associate = (id: string, each: CustomFunction) => functions.set(id, each);
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  Object.assign(globalThis, { CustomFunctions: { associate, Error: CellError, ErrorCode } });
  vm.runInThisContext(bundleSource(), { filename: "functions.js" });
  return functions;
}
