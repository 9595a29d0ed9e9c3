import { spaceInsideWord } from "../../../../../../src/core/validation/rules/texts/spaceInsideWord";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

describe("space-inside-word", () => {
  it("[V72] one, and several, with the text without them", () => {
    const rows = [{ overview: "個別 施設計画ができ、広域化の検討を行 う。", indicator: "クラウドの 業務数" }];
    expect(sentencesOf(spaceInsideWord, { rows })).toEqual([
      "D2 「指標」の語の途中に空白があります（クラウドの 業務数）。不要なら除いてください。",
      "H2 「取組内容の概要」の語の途中に空白が2か所あります（個別 施設計画がでなど）。不要なら除いてください。",
    ]);
    expect(findingsOf(spaceInsideWord, { rows }).map(({ fix }) => fix?.cells[0]?.content)).toEqual([
      "クラウドの業務数",
      "個別施設計画ができ、広域化の検討を行う。",
    ]);
  });

  it("[V72] a title in a cell of its own has a fix, one that shares the cell with its number hasn't", () => {
    const alone = { rows: [{ title: "公共施設の最適 化" }] };
    expect(findingsOf(spaceInsideWord, alone)[0]?.fix).toEqual({
      kind: "spelling",
      cells: [
        { sheet: "行動計画一覧", cell: "B2", before: "公共施設の最適 化", content: "公共施設の最適化" },
      ],
      basis: [],
    });
    const shared = { headings: { number: "" }, rows: [{ number: "", title: "7 公共施設の最適 化" }] };
    const [finding] = findingsOf(spaceInsideWord, shared);
    expect(finding?.messages.ja).toBe(
      "「行動計画」の語の途中に空白があります（共施設の最適 化）。不要なら除いてください。",
    );
    expect(finding?.fix).toBeNull();
    const indicator = { headings: { number: "" }, rows: [{ number: "", indicator: "満足 度の値" }] };
    expect(findingsOf(spaceInsideWord, indicator)[0]?.fix?.cells[0]?.content).toBe("満足度の値");
  });

  it.each(["窓口の改善を行った。 手引きもまとめた。", "税 使用料 手数料", "PFI の導入"])(
    "[V73] is silent about %j",
    (overview) => {
      expect(sentencesOf(spaceInsideWord, { overview })).toEqual([]);
    },
  );
});
