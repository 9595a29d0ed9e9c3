import { execFileSync } from "node:child_process";
import path from "node:path";
import { PROJECT } from "./projectFiles";

interface Plant {
  readonly file: string;
  readonly text: string;
  /** part of a message that must come; `undefined`: the file must pass */
  readonly says?: string;
}

const used = (from: string) => `import { it } from "${from}";\nexport const planted = it;\n`;
const typed = (from: string) => `import type { It } from "${from}";\nexport type Planted = It;\n`;
const returned = (expression: string) => `export function planted(): unknown {\n  return ${expression};\n}\n`;

const CORE = "src/core/text/planted.ts";
const RULE = "src/core/validation/rules/values/planted.ts";
const USECASES = "src/usecases/planted.ts";
const WORKBOOK = "src/workbook/planted.ts";
const XLSX = "src/xlsx/planted.ts";
const CLI = "src/xlsx/cli.ts";
const FUNCTIONS = "src/functions/planted.ts";
const SCREEN = "src/taskpane/screens/validate/planted.tsx";
const INDEX = "src/taskpane/index.tsx";
const WORKBENCH = "workbench/host/planted.ts";

const OFFICE_TYPES = '/// <reference path="../../office.d.ts" />\nexport const planted = 1;\n';

const CORE_SAYS = "core は計算だけを知る";
const USECASES_SAY = "usecases は core と ports.ts だけを知る";
const WORKBOOK_SAYS = "workbook は Office.js と ports.ts の橋渡しだけをする";
const XLSX_SAYS = "xlsx は .xlsx を読み書きするだけ";
const FUNCTIONS_SAY = "functions は core を呼んで値を変換するだけ";
const SCREENS_SAY = "画面は usecases にだけ頼む";
const NO_INTL = "Intl がない";
const NO_CLOCK = "今日の日付は引数で受け取る";
const NO_OFFICE = "Office.js に触れるのは src/workbook だけ";

