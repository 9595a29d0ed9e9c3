import { spawnSync } from "node:child_process";
import path from "node:path";
import { temporaryFile } from "../support/temporaryFile";
import { workbookParts } from "../support/workbookParts";
import { zipFile } from "../support/zipFile";

const PROJECT = path.join(__dirname, "../..");
const SAMPLE = "assets/行動計画一覧.xlsx";

interface JsonReport {
  readonly file: string;
  readonly list: { readonly sheet: string; readonly rows: number } | null;
  readonly planSheets: number;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly plan: number | null;
    readonly cell: string;
    readonly field: string;
    readonly message: string;
  }[];
}

/** `npm run check`, as package.json has it. */
function check(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/xlsx/cli.ts", ...words],
    {
      cwd: PROJECT,
      encoding: "utf8",
      timeout: 60_000,
    },
  );
  return { status, stdout, stderr, json: () => JSON.parse(stdout) as JsonReport };
}

/** A workbook of one sheet with these texts. */
function bookFile(name: string, rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`).join("");
  const sheet = rows.map((row) => `<row>${cells(row)}</row>`).join("");
  return temporaryFile(name, zipFile(workbookParts({ sheets: { 一覧: sheet } })));
}

const HEADINGS = ["番号", "行動計画", "担当部署", "指標", "H29(当初)", "R2(現状)", "R4(目標)", "R2達成度"];
// 約: figures that stay texts
const ROW = ["1", "窓口サービスの向上", "市民課", "満足度", "約50点", "65点", "80点"];

describe("npm run check", () => {
  it("finds in the sample what its rules cover there, and no more", () => {
    const { status, stderr, json } = check(SAMPLE, "--json");
    const { file, list, planSheets, findings } = json();
    expect({ status, stderr, file, list, planSheets }).toEqual({
      status: 1,
      stderr: "",
      file: SAMPLE,
      list: { sheet: "行動計画一覧", rows: 25 },
      planSheets: 0,
    });
    const told = findings.filter(({ severity }) => severity !== "info");
    expect(told.map(({ plan, severity, rule, field }) => [plan, severity, rule, field])).toEqual([
      [2, "error", "grade-differs", "grade"],
      [5, "warning", "number-differs-from-text", "current"],
      [10, "error", "grade-differs", "grade"],
      [14, "warning", "grade-despite-regression", "grade"],
      [15, "error", "grade-differs", "grade"],
      [17, "warning", "grade-despite-regression", "grade"],
      [18, "warning", "unit-differs-from-text", "current"],
      [21, "error", "grade-without-value", "grade"],
      [24, "warning", "grade-despite-regression", "grade"],
    ]);
    expect(
      findings.filter(({ rule }) => rule === "grade-by-attainment").map(({ message }) => message)[0],
    ).toBe(
      "「達成度」のBは達成率94.5%によるものです（進捗率は△100.0%でD）。「算定方法」に達成率と記入すると、根拠が残ります。",
    );
    for (const { cell, field } of told) expect(cell).toMatch(field === "grade" ? /^I\d+$/ : /^E\d+$/);
  });

  it("prints a table for people, in the language asked for", () => {
    const { status, stdout } = check(SAMPLE);
    expect(status).toBe(1);
    expect(stdout).toContain("要修正 4件、確認 5件、参考 22件");
    expect(stdout).toMatch(/^ {2}21 {2}要修正 {2}I\d+ +「現状値」は未測定（未実施）ですが、/m);
    expect(check(SAMPLE, "--lang", "en").stdout).toContain("4 to fix, 5 to check, 22 to note");
  });

  it("ends with 0 where nothing is to mend", () => {
    const good = bookFile("good.xlsx", [HEADINGS, [...ROW, "C"]]);
    const { status, stdout, stderr } = check(good);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("指摘はありません。");
    const noted = bookFile("noted.xlsx", [HEADINGS, [...ROW, "B"]]);
    const info = check(noted, "--json");
    expect([info.status, info.json().findings.map(({ rule, severity }) => [rule, severity])]).toEqual([
      0,
      [["grade-by-attainment", "info"]],
    ]);
  });

  it("a book without a list is a finding, not a failure", () => {
    const { status, json } = check(bookFile("other.xlsx", [["氏名", "住所"]]), "--json");
    expect([
      status,
      json().list,
      json().findings.map(({ rule, severity, plan }) => [rule, severity, plan]),
    ]).toEqual([1, null, [["list-not-found", "error", null]]]);
  });

  it("checks several files at once, and ends as the worst of them", () => {
    const good = bookFile("several-good.xlsx", [HEADINGS, [...ROW, "C"]]);
    const wrong = bookFile("several-wrong.xlsx", [HEADINGS, [...ROW, "A"]]);
    const both = check(good, wrong);
    expect([both.status, both.stderr]).toEqual([1, ""]);
    expect(both.stdout).toMatch(/several-good[^]*several-wrong[^]*\n\n2冊の合計\n要修正 1件/);
    expect(both.stdout).toMatch(/\n市民課 +1 +0 +0\n$/);
    const { status, stdout } = check(good, wrong, "--json");
    const { files, summary } = JSON.parse(stdout) as {
      readonly files: readonly JsonReport[];
      readonly summary: object;
    };
    expect([status, files.map(({ file }) => file)]).toEqual([1, [good, wrong]]);
    expect(summary).toEqual({
      error: 1,
      warning: 0,
      info: 0,
      accepted: 0,
      departments: [{ department: "市民課", error: 1, warning: 0, info: 0 }],
    });
  });

  it("one file of several that can't be read: the others are checked, one line says which", () => {
    const good = bookFile("several-read.xlsx", [HEADINGS, [...ROW, "C"]]);
    const { status, stdout, stderr } = check("no such.xlsx", good, "--json");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^no such\.xlsx: [^\n]+\n$/);
    expect((JSON.parse(stdout) as { files: JsonReport[] }).files.map(({ file }) => file)).toEqual([good]);
  });

  it("ends with 2 and one line where there is nothing to read", () => {
    expect(check("no such.xlsx")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "no such.xlsx: ファイルが見つかりません。ファイル名と場所をご確認ください。\n",
    });
    expect(check("no such.xlsx", "--json", "--lang", "en")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "no such.xlsx: The file was not found. Check its name and folder.\n",
    });
    expect(check(temporaryFile("text.xlsx", "番号,行動計画"))).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^[^\n]+\n$/),
    });
  });

  it("ends with 2 and one line where it isn't told what to do", () => {
    for (const words of [[], ["--json"], ["a.xlsx", ""], ["a.xlsx", "--csv"]]) {
      expect(check(...words)).toMatchObject({
        status: 2,
        stdout: "",
        stderr: expect.stringMatching(/^[^\n]+\n$/),
      });
    }
  });
});
