import type { CellStyle, ConditionalRule } from "hucre/xlsx";
import type { Color } from "hucre";
import { elements, firstElement, textOf } from "./xml";

/** Conditional formats in the extension list of a worksheet (x14), as hucre gives the others; those with a formula only. */
export function readExtendedRules(xml: string): ConditionalRule[] {
  return elements(xml, "conditionalFormatting").flatMap(({ inner }) => {
    const range = textOf(firstElement(inner.slice(inner.lastIndexOf("cfRule>")), "sqref")?.inner ?? "");
    if (!range) return [];
    return elements(inner, "cfRule").flatMap(({ attributes, inner: rule }) => {
      const formulas = elements(rule, "f").map((f) => textOf(f.inner));
      if (attributes.type !== "expression" && attributes.type !== "cellIs") return [];
      return [
        {
          type: attributes.type,
          range,
          priority: Number(attributes.priority ?? "1"),
          formula: formulas,
          style: differentialStyle(firstElement(rule, "dxf")?.inner ?? ""),
          ...(attributes.operator !== undefined && { operator: attributes.operator }),
          ...(attributes.stopIfTrue === "1" && { stopIfTrue: true }),
        } as ConditionalRule,
      ];
    });
  });
}

function differentialStyle(xml: string): CellStyle {
  const font = firstElement(xml, "font")?.inner ?? "";
  const fill = firstElement(xml, "fill")?.inner ?? "";
  const on = (name: string) => {
    const element = firstElement(font, name);
    return element !== undefined && element.attributes.val !== "0" && element.attributes.val !== "none";
  };
  const color = colorOf(font, "color");
  const background = colorOf(fill, "bgColor") ?? colorOf(fill, "fgColor");
  return {
    ...(font && {
      font: {
        ...(on("b") && { bold: true }),
        ...(on("i") && { italic: true }),
        ...(on("u") && { underline: true }),
        ...(on("strike") && { strikethrough: true }),
        ...(color && { color }),
      },
    }),
    ...(background && { fill: { type: "pattern", pattern: "solid", bgColor: background } }),
  };
}

function colorOf(xml: string, name: string): Color | undefined {
  const attributes = firstElement(xml, name)?.attributes;
  if (!attributes) return undefined;
  const { rgb, theme, tint, indexed } = attributes;
  return {
    ...(rgb !== undefined && { rgb: rgb.slice(-6) }),
    ...(theme !== undefined && { theme: Number(theme) }),
    ...(tint !== undefined && { tint: Number(tint) }),
    ...(indexed !== undefined && { indexed: Number(indexed) }),
  };
}
