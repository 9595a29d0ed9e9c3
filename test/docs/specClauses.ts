import ts from "typescript";
import { walk } from "./parseSource";

/** Clause ids that a SPEC.md declares: lines that begin with `**F3**`, also in a list. In their order, repeats included. */
export function declaredClauses(spec: string): string[] {
  return spec.split("\n").flatMap((line) => /^(?:[-*] )?\*\*([A-Z]+\d+)\*\*/.exec(line)?.[1] ?? []);
}

/** Clause ids that a test file's titles cite: `it("[F3] …")`, `it.each(…)("[F3][F4] …")`, `describe("[F3, F4] …")`. */
export function citedClauses(file: ts.SourceFile): string[] {
  const found: string[] = [];
  walk(file, (node) => {
    if (!ts.isCallExpression(node) || !isTest(node.expression)) return;
    const title = node.arguments[0];
    if (title === undefined) return;
    const text = ts.isStringLiteralLike(title) || ts.isTemplateExpression(title) ? title.getText(file) : "";
    for (const [, ids] of text.matchAll(/\[([A-Z]+\d+(?:, ?[A-Z]+\d+)*)\]/g))
      found.push(...ids!.split(/, ?/));
  });
  return found;
}

/** it, test, describe; it.each(table), describe.each`table` and their like */
function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return ["it", "test", "describe"].includes(callee.text);
  if (ts.isCallExpression(callee)) return isTest(callee.expression);
  if (ts.isTaggedTemplateExpression(callee)) return isTest(callee.tag);
  return ts.isPropertyAccessExpression(callee) && isTest(callee.expression);
}
