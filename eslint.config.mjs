import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

// A later block replaces a rule of an earlier one whole: every no-restricted-syntax below starts from GENERAL.

const TYPESCRIPT = "{ts,tsx,mts,cts}";
const CODE = "{ts,tsx,mts,cts,js,mjs,cjs}";

/** Barred everywhere. */
const GENERAL = [
  {
    selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
    message: "default export は使わない。名前を付けて export する。",
  },
  {
    selector: "ExportAllDeclaration",
    message: "export * は使わない。出すものを一つずつ名前で書く。",
  },
  {
    selector: [
      "JSXAttribute[name.name='dangerouslySetInnerHTML']",
      "Property[key.name='dangerouslySetInnerHTML']",
      "MemberExpression:matches([property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/], [property.value=/^(innerHTML|outerHTML|insertAdjacentHTML)$/])",
      "Property[key.name=/^(innerHTML|outerHTML)$/]",
    ].join(", "),
    message: "セルの文字を HTML として書き込まない。React の要素か textContent で表す。",
  },
];

/** Barred where the same arguments must always give the same answer. */
const CLOCK_AND_LATE_IMPORTS = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: "今日の日付は引数で受け取る。",
  },
  {
    selector: "ImportExpression",
    message: "import() は使わない。境界の確認から漏れる。ファイルの先頭で import する。",
  },
];

const PURE_PROPERTIES = [
  { object: "Date", property: "now", message: "今日の日付は引数で受け取る。" },
  { object: "Math", property: "random", message: "乱数は使わない。同じ引数には同じ答えを返す。" },
  ...[
    "normalize",
    "localeCompare",
    "toLocaleString",
    "toLocaleDateString",
    "toLocaleTimeString",
    "toLocaleUpperCase",
    "toLocaleLowerCase",
  ].map((property) => ({
    property,
    message: "Excel のカスタム関数の実行環境には Intl がない。core/text の表を使う。",
  })),
];

const named = (names, message) => names.map((name) => ({ name, message }));

const INTL = named(["Intl"], "Excel のカスタム関数の実行環境には Intl がない。自前の表を使う。");
const CONSOLE = named(["console"], "計算は何も出力しない。伝えることは戻り値にする。");
const NETWORK = named(
  ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"],
  "通信はしない。入力された内容を外に送らない。",
);
const EXCEL = named(
  ["Excel", "Office", "OfficeExtension", "OfficeRuntime"],
  "Office.js に触れるのは src/workbook だけ。ports.ts を通す。",
);
const BROWSER = named(
  ["document", "window", "self", "navigator", "localStorage", "sessionStorage"],
  "ここには画面がない。必要なものは引数で受け取る。",
);
const HOST = named(
  ["process", "performance", "setTimeout", "setInterval", "queueMicrotask"],
  "時計や実行環境に頼らない。必要なものは引数で受け取る。",
);
const DIALOGS = named(
  ["alert", "confirm", "prompt"],
  "Office の中では使えない。作業ウィンドウの要素で表す。",
);

const globals = (...lists) => [
  "error",
  { globals: [...NETWORK, ...lists.flat()], checkGlobalObject: true, globalObjects: ["global"] },
];

/** Excel on the web moves Tab itself, and only to what has a tabindex. */
const BARE_SUMMARY = {
  selector: "JSXOpeningElement[name.name='summary']",
  message: "summary は parts/Summary.tsx を使う。そのままでは、Web版のExcelでTabキーが届かない。",
};

// no-restricted-globals does not look at types
const EXCEL_TYPES = {
  selector: "TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension|OfficeRuntime)$/]",
  message: "Office.js に触れるのは src/workbook だけ。ports.ts を通す。",
};

// Patterns are those of .gitignore: one entry for each folder, as braces match nothing there.
const folders = (...names) => names.map((name) => `**/${name}/**`);

const filesOf = (from) => (from.includes(".") ? [from] : [`${from}/**/*.${CODE}`]);

/** What files of one folder (or one file) may not import, each with the reason. */
const fence = (from, ...barred) => ({
  name: `fence of ${from}`,
  files: filesOf(from),
  rules: { "no-restricted-imports": ["error", { patterns: [...barred, OUTSIDE] }] },
});

