/** What a sheet of Excel has: XFD1048576 is its last cell. */
export const SHEET_SIZE = { rows: 1_048_576, columns: 16_384 } as const;
