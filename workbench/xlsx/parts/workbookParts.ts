import { elements } from "./xml";

/** Where the parts of a workbook lie in its archive. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly styles: string | undefined;
  /** Sheet's name → its part, in the workbook's order. */
  readonly worksheets: ReadonlyMap<string, string>;
}

/**
 * Follows the relationships from the package to the workbook and its sheets.
 * @param read text of a part; undefined where there is none
 * @returns undefined where the package holds no workbook (a .docx, say)
 */
export async function findWorkbookParts(
  read: (name: string) => Promise<string | undefined>,
): Promise<WorkbookParts | undefined> {
  const root = relationships((await read("_rels/.rels")) ?? "", "");
  const workbook = root.find(({ kind }) => kind === "officeDocument")?.part;
  const xml = workbook === undefined ? undefined : await read(workbook);
  if (workbook === undefined || xml === undefined) return undefined;

  const slash = workbook.lastIndexOf("/") + 1;
  const folder = workbook.slice(0, slash);
  const links = relationships((await read(`${folder}_rels/${workbook.slice(slash)}.rels`)) ?? "", folder);
  const worksheets = new Map<string, string>();
  for (const { attributes } of elements(xml, "sheet")) {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const part = links.find((link) => link.id === id && link.kind === "worksheet")?.part;
    if (attributes.name !== undefined && part !== undefined) worksheets.set(attributes.name, part);
  }
  return { workbook, styles: links.find(({ kind }) => kind === "styles")?.part, worksheets };
}

interface Relationship {
  readonly id: string;
  /** Last word of its type: the same in transitional and strict files. */
  readonly kind: string;
  readonly part: string;
}

function relationships(xml: string, folder: string): Relationship[] {
  return elements(xml, "Relationship").map(({ attributes: { Id = "", Type = "", Target = "" } }) => ({
    id: Id,
    kind: Type.slice(Type.lastIndexOf("/") + 1),
    part: resolve(folder, Target),
  }));
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}