const OUTSIDE = {
  group: folders("test", "scripts", "workbench", "dist"),
  message: "製品のコードだけに頼る。試験や道具のコードを import しない。",
};

const PORTS_ONLY = ["**/usecases/**", "!**/usecases/ports"];

const XLSX_PACKAGES = {
  regex: "^(?!\\.|node:|hucre(/|$))",
  message: "xlsx が使うパッケージは Node と hucre だけ。増やす前に docs/decisions に理由を書く。",
};

const PANE_PACKAGES = {
  regex: "^(?!\\.|react(-dom)?(/|$)|@fluentui/)",
  message: "taskpane が使うパッケージは React と Fluent UI だけ。増やす前に docs/decisions に理由を書く。",
};

const TYPES_OF_CORE = {
  group: folders("core"),
  allowTypeImports: true,
  message: "taskpane は計算しない。core で使えるのは型だけ。計算は usecases に頼む。",
};

export default defineConfig(
  globalIgnores(["dist/", "build/", "coverage/", "certificates/"]),

  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    name: "scripts of Node",
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", Buffer: "readonly", URL: "readonly" },
    },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: { sourceType: "commonjs", globals: { __dirname: "readonly" } },
  },
  {
    name: "everywhere",
    files: [`**/*.${CODE}`],
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-restricted-syntax": ["error", ...GENERAL],
    },
  },
  {
    name: "TypeScript",
    files: [`**/*.${TYPESCRIPT}`],
    extends: [tseslint.configs.recommended],
    languageOptions: { globals: { window: "readonly", self: "readonly" } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    name: "Office.js has its types in one file without exports",
    files: ["src/workbook", "test", "workbench"].map((folder) => `${folder}/**/*.${TYPESCRIPT}`),
    rules: { "@typescript-eslint/triple-slash-reference": ["error", { path: "always" }] },
  },
  {
    name: "configuration is read by its default export",
    files: ["*.config.{js,mjs,cjs}"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    name: "tests",
    files: [`test/**/*.${CODE}`],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...GENERAL,
        {
          selector:
            "CallExpression[callee.object.name=/^(describe|it|test)$/][callee.property.name=/^(only|skip|todo)$/], CallExpression[callee.name=/^(fdescribe|fit|xdescribe|xit|xtest)$/]",
          message: "試験を絞ったり飛ばしたりしたまま残さない。",
        },
      ],
    },
  },

  // The arrows between the folders. test/docs/fences.test.ts plants an import for each and sees it fail.
  fence(
    "src/core",
    {
      regex: "^[^.]",
      message: "core は計算だけを知る。パッケージも Node も使わず、必要なものは引数で受け取る。",
    },
    {
      group: folders("usecases", "workbook", "xlsx", "functions", "taskpane"),
      message: "core は計算だけを知る。外側のフォルダーを import せず、必要なものは引数で受け取る。",
    },
  ),
  fence(
    "src/usecases",
    {
      regex: "^[^.]",
      message: "usecases は core と ports.ts だけを知る。画面やファイルには ports.ts を通して触れる。",
    },
    {
      group: folders("workbook", "xlsx", "functions", "taskpane"),
      message: "usecases は core と ports.ts だけを知る。実装は呼び出す側が渡す。",
    },
  ),
  fence(
    "src/workbook",
    {
      regex: "^[^.]",
      message: "workbook は Office.js と ports.ts の橋渡しだけをする。パッケージは使わない。",
    },
    {
      group: PORTS_ONLY,
      message: "workbook が usecases で知るのは ports.ts だけ。判断は usecases と core に置く。",
    },
    {
      group: folders("xlsx", "functions", "taskpane"),
      message: "workbook は Office.js と ports.ts の橋渡しだけをする。画面や関数を知らない。",
    },
  ),
  fence(
    "src/xlsx",
    XLSX_PACKAGES,
    {
      group: PORTS_ONLY,
      allowTypeImports: true,
      message: "xlsx が usecases で知るのは ports.ts と型だけ。つなぐのは cli.ts。",
    },
    {
      group: folders("workbook", "functions", "taskpane"),
      message: "xlsx は .xlsx を読み書きするだけ。Excel・関数・画面を知らない。つなぐのは cli.ts。",
    },
  ),
  fence("src/xlsx/cli.ts", XLSX_PACKAGES, {
    group: folders("workbook", "taskpane"),
    message: "cli.ts は Node で動く。Excel や画面を知らない。",
  }),
  fence(
    "src/functions",
    {
      regex: "^[^.]",
      message: "functions は core を呼んで値を変換するだけ。パッケージは使わない（容量と実行環境のため）。",
    },
    {
      group: folders("usecases", "workbook", "xlsx", "taskpane"),
      message: "functions は core を呼んで値を変換するだけ。ほかのフォルダーを知らない。",
    },
  ),
  fence("src/taskpane", PANE_PACKAGES, TYPES_OF_CORE, {
    group: folders("workbook", "xlsx", "functions"),
    message: "画面は usecases にだけ頼む。workbook を作って渡すのは index.tsx だけ。",
  }),
  fence("src/taskpane/index.tsx", PANE_PACKAGES, TYPES_OF_CORE, {
    group: folders("xlsx", "functions"),
    message: "index.tsx がつなぐのは画面・usecases・workbook だけ。",
  }),
  fence("workbench", {
    group: folders("src"),
    message: "workbench はビルドした dist とやり取りの形だけを知る。src は import しない。",
  }),

  // What lint sees and the compiler does not (src/core/tsconfig.json already hides document, Excel, console).
  {
    name: "core is pure",
    files: [`src/core/**/*.${CODE}`],
    rules: {
      "no-restricted-globals": globals(INTL, CONSOLE, EXCEL, BROWSER, HOST),
      "no-restricted-properties": ["error", ...PURE_PROPERTIES],
      "no-restricted-syntax": ["error", ...GENERAL, ...CLOCK_AND_LATE_IMPORTS, EXCEL_TYPES],
    },
  },
  {
    name: "usecases see the outside through ports only",
    files: [`src/usecases/**/*.${CODE}`],
    rules: {
      "no-restricted-globals": globals(CONSOLE, EXCEL, BROWSER),
      "no-restricted-syntax": ["error", ...GENERAL, EXCEL_TYPES],
    },
  },
  {
    name: "xlsx runs in Node",
    files: [`src/xlsx/**/*.${CODE}`],
    rules: {
      "no-restricted-globals": globals(EXCEL, BROWSER),
      "no-restricted-syntax": ["error", ...GENERAL, EXCEL_TYPES],
    },
  },
  {
    name: "functions run in a runtime without DOM and Intl",
    files: [`src/functions/**/*.${CODE}`],
    rules: {
      // the metadata generator knows any[][], not unknown[][]
      "@typescript-eslint/no-explicit-any": "off",
      "no-restricted-globals": globals(INTL, CONSOLE, EXCEL, BROWSER, HOST),
      "no-restricted-properties": ["error", ...PURE_PROPERTIES],
      "no-restricted-syntax": [
        "error",
        ...GENERAL,
        ...CLOCK_AND_LATE_IMPORTS,
        EXCEL_TYPES,
        {
          selector:
            ":matches(VariableDeclarator, TSAsExpression, TSTypeAliasDeclaration, TSInterfaceDeclaration) TSAnyKeyword",
          message: "any はカスタム関数の引数と戻り値だけに使う。中では unknown で受ける。",
        },
      ],
    },
  },
  {
    name: "the pane asks usecases, not Excel",
    files: [`src/taskpane/**/*.${CODE}`],
    rules: {
      "no-restricted-globals": globals(EXCEL, DIALOGS),
      "no-restricted-syntax": ["error", ...GENERAL, EXCEL_TYPES, BARE_SUMMARY],
    },
  },
  {
    name: "Summary.tsx is the one that the others use",
    files: ["src/taskpane/parts/Summary.tsx"],
    rules: { "no-restricted-syntax": ["error", ...GENERAL, EXCEL_TYPES] },
  },
  {
    name: "index.tsx waits for Office.onReady",
    files: ["src/taskpane/index.tsx"],
    rules: {
      "no-restricted-globals": globals(
        EXCEL.filter(({ name }) => name !== "Office"),
        DIALOGS,
      ),
    },
  },
  { files: [`src/workbook/**/*.${CODE}`], rules: { "no-restricted-globals": globals(DIALOGS) } },
  {
    name: "Office.js",
    files: ["workbook", "taskpane", "functions"].map((folder) => `src/${folder}/**/*.${CODE}`),
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
);
