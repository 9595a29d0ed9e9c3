import { readPlanBooks, readPlanBooksInSteps } from "../../../../src/core/sheet/readPlanBook";
import { largeBook } from "../../../support/largeBook";

const ROWS = 2_500;

describe("reading in steps", () => {
  it("[W1][W3] two for every 500 rows: finding the plans, and reading them; five to find the headings", () => {
    const snapshot = largeBook(ROWS);
    const steps = readPlanBooksInSteps(snapshot);
    for (let pauses = 0; ; pauses++) {
      const step = steps.next();
      if (step.done !== true) continue;
      expect(pauses).toBeGreaterThanOrEqual((2 * ROWS) / 500 + 5);
      expect(step.value.map(({ book }) => book)).toEqual(readPlanBooks(snapshot).map(({ book }) => book));
      break;
    }
  });

  it("[W1] a further indicator's row behind the 500th still knows its plan", () => {
    const [{ values, ...sheet }] = largeBook(501).sheets as [ReturnType<typeof largeBook>["sheets"][0]];
    const further = [null, null, null, "待ち時間", "9分", "8分", "7分", null, null, null];
    const rows = [...values.slice(0, 501), further, ...values.slice(501)];
    const [read] = readPlanBooks({ sheets: [{ ...sheet, values: rows }], names: [] });
    expect(read.book.list?.plans[500]).toMatchObject({ number: 500, continues: true, indicator: "待ち時間" });
  });
});
