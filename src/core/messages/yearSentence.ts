import type { YearIssue } from "../fiscal-year/yearReading";
import { formatYear } from "../fiscal-year/formatYear";
import { shortened } from "./shortened";

/** Why a year can't be read, and what was expected: the hover text of `#VALUE!`. */
export function yearSentence(issue: YearIssue): string {
  switch (issue.code) {
    case "not-a-year":
      return `年度として読めません（${shortened(issue.text)}）。R2、2020、2021/3/31のように入力してください。`;
    case "out-of-range":
      return `扱える年度ではありません（${shortened(issue.text)}）。1868〜2100年度を入力してください。`;
    case "year-contradiction":
      return `元号と西暦が一致しません（${shortened(issue.text)}）。${formatYear(issue.eraYear, "default")}のことですか。どちらかを直してください。`;
    case "no-such-date":
      return `暦にない日付です（${shortened(issue.text)}）。日付を確認してください。`;
  }
}