const IMPORTS: readonly Plant[] = [
  { file: CORE, text: used("react"), says: CORE_SAYS },
  { file: CORE, text: used("@fluentui/react-components"), says: CORE_SAYS },
  { file: CORE, text: used("node:fs"), says: CORE_SAYS },
  { file: CORE, text: used("hucre/xlsx"), says: CORE_SAYS },
  { file: CORE, text: used("../../usecases/checkBook"), says: CORE_SAYS },
  { file: CORE, text: typed("../../usecases/ports"), says: CORE_SAYS },
  { file: CORE, text: used("../../workbook/excelWorkbook"), says: CORE_SAYS },
  { file: CORE, text: used("../../xlsx/readBook"), says: CORE_SAYS },
  { file: CORE, text: used("../../functions/grade"), says: CORE_SAYS },
  { file: CORE, text: used("../../taskpane/strings/ja"), says: CORE_SAYS },
  { file: RULE, text: used("../../../../usecases/checkBook"), says: CORE_SAYS },
  { file: CORE, text: 'export { it } from "../../usecases/checkBook";\n', says: CORE_SAYS },
  { file: CORE, text: used("../../../test/fixtures/facts"), says: "製品のコードだけに頼る" },
  { file: CORE, text: used("../../../scripts/functionsMetadata"), says: "製品のコードだけに頼る" },
  { file: CORE, text: used("../result") },
  { file: RULE, text: typed("../../../plan/planList") },

  { file: USECASES, text: used("react"), says: USECASES_SAY },
  { file: USECASES, text: used("node:fs/promises"), says: USECASES_SAY },
  { file: USECASES, text: used("../workbook/excelWorkbook"), says: USECASES_SAY },
  { file: USECASES, text: used("../xlsx/readBook"), says: USECASES_SAY },
  { file: USECASES, text: used("../functions/grade"), says: USECASES_SAY },
  { file: USECASES, text: typed("../taskpane/App"), says: USECASES_SAY },
  { file: USECASES, text: used("../core/validation/runRules") },
  { file: USECASES, text: typed("./ports") },

  { file: WORKBOOK, text: used("hucre/xlsx"), says: WORKBOOK_SAYS },
  {
    file: WORKBOOK,
    text: used("../usecases/checkBook"),
    says: "workbook が usecases で知るのは ports.ts だけ",
  },
  { file: WORKBOOK, text: used("../xlsx/readBook"), says: WORKBOOK_SAYS },
  { file: WORKBOOK, text: used("../functions/grade"), says: WORKBOOK_SAYS },
  { file: WORKBOOK, text: used("../taskpane/strings/ja"), says: WORKBOOK_SAYS },
  { file: WORKBOOK, text: typed("../usecases/ports") },
  { file: WORKBOOK, text: used("../core/sheet/cellAddress") },

  { file: XLSX, text: used("react"), says: "xlsx が使うパッケージは Node と hucre だけ" },
  { file: XLSX, text: used("../usecases/checkBook"), says: "xlsx が usecases で知るのは ports.ts と型だけ" },
  { file: XLSX, text: used("../functions/grade"), says: XLSX_SAYS },
  { file: XLSX, text: used("../workbook/excelWorkbook"), says: XLSX_SAYS },
  { file: XLSX, text: used("../taskpane/strings/ja"), says: XLSX_SAYS },
  { file: XLSX, text: used("hucre/xlsx") },
  { file: XLSX, text: used("node:fs/promises") },
  { file: XLSX, text: typed("../usecases/checkBook") },
  { file: XLSX, text: used("../core/text/foldWidth") },
  { file: CLI, text: used("../workbook/excelWorkbook"), says: "cli.ts は Node で動く" },
  { file: CLI, text: used("../usecases/checkBook") },
  { file: CLI, text: used("../functions/grade") },

  { file: FUNCTIONS, text: used("../usecases/checkBook"), says: FUNCTIONS_SAY },
  { file: FUNCTIONS, text: used("../workbook/excelWorkbook"), says: FUNCTIONS_SAY },
  { file: FUNCTIONS, text: used("../xlsx/readBook"), says: FUNCTIONS_SAY },
  { file: FUNCTIONS, text: used("../taskpane/strings/ja"), says: FUNCTIONS_SAY },
  { file: FUNCTIONS, text: used("react"), says: FUNCTIONS_SAY },
  { file: FUNCTIONS, text: used("../core/grading/gradeIndicator") },

  { file: SCREEN, text: used("../../../workbook/excelWorkbook"), says: SCREENS_SAY },
  { file: SCREEN, text: used("../../../xlsx/readBook"), says: SCREENS_SAY },
  { file: SCREEN, text: used("../../../functions/grade"), says: SCREENS_SAY },
  { file: SCREEN, text: used("../../../core/grading/gradeIndicator"), says: "taskpane は計算しない" },
  { file: SCREEN, text: used("lodash"), says: "taskpane が使うパッケージは React と Fluent UI だけ" },
  { file: SCREEN, text: used("node:fs"), says: "taskpane が使うパッケージは React と Fluent UI だけ" },
  { file: SCREEN, text: "export const it = <summary>a</summary>;\n", says: "parts/Summary.tsx を使う" },
  { file: SCREEN, text: typed("../../../core/plan/planList") },
  { file: SCREEN, text: used("../../../usecases/checkBook") },
  { file: SCREEN, text: used("@fluentui/react-components") },
  { file: SCREEN, text: used("react") },
  { file: SCREEN, text: used("../../strings/ja") },
  { file: INDEX, text: used("../xlsx/readBook"), says: "index.tsx がつなぐのは" },
  { file: INDEX, text: used("../core/grading/gradeIndicator"), says: "taskpane は計算しない" },
  { file: INDEX, text: used("../workbook/excelWorkbook") },
  { file: INDEX, text: used("react-dom/client") },

  { file: WORKBENCH, text: used("../../src/core/text/foldWidth"), says: "src は import しない" },
  { file: WORKBENCH, text: typed("../../src/usecases/ports"), says: "src は import しない" },
  { file: WORKBENCH, text: used("../grid/univer") },
];

