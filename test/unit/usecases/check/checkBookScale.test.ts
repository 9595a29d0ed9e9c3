import { checkBook, type CheckReport } from "../../../../src/usecases/check/checkBook";
import { largeBook } from "../../../support/largeBook";

/** With ms of the processor: what other programs do meanwhile isn't counted. */
function timed(rows: number): { readonly report: CheckReport; readonly time: number } {
  const book = largeBook(rows);
  const before = process.cpuUsage();
  const report = checkBook(book);
  const { user, system } = process.cpuUsage(before);
  return { report, time: (user + system) / 1000 };
}

const countOf = ({ findings }: CheckReport, id: string): number =>
  findings.filter(({ rule }) => rule === id).length;

describe("checkBook on a list of 20,000 rows", () => {
  it("[V5] ten times the rows: ten times the findings, in about ten times the time", () => {
    timed(2_000);
    const small = timed(2_000);
    const large = timed(20_000);
    expect([small, large].map(({ report }) => countOf(report, "grade-differs"))).toEqual([200, 2_000]);
    expect([small, large].map(({ report }) => countOf(report, "title-missing"))).toEqual([20, 200]);
    // twelve times at most when nothing else runs (npm run bench); here the machine may be busy
    expect(large.time).toBeLessThan(Math.max(small.time, 20) * 30);
  }, 60_000);
});
