import { xmlAttribute } from "../xml/xmlAttribute";
import { BUILT_IN_FORMATS } from "./builtInFormats";
import { SMALL_PART_BYTES, type WorkbookPackage } from "./workbookPackage";

const GENERAL = "";
const SECTIONS: readonly string[] = ["numFmts", "cellXfs"];

/**
 * The number format of each cell style, by the style's number.
 *
 * @param part `undefined` for a file that has no styles
 * @returns "" is General; a style that isn't there is General too
 */
export async function readCellFormats(
  book: WorkbookPackage,
  part: string | undefined,
): Promise<readonly string[]> {
  const styles: number[] = [];
  const codes = new Map<number, string>();
  if (part === undefined || !book.has(part)) return [];
  // conditional formats (dxfs) have number formats too, with numbers of their own
  let section = "";
  await book.scan(part, SMALL_PART_BYTES, {
    wantsText: false,
    open(name, attributes, closed) {
      if (SECTIONS.includes(name)) section = closed ? "" : name;
      else if (name === "xf" && section === "cellXfs") {
        styles.push(Number(xmlAttribute(attributes, "numFmtId") ?? 0));
      } else if (name === "numFmt" && section === "numFmts") {
        const code = xmlAttribute(attributes, "formatCode") ?? GENERAL;
        codes.set(Number(xmlAttribute(attributes, "numFmtId")), code);
      }
    },
    close(name) {
      if (name === section) section = "";
    },
    text() {},
  });
  return styles.map((id) => general(codes.get(id) ?? BUILT_IN_FORMATS[id] ?? GENERAL));
}

function general(code: string): string {
  return code.toLowerCase() === "general" ? GENERAL : code;
}
