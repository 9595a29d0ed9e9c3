/** English for the parameters that functions.json describes in Japanese, by their names. */
export const PARAMETER_HELP: Readonly<Record<string, string>> = {
  baseline: "Baseline: a text such as 982百万円, a number, a cell or a range",
  current: "Current value; blank or a dash gives a blank",
  target: "Target",
  method: "Method: 進捗率 progress (if omitted), 達成率 attainment, 段階 stages, 判断 judged by a person",
  scale:
    "Grade scale: a range of labels and lower bounds, with 以上 or 超 in a third column; if omitted A 100%, B 75%, C 50%, D",
  direction: "Direction: 増 up or 減 down; if omitted, as the values have it",
  year: "A fiscal year or a date: R2, 令和2年度, 2020, 2021/3/31, a cell or a range",
  style: "Style: 略 short, 和暦 Japanese, 西暦 Western, 併記 both; another text is a role",
  value: "A fiscal year or a date: R3.1.8, 令和2年度, a cell or a range",
  text: "A quantity: 9億8,202万円, 開始(39業務), a cell or a range",
  unit: "The unit to convert to, such as 百万円; if omitted, the unit as written",
  baselineYear: "The baseline’s year: H29, 2017",
  targetYear: "The target’s year: R4",
};
