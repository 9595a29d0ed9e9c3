import type { ClassData, VocabularyData } from "../richapi/vocabulary";
import { readClass } from "./readClass";

/** How the part of the file begins that speaks of Excel; classes of Office's other applications stand before it. */
const EXCEL_PART = 'var _defaultApiSetName = "ExcelApi"';
const CLASS_START = /\n {4}var (\w+) = \(function \(_super\) \{\n {8}__extends\(\1, _super\);\n/g;
const HAND_WRITTEN_SETTER = /\n {8}function (\w+?)_(\w+)_Set\(thisObj, value\) \{\n[\s\S]*?\n {8}\}\n/g;
const CLASS_END = "\n    }(OfficeExtension.ClientObject));";

/**
 * Everything that Office.js can ask of Excel, read from Microsoft's readable build (excel-web-16.00.debug.js).
 *
 * The tables are Microsoft's: read them from the installed package when they are needed, never commit them.
 *
 * @param source text of the file
 * @param version of the package, kept with the result
 * @throws Error when the text isn't such a file: nothing would be found in it, and everything would be refused
 */
export function extractVocabulary(source: string, version: string): VocabularyData {
  const text = source.replaceAll("\r\n", "\n");
  const start = text.indexOf(EXCEL_PART);
  if (start < 0)
    throw new Error(`no classes of Excel found: is ${version} a version of @microsoft/office-js?`);
  const excel = text.slice(start);
  const classes: Record<string, ClassData> = {};
  for (const match of excel.matchAll(CLASS_START)) {
    const from = match.index + match[0].length;
    const end = excel.indexOf(CLASS_END, from);
    if (end >= 0) classes[match[1] ?? ""] = readClass(excel.slice(from, end));
  }
  return { version, classes: withWrittenNames(classes, excel) };
}

/** Some setters that Microsoft wrote by hand send another name than the getter asks for. */
function withWrittenNames(classes: Record<string, ClassData>, excel: string): Record<string, ClassData> {
  const all = { ...classes };
  for (const [text, className = "", wire = ""] of excel.matchAll(HAND_WRITTEN_SETTER)) {
    const writtenAs = /_invokeSetProperty\(thisObj, "(\w+)"/.exec(text)?.[1];
    const known = all[className];
    const scalar = known?.scalars[wire];
    if (!known || !scalar || !writtenAs || writtenAs === wire) continue;
    all[className] = { ...known, scalars: { ...known.scalars, [wire]: { ...scalar, writtenAs } } };
  }
  return all;
}
