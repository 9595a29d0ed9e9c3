const { writeSync } = require("node:fs");

/** Ends the run with one plain line that CI reads: `N passed, N failed`. */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
    // Jest prints its own summary after all reporters have spoken; this has to come last.
    process.once("exit", () => writeSync(1, `${line}\n`));
  }
};
