import type { Box } from "../box";
import type { Range } from "../range";

/** The cells, row by row, whose content their validation doesn't allow. */
export async function invalidBoxes({ sheet, facade, box }: Range): Promise<Box[]> {
  await sheet.workbook.settled();
  const status = await facade.getValidatorStatus();
  const boxes: Box[] = [];
  for (let r = 0; r < box.rows; r++) {
    // column by column, whatever its type says
    const isInvalid = (c: number): boolean => status[c]?.[r] === "invalid";
    for (let c = 0; c < box.columns; c++) {
      if (!isInvalid(c)) continue;
      const start = c;
      while (isInvalid(c + 1)) c++;
      boxes.push({ row: box.row + r, column: box.column + start, rows: 1, columns: c - start + 1 });
    }
  }
  return boxes;
}
