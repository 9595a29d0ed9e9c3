import type { GradingMethod } from "../../core/grading/gradingOptions";
import type { ScaleLineIssue } from "../../core/grading/scaleIssues";
import type { ScaleTemplateId } from "../../core/grading/scaleTemplates";
import type { SettingsOutcome } from "../../usecases/settings/settingsOutcome";
import { listed } from "./listed";
import { settingRefusedJa } from "./settingRefusedJa";

const METHODS: Record<GradingMethod, string> = {
  progress: "進捗率",
  attainment: "達成率",
  stage: "段階",
  judged: "判断",
};

const TEMPLATES: Record<ScaleTemplateId, string> = {
  "a-to-d": "A〜D（4段階）",
  "s-to-d": "S・A〜D（5段階）",
  symbols: "◎○△×（4段階）",
  "five-levels": "5〜1（5段階）",
  "seven-levels": "S・A〜F（7段階）",
};

const SCALE_ISSUES: Record<ScaleLineIssue["code"], (text: string) => string> = {
  "label-missing": () => "評価の文字がありません。入力するか、この行を除いてください。",
  "label-twice": (text) => `同じ評価（${text}）が上の行にあります。別の文字にしてください。`,
  "bound-missing": () => "下限がありません。空欄でよいのは最後の行だけです。",
  "bound-unreadable": (text) => `下限（${text}）が数値として読めません。75のように入力してください。`,
  "bound-unsorted": (text) => `下限（${text}）が上の行より低くありません。よい順に並べてください。`,
  "inclusion-unreadable": (text) => `（${text}）は読めません。以上か超を選んでください。`,
  gap: (text) => `下限（${text}）より低い率に評価が付きません。最後の行を0にしてください。`,
  "too-few": () => "段階は2つ以上にしてください。",
  "too-many": (text) => `段階が${text}あります。7つまでにしてください。`,
};

const SCALE_MADE: Record<Extract<SettingsOutcome, { kind: "sheet-made" }>["scale"], string> = {
  kept: "評価基準は、いま使っているものです。",
  given: "",
  "left-out": "評価基準は書いていません。",
};

