import type { Locale } from "../../core/messages/locale";
import type { Severity } from "../../core/validation/finding";
import type { CheckedList, IdleCode } from "../../usecases/check/checkBook";
import type { UndoableAction } from "../../usecases/ports";
import type { WorkbookErrorCode } from "../../usecases/workbookError";
import { handoverJa } from "./handoverJa";
import { listed } from "./listed";

const on = (sheet: string | undefined): string => (sheet === undefined ? "" : `（シート: ${sheet}）`);

const REFUSALS: Record<WorkbookErrorCode, (sheet: string | undefined) => string> = {
  "cell-edit": () => "セルの入力中です。入力を確定（Enter）してから、もう一度押してください。",
  protected: (sheet) =>
    `シートかブックが保護されています${on(sheet)}。保護を解除してから、もう一度押してください。`,
  "name-taken": (sheet) =>
    `同じ名前のシートがあります${on(sheet)}。名前を変えてから、もう一度押してください。`,
  "too-large": () => "一度に扱える量を超えています。使っていない行や列を消してから、もう一度押してください。",
  "timed-out": () => "Excelから返事がありません。少し待ってから、もう一度押してください。",
  gone: (sheet) => `シートかセルが見つかりません${on(sheet)}。検証し直してください。`,
  unsupported: () => "このExcelではできません。新しいExcelかWeb版のExcelで開いてください。",
  stopped: () => "中止しました。",
  unloaded: () =>
    "この操作に使うファイルを読み込めませんでした。通信を確かめてから、もう一度押してください。",
  refused: () => "Excelが受け付けませんでした。少し待ってから、もう一度押してください。",
};

const SEVERITIES: Record<Severity, string> = { error: "要修正", warning: "確認", info: "参考" };

const UNDO: Record<UndoableAction, string> = {
  "sheets-made": "シートの作成を元に戻す",
  "formula-written": "式の入力を元に戻す",
  "colours-laid": "色付けを元に戻す",
  "colours-taken-off": "色外しを元に戻す",
  "values-copied": "提出用の写しを元に戻す",
  "formulas-rewritten": "数式の書き換えを元に戻す",
  "findings-fixed": "直したことを元に戻す",
  "settings-changed": "設定の変更を元に戻す",
  "cells-marked": "印を付けたことを元に戻す",
  "marks-taken-off": "印を外したことを元に戻す",
};

