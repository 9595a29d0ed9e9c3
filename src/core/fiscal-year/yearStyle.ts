/**
 * 年度の表記 how a 年度 is written: R2(2020), `short` R2, `wareki` 令和2年度, `western` 2020年度,
 * `full` 令和2年度(2020年度), or with its role, R2(現状).
 */
export type YearStyle = "default" | "short" | "wareki" | "western" | "full" | { readonly role: string };
