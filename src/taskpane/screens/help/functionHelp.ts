import type { LocaleText } from "../../../core/messages/locale";

/** A formula that needs no cells, and what its cell shows. */
export interface FunctionExample {
  readonly formula: string;
  /** … where it goes on */
  readonly result: string;
  /** what is to be seen in it; for an error: why, and what to do */
  readonly note: LocaleText;
}

/** What ヘルプ and docs/functions.md add to what functions.json says of a function. */
export interface FunctionHelp {
  readonly name: string;
  /** the description, which functions.json has in Japanese */
  readonly english: string;
  readonly examples: readonly FunctionExample[];
  /** formulas that show no result: blank, `#N/A` or `#VALUE!` */
  readonly errors: readonly FunctionExample[];
}

/**
 * 関数の例と、結果が出ないとき: the one source of ヘルプ and of docs/functions.md, in the order in which people need
 * the functions. Signatures and Japanese descriptions come from functions.json; a test calculates every formula.
 */
export const FUNCTION_HELP: readonly FunctionHelp[] = [
  {
    name: "GRADE",
    english: "The achievement grade (A, B, C, D …) from baseline, current value and target.",
    examples: [
      example(
        '=GRADE("982百万円","835百万円","700百万円")',
        "C",
        "単位を付けたままの値を読みます。目標値が当初値より小さければ、減少が目標です。",
        "Values are read with their units. A target below the baseline means that less is better.",
      ),
      example(
        '=GRADE("36施設","35施設","37施設","達成率")',
        "B",
        "算定方法を指定します。省略すると進捗率です。",
        "With a method. Without one it is 進捗率, progress.",
      ),
      example(
        '=GRADE("-","検討","実施","段階")',
        "C",
        "言葉の値は、算定方法に段階を指定すると評価できます。",
        "Words are graded by 段階, stages.",
      ),
    ],
    errors: [
      example(
        '=GRADE("9課","-","0課")',
        "",
        "現状値が空欄や「-」、未測定なら空欄です。値を入力すると計算されます。",
        "Blank while the current value is blank, a dash or not measured. Enter a value.",
      ),
      example(
        '=GRADE("-","1課","3課")',
        "#N/A",
        "進捗率には当初値が要ります。当初値を入力するか、算定方法に達成率を指定してください。",
        "Progress needs a baseline. Enter one, or give 達成率 as the method.",
      ),
      example(
        '=GRADE("9課","12O課","0課")',
        "#VALUE!",
        "数字の0が英字のOです。半角数字で入力し直してください。",
        "A letter O stands for a zero. Enter the number in digits.",
      ),
      example(
        '=GRADE("9課","1件","0課")',
        "#VALUE!",
        "単位がそろっていません。同じ種類の単位にしてください。",
        "The units differ. Use units of one kind.",
      ),
    ],
  },
  {
    name: "GRADERATE",
    english: "The rate behind the grade, such as progress, as a fraction.",
    examples: [
      example(
        '=GRADERATE("982百万円","835百万円","700百万円")',
        "0.521…",
        "表示形式をパーセントにすると52.1%と読めます。",
        "In a percent format it reads 52.1%.",
      ),
    ],
    errors: [
      example(
        '=GRADERATE("-",-5,0,"達成率")',
        "#N/A",
        "0や負の数では達成率を比で表せません。算定方法に進捗率を指定してください。",
        "Zero and negative numbers give no attainment rate. Give 進捗率 as the method.",
      ),
    ],
  },
  {
    name: "GRADEREASON",
    english: "Why the grade is what it is, as a sentence: rate, formula and bounds.",
    examples: [
      example(
        '=GRADEREASON("982百万円","835百万円","700百万円")',
        "進捗率は52.1%です…",
        "率、計算式、評価の範囲を一文で示します。根拠の欄にそのまま使えます。",
        "Rate, formula and bounds in one sentence, in Japanese, for the column 根拠.",
      ),
    ],
    errors: [
      example(
        '=GRADEREASON("-","検討","実施")',
        "#N/A",
        "言葉の値です。算定方法に段階を指定するか、根拠を記入してください。",
        "The values are words. Give 段階 as the method, or type the reason.",
      ),
    ],
  },
  {
    name: "FYLABEL",
    english: "A fiscal year in one form, whatever form it was written in.",
    examples: [
      example(
        '=FYLABEL("令和2年度")',
        "R2(2020)",
        "引用符を付けずに =FYLABEL(R2) とすると、セルR2の中身を使います。",
        "Without quotes, =FYLABEL(R2) takes what is in cell R2.",
      ),
      example('=FYLABEL("R2","現状")', "R2(現状)", "役割を添えます。", "With a role."),
      example(
        '=FYLABEL(2020,"和暦")',
        "令和2年度",
        "ほかに略・西暦・併記を指定できます。",
        "Other styles: 略, 西暦, 併記.",
      ),
    ],
    errors: [
      example(
        '=FYLABEL("R2(2021)")',
        "#VALUE!",
        "元号と西暦が食い違っています。どちらかを直してください。",
        "Era and Western year disagree. Mend one of them.",
      ),
    ],
  },
  {
    name: "FISCALYEAR",
    english: "The fiscal year of a label or a date, as a number.",
    examples: [
      example(
        '=FISCALYEAR("2021/3/31")',
        "2020",
        "年度は4月に始まるため、3月31日は前の年の年度です。",
        "Fiscal years begin in April: 31 March is in the year before.",
      ),
    ],
    errors: [
      example(
        '=FISCALYEAR("2020年13月1日")',
        "#VALUE!",
        "暦にない日付です。日付を確認してください。",
        "There is no such date. Check it.",
      ),
    ],
  },
  {
    name: "QUANTITY",
    english: "The number in a quantity that is written with its unit.",
    examples: [
      example('=QUANTITY("31,133千円")', "31133", "書かれた単位のままの数です。", "In the unit as written."),
      example(
        '=QUANTITY("9億8,202万円","百万円")',
        "982.02",
        "指定した単位に換算します。",
        "Converted to the unit given.",
      ),
    ],
    errors: [
      example(
        '=QUANTITY("検討")',
        "#VALUE!",
        "数がありません。982百万円のように入力してください。",
        "There is no number. Enter one, such as 982百万円.",
      ),
    ],
  },
  {
    name: "UNITOF",
    english: "The unit of a quantity, as written.",
    examples: [
      example(
        '=UNITOF("982百万円")',
        "百万円",
        "位取りの言葉も単位に含みます。",
        "Scale words belong to it.",
      ),
    ],
    errors: [
      example(
        '=UNITOF("5市2町")',
        "#VALUE!",
        "数が二つ以上あります。一つだけ入力してください。",
        "There is more than one number. Enter one.",
      ),
    ],
  },
  {
    name: "EXPECTED",
    english: "The value due in a year, on the straight line from baseline to target.",
    examples: [
      example(
        '=EXPECTED("982百万円","700百万円","H29","R4","R2")',
        "812.8",
        "R2の時点で到達していたい値です。目標値の単位の数で示します。",
        "Where R2 should stand, as a number in the target’s unit.",
      ),
    ],
    errors: [
      example(
        '=EXPECTED(982,700,"R4","H29","R2")',
        "#N/A",
        "目標値の年度が当初値の年度より後ではありません。年度を確認してください。",
        "The target’s year isn’t after the baseline’s. Check the years.",
      ),
    ],
  },
];

function example(formula: string, result: string, ja: string, en: string): FunctionExample {
  return { formula, result, note: { ja, en } };
}
