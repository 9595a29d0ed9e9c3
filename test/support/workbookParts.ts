import type { ZipPart } from "./zipFile";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** What a test says of a workbook; everything in XML as a file would hold it. */
export interface WrittenWorkbook {
  /** what stands inside `<sheetData>`, by sheet */
  readonly sheets: Readonly<Record<string, string>>;
  /** `<si>` elements */
  readonly strings?: string;
  /** number format codes; style 0 is General, style n the nth of them */
  readonly formats?: readonly string[];
  readonly names?: string;
  /** attributes of `<workbookPr>` */
  readonly properties?: string;
  /** attributes of a sheet's tab */
  readonly tab?: string;
}

/** The parts of a workbook, each as small as it can be. */
export function workbookParts(workbook: WrittenWorkbook): ZipPart[] {
  const sheets = Object.entries(workbook.sheets);
  const tabs = sheets.map(
    ([name], index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${workbook.tab ?? ""} r:id="rId${index + 1}"/>`,
  );
  const links = sheets.map((_, index) =>
    link(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  return [
    part("[Content_Types].xml", `<Types xmlns="${PACKAGE}/content-types"/>`),
    part("_rels/.rels", relationships(link("rId1", "officeDocument", "xl/workbook.xml"))),
    part(
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${workbook.properties ?? ""}/><sheets>` +
        `${tabs.join("")}</sheets><definedNames>${workbook.names ?? ""}</definedNames></workbook>`,
    ),
    part(
      "xl/_rels/workbook.xml.rels",
      relationships(
        [
          ...links,
          link("rIdS", "sharedStrings", "sharedStrings.xml"),
          link("rIdF", "styles", "/xl/styles.xml"),
        ].join(""),
      ),
    ),
    ...sheets.map(([, rows], index) =>
      part(
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
      ),
    ),
    part("xl/sharedStrings.xml", `<sst xmlns="${MAIN}">${workbook.strings ?? ""}</sst>`),
    part("xl/styles.xml", styles(workbook.formats ?? [])),
  ];
}

function part(name: string, xml: string): ZipPart {
  return { name, content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${xml}` };
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relationships(links: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${links}</Relationships>`;
}

function styles(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replace(/"/g, "&quot;")}"/>`,
  );
  const cells = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join("")}</numFmts>` +
    `<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join("")}` +
    `</cellXfs><dxfs><dxf><numFmt numFmtId="200" formatCode="0.000"/></dxf></dxfs></styleSheet>`
  );
}
