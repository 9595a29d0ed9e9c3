import type { CellValue } from "../../../../src/core/sheet/sheetSnapshot";
import { checkBook } from "../../../../src/usecases/check/checkBook";
import { bookOf, sheetOf } from "../../../support/bookOf";

/** Rows as lines, cells parted by |; digits are numbers, nothing is a blank cell. */
function cellsOf(line: string): CellValue[] {
  return line.split("|").map((text) => (text === "" ? null : /^[0-9.]+$/.test(text) ? Number(text) : text));
}

/** What is to be mended or checked; 参考 is left out. By rule and cell, by hand: first what is wrong in the list. */
const TOWNS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "総合戦略: numbers of three levels, years alone, ◎○△× in one line of legend",
    [
      "施策番号|施策名|KPI|単位|基準値|R4|R5|R6|目標値|進捗|担当課",
      "Ⅰ-1-(1)|企業誘致|立地企業数|社|0|3|4|6|8|○|商工課",
      "Ⅰ-1-(2)|創業支援|創業件数|件|12|15|18|22|20|◎|商工課",
      "Ⅱ-1-(1)|移住の促進|移住世帯数|世帯|10|8|9|8|30|×|企画課",
      "Ⅱ-1-(1)|ふるさと会員|会員数|人|200|340|390|440|500|○|企画課",
      "◎：目標達成（100%以上）　○：概ね順調（50%以上100%未満）　△：遅れ（0%以上50%未満）　×：後退（0%未満）",
    ],
    ["plan-number-duplicate A5"],
  ],
  [
    "達成度 as rates beside letters under 評価",
    [
      "計画番号|行動計画|主管課|指標|基準値(R3)|実績値(R6)|目標値(R7)|達成度|評価",
      "第1|文書の電子化|総務課|電子決裁率|40%|85%|95%|81.8%|B",
      "第2|研修の充実|人事課|受講者数|150人|210人|200人|120.0%|A",
      "第3|公用車の削減|管財課|台数|60台|58台|50台|20.0%|A",
    ],
    ["grade-differs I4"],
  ],
  [
    "達成度 as bare rates and nothing else",
    [
      "No|取組項目|担当部署|指標|当初値|現状値|目標値|達成度",
      "ア|証明書の交付|市民課|交付率|20%|46%|50%|86.7",
      "イ|職員提案|人事課|提案件数|10件|31件|30件|105",
      "ウ|街路灯|建設課|LED化率|35%|60%|80%|55.6",
    ],
    [],
  ],
  [
    "numbers from 1 again in each group, one twice, one blank",
    [
      "区分|番号|取組項目|担当課|指標|当初値|現状値|目標値|評価",
      "財政|①|徴収率の向上|税務課|徴収率|96%|97%|98%|C",
      "財政|②|使用料|財政課|件数|0件|6件|8件|B",
      "財政|②|未利用地|財政課|売却件数|0件|6件|8件|B",
      "人事|①|研修|人事課|受講者|20人|40人|40人|A",
      "人事||時差勤務|人事課|利用者|10人|40人|40人|A",
      "人事|③|在宅勤務|人事課|利用者|10人|40人|40人|A",
    ],
    ["plan-number-duplicate B4", "plan-number-missing B6"],
  ],
  [
    "活動指標 and 成果指標 in one row",
    [
      "No|事務事業名|所管課|活動指標|単位|目標|実績|成果指標|単位|当初|目標|実績|評価",
      "1|健康教室|健康課|開催回数|回|12|12|改善率|%|30|60|48|C",
      "2|子育て広場|こども課|開設日数|日|240|236|利用者数|人|4000|5000|5200|A",
      "3|図書の貸出|図書館|蔵書数|冊|82000|83100|貸出冊数|冊|150000|180000|176000|D",
    ],
    ["grade-differs M4"],
  ],
  [
    "two tables side by side",
    [
      "番号|取組項目|担当課|指標|当初値|現状値|目標値|評価||番号|取組項目|担当課|指標|当初値|現状値|目標値|評価",
      "1|収納|税務課|収納率|95%|97%|99%|C||3|開館|図書館|来館者数|8万人|9万人|10万人|C",
      "2|電子申請|情報課|手続数|10件|40件|50件|B||4|研修|人事課|受講者|50人|90人|100人|D",
    ],
    ["grade-differs Q3"],
  ],
  [
    "a row of targets, one of actuals, one of rates",
    [
      "No.|取組項目|所管課|指標|単位|基準値|区分|R5|R6|R7|評価",
      "1|徴収率|税務課|市税徴収率|%|96|計画|97|97.5|98|B",
      "||||||実績|97.1|97.5||",
      "||||||達成率|100.1%|100%||",
      "2|使用料|財政課|見直し件数|件|0|計画|4|6|8|D",
      "||||||実績|5|7||",
      "||||||達成率|125%|116.7%||",
    ],
    ["grade-differs K5"],
  ],
  [
    "計画 and 実績 of each year side by side: a letter may tell of the year's plan",
    [
      "No.|実施項目|所管課|指標|現状値(R2)|R6計画|R6実績|目標値(R8)|評価",
      "A-1|電子申請|情報課|手続数|0件|6件|6件|12件|A",
      "A-2|未利用地|管財課|売却件数|0件|8件|2件|10件|A",
    ],
    ["grade-differs I3"],
  ],
  [
    "whole percents in the legend, S to E",
    [
      "項番|重点取組|主管課|成果指標|基準年度値|最新値|目標値|進捗度",
      "1|市債残高|財政課|市債残高|310億円|296億円|290億円|B",
      "2|基金|財政課|基金残高|18億円|21億円|20億円|S",
      "3|広域連携|企画課|連携事業数|6事業|7事業|12事業|A",
      "S：120%以上　A：100～119%　B：70～99%　C：50～69%　D：20～49%　E：19%以下",
    ],
    ["grade-differs H4"],
  ],
  [
    "達成 and 未達成 say themselves what they are",
    [
      "番号|計画名|担当課|指標|当初|目標|実績|判定",
      "1|ごみの削減|環境課|排出量|980g|900g|890g|達成",
      "2|再エネ|環境課|導入数|3施設|10施設|8施設|未達成",
      "3|公用車|管財課|EV台数|0台|5台|5台|未達成",
    ],
    ["grade-differs H4"],
  ],
  [
    "all letters wide, and no legend",
    [
      "番号|行動計画|担当部署|指標|当初値|現状値|目標値|達成度",
      "１|文書|総務課|電子決裁率|４０％|８５％|９５％|Ｂ",
      "２|研修|人事課|受講者数|１５０人|２１０人|２００人|Ａ",
      "３|未収金|税務課|滞納額|８２百万円|６４百万円|５０百万円|Ｃ",
    ],
    [],
  ],
];

describe("lists of invented towns", () => {
  it.each(TOWNS)("[S14][S24][S26][S141][S142][S143][S144][V151][V152] %s", (_, rows, expected) => {
    const { findings } = checkBook(bookOf([sheetOf(rows.map(cellsOf))]));
    const told = findings.filter(({ severity }) => severity !== "info");
    expect(told.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(expected);
  });
});
