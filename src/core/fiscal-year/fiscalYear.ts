/** 年度 fiscal year by its Western year: 2020 runs from 1 April 2020 to 31 March 2021. Whole, 1868 to 2100. */
export type FiscalYear = number;