/** 画面の言葉: what the pane says in Japanese, its source language. */
export const ja = {
  locale: "ja" as Locale,
  addIn: "行動計画アシスト",
  severities: SEVERITIES,
  refusals: REFUSALS,
  tooOld: "このExcelは古いため、作業ウィンドウを使えません。Excel 2021以降かWeb版のExcelで開いてください。",
  frame: {
    noPlan: "行動計画の一覧がありません",
    untitled: "行動計画の一覧",
    options: "表示の設定",
    language: "言語",
    theme: "配色",
    themes: { system: "Excelと端末に合わせる", light: "明るい", dark: "暗い" },
    version: (version: string) => `バージョン ${version}`,
    tabs: { create: "作成", validate: "検証", settings: "設定", help: "ヘルプ" },
    screens: "画面",
    toMend: (count: number) => `要修正 ${count}件`,
    lastResult: "直前の操作の結果",
    retry: "もう一度",
    undo: UNDO,
    undone: (restored: number, left: number) =>
      left === 0
        ? `元に戻しました（${restored}セル）。`
        : `元に戻しました（${restored}セル）。後から変わった${left}セルはそのままです。`,
    halfDone:
      "Excelが途中で応えなくなり、一部だけ変わっているかもしれません。少し待ってから「元に戻す」を押してください。",
    notChecked: (said: string) => `${said}検証し直せませんでした。「計画を検証」を押してください。`,
    loading: "読み込んでいます…",
    partUnread: "この画面を読み込めませんでした。ネットワークをご確認のうえ、もう一度お試しください。",
    working: "処理しています…",
  },
  create: {
    heading: "行動計画一覧をつくる",
    name: "計画の名前",
    firstName: "第一次行政改革プラン",
    years: "年度",
    baseline: "当初",
    current: "現状",
    target: "目標",
    yearHint: "R2、令和2年度、2020のどれでも入力できます。",
    yearUnread: "読めません。",
    rows: "行数",
    rowsOutside: (least: number, most: number) => `${least}から${most}までの整数を入力してください。`,
    sample: "見本の25計画を入れる",
    sampleUnread: "見本を読み込めませんでした。通信を確かめてから、もう一度押してください。",
    nameMissing: "計画の名前を入力してください。",
    yearsUnordered: "当初より後の年度を現状に、現状と同じか後の年度を目標に入力してください。",
    willMake: (sheets: readonly string[]) =>
      `できるもの: シート${sheets.map((sheet) => `「${sheet}」`).join("")}`,
    willReuse: (sheet: string) => `シート「${sheet}」は今あるものを使います。`,
    make: "一覧をつくる",
    taken: (sheet: string, next: string) =>
      `シート「${sheet}」は既にあります。別の名前（${next}）でつくりますか。`,
    makeAs: (sheet: string) => `「${sheet}」でつくる`,
    dontMake: "つくらない",
    made: (sheets: readonly string[], rows: number) =>
      `シート${sheets.map((sheet) => `「${sheet}」`).join("")}をつくりました（${rows}行）。`,
  },
  validate: {
    rulesUnread: "検証の規則を読み込めませんでした。通信を確かめてから、もう一度押してください。",
    heading: "計画の検証",
    run: "計画を検証",
    checked: (sheet: string | undefined, rows: number, planSheets: number) =>
      `${sheet === undefined ? "" : `シート「${sheet}」の`}一覧${rows}行・個票${planSheets}枚`,
    further: (lists: readonly { readonly sheet: string; readonly rows: number }[]) =>
      `ほかの一覧も確かめました（${listed(lists.map(({ sheet, rows }) => `${sheet} ${rows}行`))}）。`,
    scale: (source: CheckedList["scaleSource"]) =>
      `評価基準は${{ name: "設定の評価基準", legend: "表の目安", sheet: "ほかのシートの目安", default: "標準（A〜D）" }[source]}です。`,
    scaleUnknown: "評価基準が分からないため、達成度は計算していません。",
    took: (seconds: string) => `${seconds}秒で確かめました`,
    progress: (sheet: string, done: number, total: number) => `${sheet}を読んでいます（${done} / ${total}）`,
    reading: "ブックを読んでいます",
    stop: "中止",
    stopping: "中止しています…",
    wasStopped: "検証を中止しました。",
    stopped: (sheets: readonly string[]) =>
      `${
        sheets.length === 0
          ? "読み終えたシートはありません"
          : `読み終えたシートは${sheets.length}枚です（${listed(sheets)}）`
      }。全体を読んでから確かめるため、指摘はまだありません。`,
    said: ({ error, warning, info }: Readonly<Record<Severity, number>>) =>
      `検証しました。要修正 ${error}件、確認 ${warning}件、参考 ${info}件です。`,
    before: "「計画を検証」は、一覧の直すところと確かめるところを調べます。セルの内容は変わりません。",
    severityFilter: "示す指摘",
    departmentFilter: "担当部署",
    allDepartments: "すべての課",
    officeCount: (office: string, findings: number) => `${office}（${findings}件）`,
    sort: "並び順",
    sorts: { plan: "計画の順", severity: "重い順" },
    search: "指摘を探す",
    searchHint: "計画名や文で探す",
    findings: "指摘",
    keys: "↑↓で次の指摘へ移ると、シートも動きます。",
    shown: (sheet: string, cell: string) => `セル（${sheet}の${cell}）を選びました。`,
    whole: "表全体",
    noNumber: "番号のない計画",
    isChanged: "変更あり",
    auto: "自動で検証",
    autoSaid: ({ error, warning, info }: Readonly<Record<Severity, number>>) =>
      `自動で検証しました。要修正 ${error}件、確認 ${warning}件、参考 ${info}件です。`,
    changed: (count: number) => `${count}件の指摘のセルが変わりました。`,
    moved: (sheets: readonly string[]) => `行や列が増減しました（${listed(sheets)}）。`,
    again: "もう一度検証",
    why: "なぜこの評価？",
    accepted: (count: number) => `了承した指摘 ${count}件`,
    acceptedBecause: (reason: string) => `了承の理由: ${reason}`,
    ruleOff: (title: string) => `使わない規則: ${title}`,
    idle: {
      "unknown-rule": (text: string) => `規則（${text}）がありません。規則の名前をご確認ください。`,
      // a key means nothing to people: the cell before it says which line it is
      lapsed: () => "この了承に当たる指摘がありません。指摘がなくなったか、値が変わっています。",
      "no-reason": () => "この了承に理由がないため、使っていません。理由を記入してください。",
    } satisfies Readonly<Record<IdleCode, (text: string) => string>>,
    noneShown: "選んだ条件に当てはまる指摘はありません。",
    showAll: "条件を外す",
    nothing: "指摘はありません。",
    nothingChecked: (sheet: string, rows: number, rules: number, planSheets: number) =>
      `シート（${sheet}）の${rows}行を${rules}の規則で確かめました（個票${planSheets}枚）。`,
    gradesComputed: "達成度は計算して確かめました。",
    gradesNotComputed: "現状値と同じ年度の達成度の列がないため、達成度は計算していません。",
    noList: "行動計画の一覧が見つかりません。",
    lookedAt: (sheets: readonly string[]) =>
      `${sheets.length}枚のシートで見出しを探しました（${listed(sheets)}）。`,
    toCreate: "一覧をつくる画面へ",
  },
  colour: {
    lay: "色を付ける",
    takeOff: "色を外す",
    hint: "「色を付ける」は、達成度の列に色を付け、指標の設定困難の行に斜線を引きます。値は変わりません。",
    bars: "達成率等に棒を付ける",
    laid: (cells: number) => `一覧に色を付けました（${cells}セル）。`,
    laidWithoutBars: (cells: number) =>
      `一覧に色を付けました（${cells}セル）。達成率等の列がないため、棒は付けていません。`,
    takenOff: (cells: number) => `色を外しました（${cells}セル）。`,
    noList: "色を付ける一覧がありません。先に一覧をつくるか、一覧のあるブックを開いてください。",
  },
  handover: handoverJa,
  /** the rest comes with the screen: strings/settingsJa.ts */
  settings: { heading: "設定" },
  help: {
    heading: "ヘルプ",
    functions: "関数",
    functionsHint:
      "「セルに入れる」を押すと、選んでいるセルに例が入ります。#N/Aや#VALUE!のセルには、理由の文が付きます。",
    optional: (name: string) => `${name}（省略できます）`,
    errors: "結果が出ないとき",
    blank: "（空欄）",
    put: "セルに入れる",
    putLabel: (formula: string) => `セルに入れる: ${formula}`,
    putDone: (cell: string) => `セル（${cell}）に入れました。`,
    keys: "キー",
    keyRows: [
      ["↑ ↓", "前と次の指摘へ移る"],
      ["Home / End", "最初と最後の指摘へ移る"],
      ["Enter", "指摘のセルへ移る"],
      ["Tab", "指摘の直し方と、ほかの操作へ移る"],
      ["Esc", "開いた直し方などを閉じる"],
      ["← →", "画面を切り替える（画面の名前の上で）"],
      ["F6", "シートと作業ウィンドウを行き来する"],
    ] as readonly (readonly [string, string])[],
    privacy: "この端末から外に出るもの",
    privacyWords: "ありません。入力した内容がどこかへ送られることはありません。",
    version: "バージョン",
  },
};

export type Strings = typeof ja;
