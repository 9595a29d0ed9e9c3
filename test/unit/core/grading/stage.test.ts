import { gradeIndicator } from "../../../../src/core/grading/gradeIndicator";
import { DEFAULT_STAGES, stageOf } from "../../../../src/core/grading/stage";
import { type Cell, read } from "./read";

describe("stage words", () => {
  it.each([
    ["未実施", 0],
    ["検討", 1],
    ["検討中", 1],
    ["手法の研究", 1],
    ["可能性調査・検討", 1],
    ["次期取組内容の協議", 1],
    ["検討(実施)", 1],
    ["継続準備", 2],
    ["制度設計中", 2],
    ["システム整備", 2],
    ["作成中", 2],
    ["見直し", 2],
    ["方向性の決定", 3],
    ["実施決定", 3],
    ["計画の策定済", 3],
    ["計画策定済み", 3],
    ["制度構築", 3],
    ["事業者の選定", 3],
    ["完成", 3],
    ["一部実施", 4],
    ["実施", 5],
    ["交付継続", 5],
    ["利用開始", 5],
    ["制度導入", 5],
    ["拡充", 5],
    ["開始(39業務)", 5],
    ["実施 済", 5],
    ["検討［庁内］", 1],
    ["作成中（素案・概要版）", 2],
    ["決定(素案、実施方針)", 3],
    ["導入(2課)済み", 5],
    ["一部(2課)導入", 4],
  ])("[G12] %s is stage %d", (text, order) => {
    expect(stageOf(text, DEFAULT_STAGES)).toBe(order);
  });

  it.each(["実施要綱", "検討委員会", "募集", "計画に基づく施設管理", "若者の交流の場づくり", "", "5件"])(
    "[G12] %j names no stage",
    (text) => {
      expect(stageOf(text, DEFAULT_STAGES)).toBe(-1);
    },
  );

  it.each([
    ["未策定", 0],
    ["計画は未実施", 0],
    ["一部導入", 4],
    ["一部検討", 1],
    ["検討・実施", 4],
    ["手法の研究・導入", 4],
    ["策定・実施", 5],
    ["検討・作成", 2],
    ["実施・検証", 5],
    ["詳細設計、工事発注", 2],
    ["継続・一部検討", 4],
    ["実施(3件)・検討(2件)", 4],
    ["検討(2件)・実施(3件)", 4],
    ["策定(4月)、実施(5月)", 5],
  ])("[G13] %s is stage %d", (text, order) => {
    expect(stageOf(text, DEFAULT_STAGES)).toBe(order);
  });

  it.each<[Cell, Cell, string]>([
    ["検討", "実施", "C"],
    ["作成中", "実施", "C"],
    ["方向性の決定", "実施", "B"],
    ["一部実施", "実施", "B"],
    ["交付継続", "実施", "A"],
    ["実施", "策定", "A"],
    ["作成", "検討", "A"],
    ["検討", "作成", "C"],
    ["未策定", "実施", "D"],
    ["開通", "開通", "A"],
    ["開通", "実施", "no-stage"],
    ["検討", "開通", "no-stage"],
    ["5件", "実施", "no-stage"],
  ])("[G14] %s under the target %s: %s", (current, target, expected) => {
    const grading = gradeIndicator(read("-", current, target), { method: "stage" });
    expect(grading.kind === "graded" ? grading.label : "issue" in grading && grading.issue.code).toBe(
      expected,
    );
  });
});
