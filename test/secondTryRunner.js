const { default: TestRunner } = require("jest-runner");

/**
 * In CI, a file in which something failed is run once more when all others are done: alone, and from its beginning, as
 * its tests share a browser and go on from one another. On a shared machine a browser now and then misses its moment;
 * what failed at first is printed all the same.
 */
module.exports = class SecondTryRunner extends TestRunner {
  #failed = [];
  #isSecondTry = !process.env.CI;

  async runTests(tests, watcher, options) {
    await super.runTests(tests, watcher, options);
    this.#isSecondTry = true;
    for (const test of this.#failed) await super.runTests([test], watcher, options);
  }

  on(name, listener) {
    if (name !== "test-file-success" && name !== "test-file-failure") return super.on(name, listener);
    return super.on(name, async (event) => {
      const [test, result] = event;
      const message = "failureMessage" in result ? result.failureMessage : result.message;
      if (this.#isSecondTry || !message) return listener(event);
      this.#failed.push(test);
      process.stderr.write(`FIRST TRY FAILED, to be run once more: ${test.path}\n${message}\n`);
    });
  }
};