const WORDS: readonly Plant[] = [
  ...[CORE, FUNCTIONS].flatMap((file): Plant[] => [
    { file, text: returned("new Intl.NumberFormat()"), says: NO_INTL },
    { file, text: returned("globalThis.Intl"), says: NO_INTL },
    { file, text: returned('"Ａ".normalize("NFKC")'), says: NO_INTL },
    { file, text: returned("(1).toLocaleString()"), says: NO_INTL },
    { file, text: returned("new Date(0).toLocaleDateString()"), says: NO_INTL },
    { file, text: returned('"a".toLocaleUpperCase()'), says: NO_INTL },
    { file, text: returned('"a".localeCompare("b")'), says: NO_INTL },
    { file, text: returned("new Date()"), says: NO_CLOCK },
    { file, text: returned("Date()"), says: NO_CLOCK },
    { file, text: returned("Date.now()"), says: NO_CLOCK },
    { file, text: returned('Date["now"]()'), says: NO_CLOCK },
    { file, text: returned("Math.random()"), says: "乱数は使わない" },
    { file, text: returned('import("./grade")'), says: "import() は使わない" },
    { file, text: returned("console.log(1)"), says: "計算は何も出力しない" },
    { file, text: returned("document.title"), says: "ここには画面がない" },
    { file, text: returned("window.name"), says: "ここには画面がない" },
    { file, text: returned('fetch("x")'), says: "通信はしない" },
    { file, text: returned("Excel.run"), says: NO_OFFICE },
    { file, text: returned("[new Date(0), Math.max(1, 2), String(3)]") },
  ]),
  { file: USECASES, text: returned("Excel.run"), says: NO_OFFICE },
  { file: USECASES, text: "export type Planted = Excel.Range;\n", says: NO_OFFICE },
  { file: XLSX, text: returned("Office.context"), says: NO_OFFICE },
  { file: XLSX, text: returned("new Date()") },
  { file: SCREEN, text: returned("Excel.run"), says: NO_OFFICE },
  { file: SCREEN, text: returned("Office.onReady()"), says: NO_OFFICE },
  { file: SCREEN, text: returned('confirm("?")'), says: "Office の中では使えない" },
  { file: SCREEN, text: returned('window.fetch("x")'), says: "通信はしない" },
  { file: INDEX, text: returned("Excel.run"), says: NO_OFFICE },
  { file: INDEX, text: returned("Office.onReady()") },
  { file: WORKBOOK, text: returned("Excel.run") },
  { file: WORKBOOK, text: "export type Planted = Excel.Range;\n" },
  {
    file: WORKBOOK,
    text: returned(
      "(sheet: Excel.Worksheet) => {\n    const range = sheet.getRange();\n    range.load();\n  }",
    ),
    says: "office-addins/no-empty-load",
  },

  { file: FUNCTIONS, text: "export function planted(value: any[][]): any[][] {\n  return value;\n}\n" },
  {
    file: FUNCTIONS,
    text: "export function planted(value: any[][]): any[][] {\n  const rows: any[][] = value;\n  return rows;\n}\n",
    says: "any はカスタム関数の引数と戻り値だけに使う",
  },
  { file: CORE, text: "export type Planted = any;\n", says: "@typescript-eslint/no-explicit-any" },

  ...[CORE, USECASES, XLSX, FUNCTIONS, SCREEN, "test/unit/planted.ts"].flatMap((file): Plant[] => [
    { file, text: "export default 1;\n", says: "default export は使わない" },
    { file, text: "const planted = 1;\nexport { planted as default };\n", says: "default export は使わない" },
    { file, text: 'export * from "./other";\n', says: "export * は使わない" },
    { file, text: 'export * as other from "./other";\n', says: "export * は使わない" },
    { file, text: returned("Object.assign({}, { innerHTML: 1 })"), says: "HTML として書き込まない" },
  ]),
  {
    file: SCREEN,
    text: "export const planted = (html: string) => <b dangerouslySetInnerHTML={{ __html: html }} />;\n",
    says: "HTML として書き込まない",
  },
  {
    file: SCREEN,
    text: "export function planted(it: HTMLElement) {\n  it.innerHTML = it.id;\n}\n",
    says: "HTML として書き込まない",
  },
  {
    file: CORE,
    text: 'import { It } from "./it";\nexport type Planted = It;\n',
    says: "@typescript-eslint/consistent-type-imports",
  },
  { file: CORE, text: "const unused = 1;\n", says: "@typescript-eslint/no-unused-vars" },
  { file: CORE, text: returned("planted == null"), says: "eqeqeq" },
  { file: CORE, text: returned('eval("1")'), says: "no-eval" },
  { file: "test/unit/planted.test.ts", text: 'it.only("x", () => {});\n', says: "試験を絞ったり飛ばしたり" },
  { file: CORE, text: OFFICE_TYPES, says: "@typescript-eslint/triple-slash-reference" },
  { file: WORKBOOK, text: OFFICE_TYPES },
  ...["test/planted.mjs", "workbench/planted.js", "scripts/planted.js"].map((file): Plant => ({
    file,
    text: "/eval/.test(process.argv[2]);\n",
  })),
  { file: "planted.config.mjs", text: "export default {};\n" },
];

const shown = ({ file, text }: Plant) => [file, text.trim().replace(/\n\s*/g, " ")] as const;

describe("the lint fences", () => {
  const plants = [...IMPORTS, ...WORDS];
  let answers: string[][] = [];

  beforeAll(() => {
    const asked = JSON.stringify(plants);
    const answer = execFileSync(process.execPath, [path.join(__dirname, "lintTexts.mjs")], {
      cwd: PROJECT,
      input: asked,
      encoding: "utf8",
    });
    answers = JSON.parse(answer) as string[][];
  }, 60_000);

  it.each(plants.map((plant, index) => [...shown(plant), plant, index] as const))(
    "%s: %s",
    (_file, _text, plant, index) => {
      if (plant.says === undefined) expect(answers[index]).toEqual([]);
      else expect(answers[index]).toContainEqual(expect.stringContaining(plant.says));
    },
  );
});
