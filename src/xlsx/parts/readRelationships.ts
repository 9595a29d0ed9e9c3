import { xmlAttribute } from "../xml/xmlAttribute";
import { SMALL_PART_BYTES, type WorkbookPackage } from "./workbookPackage";

/** A link from one part of the file to another. */
export interface Relationship {
  readonly id: string;
  /** the last word of the type, which the strict and the usual flavour share: worksheet, styles … */
  readonly type: string;
  /** the part's name from the root of the file, without a leading slash */
  readonly part: string;
}

/**
 * The links of one part.
 *
 * @param part "" for those of the whole file
 * @returns `[]` where the part has none; links that lead out of the file are left out
 */
export async function readRelationships(
  book: WorkbookPackage,
  part: string,
): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const file = `${folder}_rels/${part.slice(slash)}.rels`;
  const found: Relationship[] = [];
  if (!book.has(file)) return found;
  await book.scan(file, SMALL_PART_BYTES, {
    wantsText: false,
    open(name, attributes) {
      if (name !== "Relationship" || xmlAttribute(attributes, "TargetMode") === "External") return;
      const type = xmlAttribute(attributes, "Type") ?? "";
      found.push({
        id: xmlAttribute(attributes, "Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        part: resolve(folder, xmlAttribute(attributes, "Target") ?? ""),
      });
    },
    close() {},
    text() {},
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  const written = target.split("\\").join("/");
  for (const step of (written.startsWith("/") ? written : folder + written).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
