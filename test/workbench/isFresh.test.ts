import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isFresh } from "../../workbench/isFresh";

let folder: string;
const at = (name: string): string => path.join(folder, name);
const change = (name: string, time: number): void => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), "");
  utimesSync(at(name), time, time);
};
const fresh = (): boolean => isFresh({ outputs: [at("a.js"), at("b.css")], inputs: [at("src"), at("lock")] });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "fresh-"));
  change("lock", 1000);
  change("src/deep/source.ts", 2000);
  for (const name of ["src/deep", "src"]) utimesSync(at(name), 2000, 2000);
  change("a.js", 3000);
  change("b.css", 3000);
});
afterEach(() => rmSync(folder, { recursive: true }));

it("is fresh when everything made is younger than everything it was made from", () => {
  expect(fresh()).toBe(true);
});

it.each(["lock", "src/deep/source.ts", "src/other.ts"])("isn't when %s changed afterwards", (name) => {
  change(name, 4000);
  expect(fresh()).toBe(false);
});

it("isn't when a source was taken away afterwards", () => {
  rmSync(at("src/deep/source.ts"));
  expect(fresh()).toBe(false);
});

it("isn't when one of the files made is missing or older", () => {
  change("b.css", 1500);
  expect(fresh()).toBe(false);
  rmSync(at("b.css"));
  expect(fresh()).toBe(false);
});
