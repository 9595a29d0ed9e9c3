import { textCutOff } from "../../../../../../src/core/validation/rules/texts/textCutOff";
import { sentencesOf } from "../../../../../support/findingsOf";

describe("text-cut-off", () => {
  it.each([
    ["窓口の改善を", "窓口の改善を"],
    ["手引きをまとめ、", "手引きをまとめ、"],
    ["まちづくりを進め\n", "まちづくりを進め"],
    ["利用者が増えており ", "利用者が増えており"],
    ["職員の研修を踏まえ", "職員の研修を踏まえ"],
  ])("[V70] %j", (overview, end) => {
    expect(sentencesOf(textCutOff, { overview })).toEqual([
      `H2 「取組内容の概要」の文が途中で終わっています（…${end}）。後ろが欠けていないかご確認ください。`,
    ]);
  });

  it("[V70] the last twelve characters are quoted", () => {
    expect(sentencesOf(textCutOff, { overview: "来庁者に調査票を配り、結果を窓口の改善に" })).toEqual([
      "H2 「取組内容の概要」の文が途中で終わっています（…配り、結果を窓口の改善に）。後ろが欠けていないかご確認ください。",
    ]);
  });

  it.each([
    "窓口の見直し",
    "手引きの取りまとめ。",
    "コンビニで交付した証明書は1,484件",
    "導入に向けた調査に要すること",
    "まちのにぎわいのもの",
    "案内は課ごと",
    "防災のしおり",
    "結果は次のとおり",
    "市民が誇れるふるさと",
    "調査票を配り、結果を共有した。(57件)",
    "",
  ])("[V70] is silent about %j", (overview) => {
    expect(sentencesOf(textCutOff, { overview })).toEqual([]);
  });

  it("[V71] a bracket that never closes, in whichever text", () => {
    const row = {
      title: "市民参画の機会づくり（協働事業",
      departments: "税務課(収納係",
      indicator: "延べ人数「支援者",
      overview: "研修を開いた（2回）。講師は（市の職員",
    };
    expect(sentencesOf(textCutOff, row)).toEqual([
      "B2 「行動計画」のかっこが閉じていません（(協働事業）。後ろが欠けていないかご確認ください。",
      "C2 「担当部署」のかっこが閉じていません（(収納係）。後ろが欠けていないかご確認ください。",
      "D2 「指標」のかっこが閉じていません（「支援者）。後ろが欠けていないかご確認ください。",
      "H2 「取組内容の概要」のかっこが閉じていません（(市の職員）。後ろが欠けていないかご確認ください。",
    ]);
  });

  it.each([
    { title: "だれもが輝くまちへ", indicator: "笑顔の" },
    { overview: "1)調査票を配った。2)結果を(窓口と課で)共有した。" },
    { overview: "研修（2回)を開いた。" },
    { overview: "研修（市民「と職員）を開いた」。" },
  ])("[V71] is silent about %j", (row) => {
    expect(sentencesOf(textCutOff, row)).toEqual([]);
  });
});
