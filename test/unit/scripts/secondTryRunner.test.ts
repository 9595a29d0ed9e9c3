import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const JEST = require.resolve("jest/bin/jest");
const RUNNER = path.resolve(__dirname, "../../secondTryRunner.js");

/** Its second test passes once the first has passed; the first does so from the second run on. */
const FAILS_ONCE = `
const { existsSync, writeFileSync } = require("node:fs");
const mark = require("node:path").join(__dirname, "mark");
let isBegun = false;
it("begins", () => {
  const wasHere = existsSync(mark);
  writeFileSync(mark, "");
  expect(wasHere).toBe(true);
  isBegun = true;
});
it("goes on", () => expect(isBegun).toBe(true));
`;
const FAILS = `it("fails", () => expect(1).toBe(2));`;
const PASSES = `it("passes", () => undefined);`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "second-try-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(files: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv) {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  writeFileSync(
    path.join(folder, "jest.config.json"),
    JSON.stringify({ runner: RUNNER, testMatch: ["**/*.test.js"] }),
  );
  const { CI: _, ...others } = process.env;
  const done = spawnSync(process.execPath, [JEST, "--rootDir", folder, "--no-cache", "--colors=false"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...others, ...env },
  });
  return { status: done.status, said: done.stderr };
}

it("in CI runs a file that failed once more, from its beginning, and prints what failed at first", () => {
  const { status, said } = run({ "once.test.js": FAILS_ONCE, "well.test.js": PASSES }, { CI: "true" });
  expect(status).toBe(0);
  expect(said).toMatch(/FIRST TRY FAILED.*once\.test\.js/);
  expect(said).toContain("Expected: true");
  expect(said).toContain("Tests:       3 passed, 3 total");
}, 60_000);

it("in CI lets a file fail that fails twice, and tests that can't even be read", () => {
  const { status, said } = run({ "twice.test.js": FAILS, "unread.test.js": "it(" }, { CI: "true" });
  expect(status).toBe(1);
  expect(said).toContain("Test Suites: 2 failed, 2 total");
}, 60_000);

it("elsewhere lets it fail at once", () => {
  const { status, said } = run({ "once.test.js": FAILS_ONCE }, {});
  expect(status).toBe(1);
  expect(said).not.toContain("FIRST TRY");
  expect(said).toContain("Tests:       2 failed, 2 total");
}, 60_000);
