import type { Frame } from "playwright-core";

export interface SheetColours {
  /** conditional formats with a formula, as "I5:I7 =formula fill font" */
  readonly rules: readonly string[];
  /** cells with a diagonal line */
  readonly lines: readonly string[];
}

/** Conditional formats and diagonal lines of a sheet's cells A1:J40, as Office.js tells them in the pane. */
export function coloursIn(pane: Frame, sheet: string): Promise<SheetColours> {
  return pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        const formats = worksheet.getRange().conditionalFormats.load("items/type");
        const cells = Array.from({ length: 400 }, (_, at) => {
          const [row, column] = [Math.floor(at / 10), at % 10];
          const border = worksheet.getCell(row, column).format.borders.getItem("DiagonalUp").load("style");
          return { address: `${"ABCDEFGHIJ".charAt(column)}${row + 1}`, border };
        });
        await context.sync();
        const custom = formats.items.filter(({ type }) => type === "Custom");
        const rules = custom.map((each) => ({
          formula: each.custom.rule.load("formula"),
          area: each.getRanges().load("address"),
          fill: each.custom.format.fill.load("color"),
          font: each.custom.format.font.load("color"),
        }));
        await context.sync();
        return {
          rules: rules
            .map(({ formula, area, fill, font }) =>
              [area.address.replace(/[^,]*!/g, ""), formula.formula, fill.color, font.color].join(" "),
            )
            .sort(),
          lines: cells.filter(({ border }) => border.style !== "None").map(({ address }) => address),
        };
      }),
    sheet,
  );
}
