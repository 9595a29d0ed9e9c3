import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { mutationRun } from "../../../scripts/mutation/mutationRun";

const SOURCE = `
export function size(n: number): string {
  if (n < 0) return "negative";
  if (n > 9) return "large";
  return "small";
}
`;

describe("mutationRun", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "mutation-"));
  const source = path.join(folder, "size.ts");
  const test = path.join(folder, "size.test.ts");

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const runWith = (body: string) => {
    writeFileSync(source, SOURCE);
    writeFileSync(test, `import { size } from "./size";\ndescribe("size", () => {\n${body}\n});\n`);
    return mutationRun([source], [test]);
  };

  it("tells which conditions the test notices, and which it doesn't", async () => {
    const run = await runWith(
      'it.each([[10, "large"], [-1, "negative"]])("%i", (n, s) => { expect(size(n)).toBe(s); });',
    );
    expect(run.failing).toBeUndefined();
    expect(run.mutants.map(({ line, text, killed }) => [line, text, killed])).toEqual([
      [3, "n < 0", true],
      [4, "n > 9", true],
    ]);
    const weak = await runWith('it("negative", () => { expect(size(-1)).toBe("negative"); });');
    expect(weak.mutants.map(({ killed }) => killed)).toEqual([true, false]);
  });

  it("a test that fails by itself proves nothing", async () => {
    const run = await runWith('it("is wrong", () => { expect(size(1)).toBe("large"); });');
    expect(run).toEqual({ failing: "is wrong", mutants: [] });
  });

  it("nor does a file without tests", async () => {
    expect(await runWith("")).toEqual({ failing: "no test", mutants: [] });
  });
});
