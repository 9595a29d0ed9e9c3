import { zipFile } from "../../support/zipFile";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Parts of a workbook as Excel would write them; everything in XML. */
export interface ExcelFile {
  /** What stands inside `<worksheet>`, by sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  /** `<si>` elements. */
  readonly strings?: string;
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** What stands in front of `<sheets>` and behind it. */
  readonly properties?: string;
  readonly names?: string;
  readonly theme?: string;
  /** Namespace prefix of all elements, as some programs write it. */
  readonly prefix?: string;
}

/** One font, no fills but the two that every file has, no borders, one style. */
export const PLAIN_STYLES =
  '<fonts><font><sz val="11"/><name val="游ゴシック"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders><border/></borders><cellXfs><xf numFmtId="0"/></cellXfs>';

export function excelFile(file: ExcelFile): Uint8Array {
  const names = Object.keys(file.sheets);
  const tabs = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const links = names.map((_, i) => link(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`));
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"/>`,
    "_rels/.rels": relationships(link("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${file.properties ?? ""}<sheets>${tabs.join("")}</sheets>` +
      `<definedNames>${file.names ?? ""}</definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      [...links, link("s", "styles", "styles.xml"), link("t", "sharedStrings", "sharedStrings.xml")].join(""),
    ),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${file.styles ?? PLAIN_STYLES}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${file.strings ?? ""}</sst>`,
    ...(file.theme && { "xl/theme/theme1.xml": file.theme }),
    ...Object.fromEntries(
      Object.values(file.sheets).map((inner, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</worksheet>`,
      ]),
    ),
  };
  const prefixed = (name: string, xml: string) =>
    file.prefix !== undefined && name.startsWith("xl/") && !name.endsWith(".rels")
      ? xml.replaceAll(/<(\/?)(?=\w)/g, `<$1${file.prefix}:`).replaceAll("xmlns=", `xmlns:${file.prefix}=`)
      : xml;
  return zipFile(
    Object.entries(parts).map(([name, xml]) => ({
      name,
      content: `<?xml version="1.0" encoding="UTF-8"?>${prefixed(name, xml)}`,
    })),
  );
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relationships(links: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${links}</Relationships>`;
}
