import { argumentsText } from "../../../src/xlsx/argumentsText";
import { checkArguments } from "../../../src/xlsx/checkArguments";

describe("checkArguments", () => {
  it.each([
    [["a.xlsx"], { file: "a.xlsx", json: false, locale: "ja" }],
    [["--json", "a.xlsx"], { file: "a.xlsx", json: true, locale: "ja" }],
    [["a.xlsx", "--lang", "en", "--json"], { file: "a.xlsx", json: true, locale: "en" }],
    [["--lang=en", "a.xlsx"], { file: "a.xlsx", json: false, locale: "en" }],
    [["--lang", "ja", "一覧 (2).xlsx"], { file: "一覧 (2).xlsx", json: false, locale: "ja" }],
    [["--", "--json"], { file: "--json", json: false, locale: "ja" }],
  ])("%j", (words, value) => {
    expect(checkArguments(words)).toEqual({ ok: true, value });
  });

  it.each([
    [[], "検証するファイルを指定してください（npm run check -- FILE.xlsx [--json] [--lang ja|en]）。"],
    [[""], "検証するファイルを指定してください（npm run check -- FILE.xlsx [--json] [--lang ja|en]）。"],
    [
      ["a.xlsx", "b.xlsx"],
      "ファイルは一つずつ指定してください（npm run check -- FILE.xlsx [--json] [--lang ja|en]）。",
    ],
    [
      ["a.xlsx", "--jsn"],
      "指定（--jsn）が分かりません。次のように指定してください（npm run check -- FILE.xlsx [--json] [--lang ja|en]）。",
    ],
    [
      ["a.xlsx", "--lang"],
      "言語（）が分かりません。jaかenを指定してください（npm run check -- FILE.xlsx [--json] [--lang ja|en]）。",
    ],
    [
      ["a.xlsx", "--lang=fr"],
      "言語（fr）が分かりません。jaかenを指定してください（npm run check -- FILE.xlsx [--json] [--lang ja|en]）。",
    ],
    [["--lang", "en"], "Name the file to check (npm run check -- FILE.xlsx [--json] [--lang ja|en])."],
    [
      ["--lang=en", "a", "b"],
      "Name one file at a time (npm run check -- FILE.xlsx [--json] [--lang ja|en]).",
    ],
    [
      ["--lang=en", "-x\n"],
      "The option -x  is not known. Use: npm run check -- FILE.xlsx [--json] [--lang ja|en].",
    ],
    [
      ["--lang=en", "--lang=de"],
      "The language de is not known. Choose ja or en (npm run check -- FILE.xlsx [--json] [--lang ja|en]).",
    ],
  ])("%j is refused in one line", (words, sentence) => {
    const asked = checkArguments(words);
    expect(asked.ok ? "" : argumentsText(asked.issue)).toBe(sentence);
  });
});
