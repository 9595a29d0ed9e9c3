import { argumentsText } from "../../../src/xlsx/argumentsText";
import { checkArguments } from "../../../src/xlsx/checkArguments";

describe("checkArguments", () => {
  it.each([
    [["a.xlsx"], { files: ["a.xlsx"], json: false, keys: false, locale: "ja" }],
    [["--json", "a.xlsx"], { files: ["a.xlsx"], json: true, keys: false, locale: "ja" }],
    [["a.xlsx", "--lang", "en", "--json"], { files: ["a.xlsx"], json: true, keys: false, locale: "en" }],
    [["--lang=en", "a.xlsx"], { files: ["a.xlsx"], json: false, keys: false, locale: "en" }],
    [["--lang", "ja", "一覧 (2).xlsx"], { files: ["一覧 (2).xlsx"], json: false, keys: false, locale: "ja" }],
    [["a.xlsx", "--keys", "b.xlsx"], { files: ["a.xlsx", "b.xlsx"], json: false, keys: true, locale: "ja" }],
    [["--", "--json"], { files: ["--json"], json: false, keys: false, locale: "ja" }],
  ])("%j", (words, value) => {
    expect(checkArguments(words)).toEqual({ ok: true, value });
  });

  it.each([
    [
      [],
      "検証するファイルを指定してください（npm run check -- FILE.xlsx … [--json] [--keys] [--lang ja|en]）。",
    ],
    [
      [""],
      "検証するファイルを指定してください（npm run check -- FILE.xlsx … [--json] [--keys] [--lang ja|en]）。",
    ],
    [
      ["a.xlsx", ""],
      "検証するファイルを指定してください（npm run check -- FILE.xlsx … [--json] [--keys] [--lang ja|en]）。",
    ],
    [
      ["a.xlsx", "--jsn"],
      "指定（--jsn）が分かりません。次のように指定してください（npm run check -- FILE.xlsx … [--json] [--keys] [--lang ja|en]）。",
    ],
    [
      ["a.xlsx", "--lang"],
      "言語（）が分かりません。jaかenを指定してください（npm run check -- FILE.xlsx … [--json] [--keys] [--lang ja|en]）。",
    ],
    [
      ["a.xlsx", "--lang=fr"],
      "言語（fr）が分かりません。jaかenを指定してください（npm run check -- FILE.xlsx … [--json] [--keys] [--lang ja|en]）。",
    ],
    [
      ["--lang", "en"],
      "Name the file to check (npm run check -- FILE.xlsx … [--json] [--keys] [--lang ja|en]).",
    ],
    [
      ["--lang=en", "-x\n"],
      "The option -x  is not known. Use: npm run check -- FILE.xlsx … [--json] [--keys] [--lang ja|en].",
    ],
    [
      ["--lang=en", "--lang=de"],
      "The language de is not known. Choose ja or en (npm run check -- FILE.xlsx … [--json] [--keys] [--lang ja|en]).",
    ],
  ])("%j is refused in one line", (words, sentence) => {
    const asked = checkArguments(words);
    expect(asked.ok ? "" : argumentsText(asked.issue)).toBe(sentence);
  });
});
