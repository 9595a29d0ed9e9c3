import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { FIELD_LABELS } from "../../../../src/core/plan/fields";
import { RULES } from "../../../../src/core/validation/rules";
import { checkBook } from "../../../../src/usecases/check/checkBook";
import { exampleBook } from "../../../support/exampleBook";
import { findingsOf } from "../../../support/findingsOf";

const RULES_FOLDER = path.join(__dirname, "../../../../src/core/validation/rules");

/** Headings that sentences may quote although they are no fields. */
const KNOWN_HEADINGS = ["根拠"];
const LABELS = [...Object.values(FIELD_LABELS).map(({ ja }) => ja), ...KNOWN_HEADINGS];

const MOST_CHARACTERS = 100;
const MOST_COMMAS = 3;

describe("the list of rules", () => {
  const files = readdirSync(RULES_FOLDER, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );

  it("[V8] every file of rules/ holds one rule that is in the list, under its own id", () => {
    const ids = files.map((file) => {
      const [id] = /(?<=\bid: ")[a-z-]+(?=")/.exec(readFileSync(path.join(RULES_FOLDER, file), "utf8")) ?? [];
      return { id, name: path.basename(file, ".ts") };
    });
    expect(ids.map(({ id }) => id).sort()).toEqual(RULES.map(({ id }) => id).sort());
    for (const { id, name } of ids)
      expect(id).toBe(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  });

  it("[V8] no id is used twice", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it("[V8] the files lie in the families of RULES", () => {
    expect([...new Set(files.map((file) => path.dirname(file)))].sort()).toEqual([
      "grades",
      "structure",
      "texts",
      "values",
      "years",
    ]);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const findings = findingsOf(rule, rule.example.reject);

  it("[V9] finds its own example, at the rule's severity", () => {
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.map(({ rule: id, severity }) => [id, severity])).toEqual(
      findings.map(() => [rule.id, rule.severity]),
    );
  });

  it("[V9] leaves the other one alone, and so do all other rules", () => {
    expect(findingsOf(rule, rule.example.accept)).toEqual([]);
    const others = checkBook(exampleBook(rule.example.accept)).findings.filter(
      ({ severity }) => severity === "error",
    );
    expect(others.map(({ rule: id, messages }) => [id, messages.ja])).toEqual([]);
  });

  it("[V1] has title and reason in both languages", () => {
    for (const text of [rule.title, rule.why]) {
      expect(text.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(text.en).toMatch(/^[A-Z0-9指未].*[A-Za-z.]$/);
    }
    expect(rule.title.ja).not.toMatch(/。/);
    expect(rule.why.ja).toMatch(/。$/);
  });

  it.each(findings.map(({ messages }) => [messages.ja, messages.en]))("[V1] says: %s", (ja, en) => {
    expect(ja).toMatch(/。$/);
    expect(ja.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(ja.split("、").length - 1).toBeLessThanOrEqual(MOST_COMMAS);
    expect(ja).not.toMatch(/エラー|不正|無効|！|undefined|\[object/);
    expect(quotedIn(ja).filter((quoted) => !LABELS.includes(quoted))).toEqual([]);
    expect(en).toMatch(/^[A-Z0-9].*[.?]$/);
    expect(en).not.toMatch(/undefined|\[object|please|invalid/i);
    for (const { id } of RULES) for (const sentence of [ja, en]) expect(sentence).not.toContain(id);
  });
});

function quotedIn(sentence: string): string[] {
  return [...sentence.matchAll(/「([^」]*)」/g)].map(([, quoted]) => quoted!);
}
