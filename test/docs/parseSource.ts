import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { PROJECT } from "./projectFiles";

/** A file of the project, or a planted text in its place, as TypeScript's parser sees it. */
export function parseSource(file: string, planted?: string): ts.SourceFile {
  const text = planted ?? readFileSync(path.join(PROJECT, file), "utf8");
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}

/** Calls `visit` for every node of a file, from the outside in. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
