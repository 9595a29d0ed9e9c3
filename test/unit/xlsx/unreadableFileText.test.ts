import type { UnreadableCode } from "../../../src/xlsx/unreadableFile";
import { unreadableFileText } from "../../../src/xlsx/unreadableFileText";

const CODES: UnreadableCode[] = [
  "not-found",
  "not-xlsx",
  "encrypted-or-old",
  "truncated",
  "too-large",
  "unreadable",
];

describe("what is said of a file that can't be read", () => {
  it("gives the reason and then the next step", () => {
    expect(unreadableFileText("encrypted-or-old", "ja")).toBe(
      "パスワード付きか、古い形式（.xls）のファイルです。パスワードを外すか、.xlsx形式で保存し直してください。",
    );
    expect(unreadableFileText("encrypted-or-old", "en")).toBe(
      "The file has a password or is in the old .xls format. Remove the password, or save it as .xlsx.",
    );
  });

  it.each(CODES)("%s: one line, short, in both languages", (code) => {
    const ja = unreadableFileText(code, "ja");
    const en = unreadableFileText(code, "en");
    expect(ja).toMatch(/。.*ください。$/);
    expect(ja.length).toBeLessThanOrEqual(100);
    expect(ja.split("、").length).toBeLessThanOrEqual(4);
    expect(en).toMatch(/^[\x20-\x7e]+\. [\x20-\x7e]+\.$/);
    expect(ja + en).not.toMatch(/\n|！|エラー|不正|無効|please|invalid/i);
  });

  it("says something else for each reason", () => {
    expect(new Set(CODES.map((code) => unreadableFileText(code, "ja"))).size).toBe(CODES.length);
    expect(new Set(CODES.map((code) => unreadableFileText(code, "en"))).size).toBe(CODES.length);
  });
});
