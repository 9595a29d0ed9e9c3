import type { FieldId } from "../plan/fields";

/**
 * Columns of the list. 実績値 (`actual`) takes a value's place where the sheet lacks its heading; 単位 (`unit`) belongs
 * to the values and 計画値 (`annual`), a year's own target, to the grades: both are no fields of their own.
 */
export type ListField = PlanField | "unit" | "annual";

/** Columns that findings can name. */
export type PlanField = Extract<
  FieldId,
  | "number"
  | "title"
  | "departments"
  | "indicator"
  | "baseline"
  | "current"
  | "target"
  | "actual"
  | "overview"
  | "grade"
  | "method"
>;

/** How the standard list heads a column. */
export type ColumnHeading =
  /** one text */
  | { readonly kind: "text"; readonly text: string }
  /** a year with its role: R2(現状) */
  | { readonly kind: "year"; readonly role: string }
  /** one text over a column for each year: 達成度 over R1, R2 */
  | { readonly kind: "years"; readonly text: string };

/** One column of the list: what the standard list writes over it, and by what headings other lists are read. */
export interface ListColumn {
  readonly field: ListField;
  /** `undefined`: the standard list has no such column */
  readonly heading: ColumnHeading | undefined;
  /** a list without it isn't complete */
  readonly needed: boolean;
  /** the heading may carry a year, before or behind the word: R2実績, 目標値(R4) */
  readonly dated: boolean;
  /** headings that say just this: compact, lower case, without years */
  readonly words: readonly string[];
  /** a longer heading that ends so is this one: 指標に対する目標達成度 */
  readonly endings: readonly string[];
  /** taken where no column has one of the others */
  readonly weakWords: readonly string[];
}

/** Words over a plan's title, or over the group that it is of where another column has its title. */
export const VAGUE_TITLES: ReadonlySet<string> = new Set(["施策", "事業", "プロジェクト", "分野別施策"]);

/** 一覧の様式 the list's form, in the order of the standard list's columns. */
export const LIST_FORM: readonly ListColumn[] = [
  column("number", {
    words: ["番号", "no", "no.", "計画番号", "行動計画番号", "取組番号", "行動計画no", "行動計画no."],
    weakWords: [
      "連番",
      "通番",
      "項番",
      "整理番号",
      "管理番号",
      "施策番号",
      "体系番号",
      "取組コード",
      "計画コード",
      "通し番号",
      "事業番号",
      "事務事業番号",
      "事業コード",
      "施策コード",
      "コード",
      "#",
    ],
  }),
  column("title", {
    heading: { kind: "text", text: "行動計画" },
    needed: true,
    words: ["行動計画", "行動計画名", "行動計画の名称", "行動計画名称", "計画名", "計画名称", "計画の名称"],
    endings: ["取組項目", "取組名", "取組事項", "実施項目", "推進項目", "改革項目"],
    weakWords: [
      "取組",
      "取組の名称",
      "取組名称",
      "具体的取組",
      "重点取組",
      "重点項目",
      "取組事業",
      "具体的な取組",
      "実施項目名",
      "取組項目名",
      "項目名",
      "項目",
      "事業名",
      "事務事業名",
      "事務事業",
      ...VAGUE_TITLES,
      "施策名",
      "施策名称",
      "具体的施策",
      "具体的な施策",
      "個別施策",
      "件名",
      "名称",
    ],
  }),
  column("departments", {
    heading: { kind: "text", text: "担当部署" },
    needed: true,
    words: ["担当部署名", "担当", "所管", "主管", "担当課等", "担当課名", "所管課名", "所管部署", "担当部局"],
    endings: ["担当部署", "担当課", "所管課", "主管課", "担当部課", "担当課室", "関係課", "実施課"],
    weakWords: ["部署", "部署名", "課名", "所属", "所属名", "実施主体", "担当係"],
  }),
  column("indicator", {
    heading: { kind: "text", text: "指標" },
    needed: true,
    words: ["指標名", "指標の名称", "指標名称", "指標の内容", "指標項目", "kpi", "評価指標名", "成果指標名"],
    endings: ["指標"],
    weakWords: ["数値目標の項目", "目標項目", "測定項目"],
  }),
  column("baseline", {
    heading: { kind: "year", role: "当初" },
    needed: true,
    dated: true,
    words: [
      "当初",
      "当初値",
      "基準値",
      "計画当初",
      "計画当初値",
      "計画策定時",
      "計画策定時の値",
      "策定時",
      "策定時の値",
      "策定時値",
      "初期値",
      "従前値",
      "ベースライン",
    ],
    weakWords: ["基準", "基準年度", "基準年度値", "基準年", "基準年値", "開始時", "策定前"],
  }),
  column("current", {
    heading: { kind: "year", role: "現状" },
    needed: true,
    dated: true,
    words: ["現状", "現状値", "現在値", "現況値", "現況", "直近値", "最新値"],
    weakWords: ["現在", "直近", "最新"],
  }),
  column("target", {
    heading: { kind: "year", role: "目標" },
    needed: true,
    dated: true,
    words: ["目標", "目標値", "最終目標", "最終目標値", "目標数値", "達成目標値"],
    weakWords: ["数値目標", "達成目標", "目標年度", "目標年"],
  }),
  column("unit", { words: ["単位", "単位名", "値の単位", "計量単位", "指標の単位"] }),
  column("actual", {
    dated: true,
    words: ["実績", "実績値", "直近実績", "直近実績値", "実績数値"],
  }),
  column("annual", {
    dated: true,
    words: ["計画値", "単年度目標", "単年度目標値"],
    weakWords: ["計画"],
  }),
  column("overview", {
    heading: { kind: "text", text: "昨年度取組内容の概要\n(詳細は別紙行動計画を参照)" },
    dated: true,
    words: ["概要", "取組内容", "取組状況", "実施状況", "実施内容", "取組実績", "主な取組"],
    endings: ["取組内容の概要", "取組の概要", "取組概要", "取組内容", "取組状況", "実施状況", "取組実績"],
    weakWords: ["実績概要", "取組結果", "実施結果", "進捗状況"],
  }),
  column("grade", {
    heading: { kind: "years", text: "指標に対する\n目標達成度" },
    needed: true,
    dated: true,
    words: ["達成度", "達成度評価", "達成度の評価"],
    endings: ["達成度"],
    weakWords: [
      "評価",
      "評価結果",
      "判定",
      "判定結果",
      "進捗評価",
      "総合評価",
      "自己評価",
      "一次評価",
      "二次評価",
      "内部評価",
      "外部評価",
      "最終評価",
      "達成状況",
      "達成区分",
      "評定",
      "ランク",
      "評価ランク",
      "評価区分",
      "判定区分",
      "進捗",
      "進捗度",
      "進捗区分",
    ],
  }),
  column("method", {
    heading: { kind: "text", text: "算定方法" },
    words: ["算定方法", "算定方式", "算出方法", "計算方法", "達成度の算定方法"],
  }),
];

/** Headings that a list isn't complete without, in the form's order. */
export const NEEDED_FIELDS: readonly PlanField[] = LIST_FORM.flatMap(({ field, needed }) =>
  needed && field !== "unit" && field !== "annual" ? [field] : [],
);

function column(field: ListField, parts: Partial<Omit<ListColumn, "field">>): ListColumn {
  return {
    field,
    heading: undefined,
    needed: false,
    dated: false,
    words: [],
    endings: [],
    weakWords: [],
    ...parts,
  };
}
