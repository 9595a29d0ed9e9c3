/** Sheets that 課ごとに分ける makes at most: nobody leafs through more. */
export const MOST_OFFICE_SHEETS = 60;
