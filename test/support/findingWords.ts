import type { FindingWords } from "../../src/usecases/take-along/findingLines";

/** Words for sheets of findings, as the pane would give them. */
export const FINDING_WORDS: FindingWords = {
  locale: "ja",
  sheetName: "指摘一覧",
  title: (office) => (office === undefined ? "指摘一覧" : `指摘一覧（${office}）`),
  note: "2026/11/29の検証",
  headings: {
    office: "担当部署",
    severity: "重要度",
    number: "番号",
    plan: "計画",
    field: "欄",
    place: "セル",
    finding: "指摘",
    rule: "規則",
    key: "キー",
    state: "状況",
    reason: "理由",
  },
  severities: { error: "要修正", warning: "確認", info: "参考" },
  states: { open: "未対応", accepted: "了承" },
  noOffice: "（全体）",
};
