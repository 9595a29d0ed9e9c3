import { outcomeSentence } from "../../../../../src/taskpane/screens/settings/outcomeSentence";
import { en } from "../../../../../src/taskpane/strings/en";
import { ja } from "../../../../../src/taskpane/strings/ja";
import type { SettingsOutcome } from "../../../../../src/usecases/settings/settingsOutcome";

const place = { sheet: "設定", cell: "A16" };
const refused = { kind: "refused" } as const;

const OUTCOMES: readonly (readonly [SettingsOutcome, string, string])[] = [
  [
    { kind: "changed", sheet: "設定", cells: 3 },
    "評価基準を書き換えました（3セル）。",
    "Grade scale: changed (3 cells).",
  ],
  [
    { kind: "changed", sheet: "設定", cells: 1 },
    "評価基準を書き換えました（1セル）。",
    "Grade scale: changed (1 cell).",
  ],
  [
    { kind: "unchanged" },
    "評価基準は変わりません。もうそのとおりになっています。",
    "Grade scale: nothing to change, it is already so.",
  ],
  [
    { kind: "sheet-made", sheet: "設定 2", scale: "given" },
    "シート「設定 2」をつくり、評価基準を書きました。",
    "Created the sheet “設定 2” with Grade scale.",
  ],
  [
    { kind: "sheet-made", sheet: "設定", scale: "kept" },
    "シート「設定」をつくり、評価基準を書きました。評価基準は、いま使っているものです。",
    "Created the sheet “設定” with Grade scale. Its grade scale is the one in use.",
  ],
  [
    { kind: "sheet-made", sheet: "設定", scale: "left-out" },
    "シート「設定」をつくり、評価基準を書きました。評価基準は書いていません。",
    "Created the sheet “設定” with Grade scale. It has no grade scale.",
  ],
  [
    { ...refused, code: "reason-missing" },
    "理由がありません。理由を入力してから、もう一度押してください。",
    "The reason is missing. Enter one, then try again.",
  ],
  [
    { ...refused, code: "scale-unreadable", issues: [{ code: "label-missing", line: 2, text: "" }] },
    "評価基準の2行目が読めません。直してから、もう一度押してください。",
    "Line 2 of the scale can’t be read. Correct it, then try again.",
  ],
  [
    { ...refused, code: "stages-unreadable", issues: [{ code: "rate-outside", line: 3, text: "2" }] },
    "段階の言葉の3行目が読めません。直してから、もう一度押してください。",
    "Line 3 of the stages can’t be read. Correct it, then try again.",
  ],
  [
    { ...refused, code: "cells-beside", place },
    "表の横（設定のA16の行）に記入があり、行を増減できません。移してから、もう一度押してください。",
    "Rows can’t be added or removed: cells beside the table are filled in (row of A16, 設定). Move them, then try again.",
  ],
  [
    { ...refused, code: "table-too-small", place },
    "表（設定のA16から）の名前の範囲が足りません。「名前の管理」で広げてから、もう一度押してください。",
    "The named range of the table is too small (from A16, 設定). Extend it in the Name Manager, then try again.",
  ],
  [
    { ...refused, code: "name-used", name: "評価基準" },
    "名前「評価基準」がセル以外を指しています。「名前の管理」で直してから、もう一度押してください。",
    "The name “評価基準” doesn’t refer to cells. Correct it in the Name Manager, then try again.",
  ],
];

it.each(OUTCOMES)("%j is said in both languages", (outcome, japanese, english) => {
  const sentence = outcomeSentence("scale", outcome);
  expect(sentence(ja)).toBe(japanese);
  expect(sentence(en)).toBe(english);
});
