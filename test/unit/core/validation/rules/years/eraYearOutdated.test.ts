import { eraYearOutdated } from "../../../../../../src/core/validation/rules/years/eraYearOutdated";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

describe("era-year-outdated", () => {
  it("[V65] 平成31年度 is only noted, later ones are looked at", () => {
    const overview = "平成31年度に決め、平成３２年度から始めた。";
    const findings = findingsOf(eraYearOutdated, { overview });
    expect(findings.map(({ cell, severity, messages }) => [cell, severity, messages.ja])).toEqual([
      [
        "H2",
        "info",
        "「取組内容の概要」の年度（平成31年度）は改元前の表記です。今の表記（令和元年度）に直してください。",
      ],
      [
        "H2",
        "warning",
        "「取組内容の概要」の年度（平成32年度）は改元前の表記です。今の表記（令和2年度）に直してください。",
      ],
    ]);
  });

  it("[V65] in headings, titles and indicators", () => {
    const headings = { target: "H34\n目標" };
    const rows = [{ title: "平成33年度版の手引き", indicator: "H32(2020)の満足度" }];
    expect(sentencesOf(eraYearOutdated, { headings, rows })).toEqual([
      "G1 「見出し」の年度（H34）は改元前の表記です。今の表記（R4）に直してください。",
      "B2 「行動計画」の年度（平成33年度）は改元前の表記です。今の表記（令和3年度）に直してください。",
      "D2 「指標」の年度（H32）は改元前の表記です。今の表記（R2）に直してください。",
    ]);
  });

  it.each(["平成30年度", "平成31年3月", "令和元年度", "H32を使う"])(
    "[V66] is silent about %s",
    (overview) => {
      expect(sentencesOf(eraYearOutdated, { overview })).toEqual([]);
    },
  );

  it("[V142] with today's name in its place, in a heading too", () => {
    const book = { headings: { target: "H34\n目標" }, rows: [{ overview: "平成32年度 に決めた。" }] };
    expect(
      findingsOf(eraYearOutdated, book).map(({ fix }) =>
        fix?.cells.map(({ cell, content }) => [cell, content]),
      ),
    ).toEqual([[["G1", "R4\n目標"]], [["H2", "令和2年度 に決めた。"]]]);
  });
});
