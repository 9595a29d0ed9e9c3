import { readFile } from "node:fs/promises";
import path from "node:path";
import { vocabularyFile } from "../host/vocabulary/loadVocabulary";

/** Path on the site, ending in "/" for a whole folder → folder or file on the disk. */
export type Mounts = Readonly<Record<string, string>>;

export interface SiteFile {
  readonly body: Buffer;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Everything a production page may point at; the workbench has the same files of its own. */
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * What the repository holds of the site. Nothing is copied: `dist` is the build for production, Office.js and the
 * fonts are read where npm put them.
 */
export function siteMounts(root: string): Mounts {
  const at = (...parts: string[]) => path.join(root, ...parts);
  return {
    "/": at("workbench/page/index.html"),
    "/build/": at("build/page"),
    "/build/vocabulary.json": vocabularyFile(),
    "/addin/": at("dist"),
    "/assets/": at("assets"),
    "/officejs/": at("node_modules/@microsoft/office-js/dist"),
    "/fonts/": at("node_modules/@fontsource/noto-sans-jp/files"),
  };
}

/**
 * The file behind a path of the site.
 *
 * @returns undefined where there is none, also for what would lead out of its folder
 */
export async function siteFile(mounts: Mounts, pathname: string): Promise<SiteFile | undefined> {
  const file = diskPath(mounts, pathname);
  if (file === undefined) return undefined;
  try {
    return { body: await readFile(file), type: TYPES[path.extname(file)] ?? "application/octet-stream" };
  } catch {
    return undefined;
  }
}

/** A page that loads Office.js from Microsoft's servers gets it from here: no request leaves the machine. */
export function withOwnOfficeJs({ body, type }: SiteFile): SiteFile {
  if (!type.startsWith("text/html")) return { body, type };
  return { body: Buffer.from(body.toString("utf8").replaceAll(OFFICE_CDN, "/officejs/")), type };
}

function diskPath(mounts: Mounts, pathname: string): string | undefined {
  const exact = mounts[pathname];
  if (exact !== undefined) return path.extname(exact) === "" ? undefined : exact;
  const prefix = Object.keys(mounts)
    .filter((each) => each.length > 1 && pathname.startsWith(each))
    .sort((a, b) => b.length - a.length)[0];
  const folder = prefix === undefined ? undefined : mounts[prefix];
  if (prefix === undefined || folder === undefined) return undefined;
  const file = path.join(folder, pathname.slice(prefix.length));
  return file.startsWith(folder + path.sep) ? file : undefined;
}