/** 設定の言葉 in Japanese. */
export const settingsJa = {
  hint: "設定の本体はブックのシートにあります。ここから変えても、セルで直しても同じです。",
  none: "一覧がないため、設定は読めません。先に一覧をつくってください。",
  noSheet:
    "設定シートはまだありません。最初に何かを変えたときにつくり、評価基準はいま使っているものを書きます。",
  change: "変更する…",
  changeOf: (section: string) => `変更する…: ${section}`,
  leave: "やめる",
  goTo: (cell: string) => `セル（${cell}）へ`,
  went: (cell: string) => `セル（${cell}）を選びました。`,
  reread: "設定を読み直す",
  rereadDone: "設定を読み直しました。",
  blank: "記入がありません。",
  reason: "理由",
  reasonOf: (reason: string) => (reason === "" ? "理由の記入がありません" : `理由: ${reason}`),
  changed: (section: string, cells: number) => `${section}を書き換えました（${cells}セル）。`,
  unchanged: (section: string) => `${section}は変わりません。もうそのとおりになっています。`,
  made: (section: string, sheet: string, scale: keyof typeof SCALE_MADE) =>
    `シート「${sheet}」をつくり、${section}を書きました。${SCALE_MADE[scale]}`,
  refused: settingRefusedJa,
  scale: {
    heading: "評価基準",
    from: (percent: string, isIncluded: boolean) => `${percent}${isIncluded ? "以上" : "を超える"}`,
    rest: "それより下",
    sources: {
      name: "名前「評価基準」の範囲から読みました。",
      legend: "一覧の下の目安から読みました。",
      sheet: "ほかのシートの目安から読みました。",
      default: "ブックに定めがないため、標準の基準を使います。",
    },
    unknown: "一覧の評価がこの基準にありません。一覧と同じ評価基準を書き込んでください。",
    template: "ひな形",
    ownTemplate: "いまの内容",
    templates: TEMPLATES,
    label: "評価",
    bound: "下限（%）",
    inclusion: "以上・超",
    inclusions: { 以上: "以上", 超: "超" },
    lineOf: (part: string, line: number) => `${line}行目の${part}`,
    inTable: (line: number, sentence: string) => `表の${line}行目: ${sentence}`,
    lines: "よい順の段階",
    add: "段階を加える",
    remove: (line: number, label: string) => `${line}行目（${label}）を除く`,
    issues: SCALE_ISSUES,
    restHint: "最後の行を0にすると、残りすべて（負の率も）がその評価になります。",
    preview: "色の見本",
    follows:
      "名前「評価基準」を使う数式は、新しい基準で計算し直されます。入力した評価の文字と、一覧の下の目安は変わりません。",
    write: "評価基準を書き込む",
    fixFirst: (line: number) => `${line}行目を直すと、書き込めます。`,
  },
  years: {
    heading: "年度",
    fields: { baseline: "当初", current: "現状", target: "目標" },
    headings: {
      baseline: "当初",
      current: "現状（報告年度）",
      target: "目標",
      grade: "達成度",
      overview: "概要",
    },
    inList: "一覧の見出しの年度",
    differs: "一覧の見出しの年度（設定と違います）",
    unread: (text: string) => `年度が読めません（${text}）`,
    leftAlone: "空欄なら変えません",
    hint: "R2、令和2年度、2020のどれでも入力できます。一覧の見出しの年度は変わりません。",
    unordered: "当初より後の年度を現状に、現状と同じか後の年度を目標に入力してください。",
    nothing: "変える年度を入力してください。",
    unreadable: "読めない年度を直すと、書き込めます。",
    write: "年度を書き込む",
  },
  method: {
    heading: "算定方法",
    default: "既定の算定方法",
    none: "決めない（進捗率で計算）",
    names: METHODS,
    said: (name: string) => `既定は${name}です。`,
    saidNone: "既定は決めていません。記入のない計画は進捗率で計算します。",
    unread: (text: string) => `既定の算定方法（${text}）が読めません。進捗率などから選び直してください。`,
    perRow: "この一覧は「算定方法」の列で計画ごとに決めるため、既定は使われません。",
    whole: "「算定方法」の列がない一覧の検証に使います。数式の計算には効きません。",
    write: "算定方法を書き込む",
  },
  stages: {
    heading: "段階の言葉",
    hint: "算定方法が「段階」の計画で、値の終わりの言葉を率に読み替えます。",
    ofTable: "設定シートの表から読みました。検証は、この言葉で確かめます。",
    standard: "標準の言葉を使っています。",
    functions:
      "GRADEなどの関数が読むのは標準の言葉だけです。表で変えた言葉の計画は、達成度を文字で記入してください。",
    rate: "率（%）",
    words: "言葉",
    lines: "前の段階からの並び",
    formHint: "言葉は「・」か「、」で区切ります。率の低い段階から、同じ率なら前の段階から並べてください。",
    add: "段階を加える",
    remove: (line: number) => `${line}行目の段階を除く`,
    toStandard: "標準の言葉にする",
    write: "段階の言葉を書き込む",
    fixFirst: (line: number) => `${line}行目を直すと、書き込めます。`,
  },
  departments: {
    heading: "担当部署",
    lines: "担当部署（1行に1つ）",
    hint: "並べた順に、シートの表に書きます。",
    twice: (names: readonly string[]) => `同じ担当部署（${listed(names)}）は、1つにまとめて書きます。`,
    write: "担当部署を書き込む",
  },
  rulesOff: {
    heading: "使わない規則",
    none: "すべての規則を使っています。",
    useAgain: "また使う",
    useAgainOf: (title: string) => `また使う: ${title}`,
    unknown: (text: string) =>
      `規則（${text}）がありません。名前を直すか、「また使う」で行を除いてください。`,
    add: "規則を選ぶ…",
    addOf: "規則を選ぶ…: 使わない規則",
    rule: "規則",
    choose: "選んでください",
    chooseFirst: "使わない規則を選んでください。",
    optionalReason: "理由（空欄でも構いません）",
    write: "この規則を使わない",
    titlesUnread: "規則の名前を読み込めませんでした。通信を確かめてから、もう一度押してください。",
  },
  accepted: {
    heading: "了承した指摘",
    none: "了承した指摘はありません。",
    plan: (number: string) => `計画${number}`,
    whole: "表全体",
    on: (date: string) => `${date}に了承`,
    lapsed: "当たる指摘がありません。指摘がなくなったか、値が変わっています。",
    ruleOff: "この規則は使っていないため、指摘は出ません。",
    noReason: "理由がないため、いまは効いていません。",
    unknown: (key: string) => `キー（${key}）に当たる規則がありません。`,
    revoke: "了承を取り消す",
    revokeOf: (what: string) => `了承を取り消す: ${what}`,
  },
};

export type SettingsWords = typeof settingsJa;
