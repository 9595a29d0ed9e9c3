const swc = ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } }];

module.exports = {
  testEnvironment: "node",
  // of two cores Jest would leave one idle, while most of the time goes to waiting for browsers
  maxWorkers: "100%",
  // a busy machine may take long to boot a workbench; what must be quick says so itself
  testTimeout: 30_000,
  runner: "<rootDir>/test/secondTryRunner.js",
  roots: ["<rootDir>/test"],
  // Univer for Node in one file, when the one that is there is older than its sources
  globalSetup: "<rootDir>/test/workbench/buildOnce.ts",
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "cjs", "json"],
  transform: { "\\.(ts|tsx|mjs)$": swc },
  // hucre is published as ES modules only
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  reporters: ["default", "<rootDir>/test/closingLineReporter.js"],
};
