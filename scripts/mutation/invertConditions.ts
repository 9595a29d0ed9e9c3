import ts from "typescript";

/** A condition of a rule's file that can be inverted. */
export interface Condition {
  /** from 1 */
  readonly line: number;
  /** as written, on one line */
  readonly text: string;
}

/** The source with a switch at each condition: `__inverted(3)` tells whether the fourth is inverted. */
export interface Switched {
  readonly source: string;
  readonly conditions: readonly Condition[];
}

/** Array methods whose callback is a condition. */
const BY_CONDITION = new Set(["filter", "some", "every", "find", "findIndex", "findLast"]);

const COMPARISONS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
]);

/** Texts may depend on conditions too, but a sentence isn't what a rule finds. */
const TEXTS = ["message", "title", "why", "example"];

/**
 * Puts a switch at each condition that decides what a rule finds: of `if` and `?:`, of comparisons, of what a predicate
 * or the callback of `filter`, `some` … returns, and of each part of a compound one. The first is of `check` itself,
 * which finds nothing then.
 *
 * All mutants are in one source so that its tests are loaded once, and run with one switch after another.
 *
 * @param first number of the first switch
 */
export function invertConditions(text: string, first = 0): Switched {
  const file = ts.createSourceFile("rule.ts", text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const edits: { readonly at: number; readonly insert: string; readonly closes: boolean }[] = [];
  const conditions: Condition[] = [];
  const known = new Set<ts.Node>();

  const add = (expression: ts.Expression): void => {
    const inner = withoutParentheses(expression);
    if (known.has(inner)) return;
    known.add(inner);
    const start = inner.getStart(file);
    const index = first + conditions.length;
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    conditions.push({ line, text: inner.getText(file).replace(/\s+/g, " ") });
    // !== a boolean keeps what TypeScript knows by the condition out of it: esbuild doesn't look at types.
    edits.push({ at: start, insert: `(__inverted(${index}) !== Boolean(`, closes: false });
    edits.push({ at: inner.getEnd(), insert: `))`, closes: true });
    parts(inner).forEach(add);
  };

  const silence = (check: ts.Expression): void => {
    const start = check.getStart(file);
    const index = first + conditions.length;
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    conditions.push({ line, text: "check: () => []" });
    edits.push({ at: start, insert: `(...__found) => __inverted(${index}) ? [] : (`, closes: false });
    edits.push({ at: check.getEnd(), insert: `)(...__found)`, closes: true });
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && TEXTS.some((name) => isNamed(node, name))) return;
    if (ts.isPropertyAssignment(node) && isNamed(node, "check")) silence(node.initializer);
    if (ts.isExpression(node) && isComparison(node)) add(node);
    if (ts.isIfStatement(node)) add(node.expression);
    if (ts.isConditionalExpression(node)) add(node.condition);
    if (ts.isCallExpression(node) && isByCondition(node)) returned(node.arguments[0]).forEach(add);
    if (ts.isFunctionDeclaration(node) && isPredicate(node)) returned(node).forEach(add);
    // A loop whose end is inverted may have none.
    ts.forEachChild(node, (child) => {
      if (child !== loopCondition(node)) visit(child);
    });
  };
  visit(file);

  // Where several stand at one place, the outer one opens first and closes last.
  const source = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => b.at - a.at || (a.closes ? a.order - b.order : b.order - a.order))
    .reduce((done, { at, insert }) => done.slice(0, at) + insert + done.slice(at), text);
  return { source, conditions };
}

function withoutParentheses(expression: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(expression) ? withoutParentheses(expression.expression) : expression;
}

function isNamed({ name }: ts.PropertyAssignment, wanted: string): boolean {
  return ts.isIdentifier(name) && name.text === wanted;
}

/** === and the like, !, and && and || of such: whatever becomes of the answer. */
function isComparison(expression: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(expression)) return isComparison(expression.expression);
  if (ts.isPrefixUnaryExpression(expression)) return expression.operator === ts.SyntaxKind.ExclamationToken;
  if (!ts.isBinaryExpression(expression)) return false;
  if (COMPARISONS.has(expression.operatorToken.kind)) return true;
  return parts(expression).some(isComparison);
}

function loopCondition(node: ts.Node): ts.Node | undefined {
  if (ts.isForStatement(node)) return node.condition;
  return ts.isWhileStatement(node) || ts.isDoStatement(node) ? node.expression : undefined;
}

function isByCondition({ expression }: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(expression) && BY_CONDITION.has(expression.name.text);
}

function isPredicate({ type }: ts.FunctionDeclaration): boolean {
  return type?.kind === ts.SyntaxKind.BooleanKeyword || (type !== undefined && ts.isTypePredicateNode(type));
}

/** The expressions that a function written here returns; a literal has nothing to invert. */
function returned(node: ts.Node | undefined): ts.Expression[] {
  if (node === undefined || !(ts.isArrowFunction(node) || ts.isFunctionDeclaration(node))) return [];
  if (node.body === undefined) return [];
  if (!ts.isBlock(node.body)) return [node.body];
  const found: ts.Expression[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isFunctionLike(inner)) return;
    if (ts.isReturnStatement(inner) && inner.expression !== undefined) found.push(inner.expression);
    ts.forEachChild(inner, visit);
  };
  visit(node.body);
  return found.filter(
    ({ kind }) => kind !== ts.SyntaxKind.TrueKeyword && kind !== ts.SyntaxKind.FalseKeyword,
  );
}

function parts(expression: ts.Expression): ts.Expression[] {
  if (!ts.isBinaryExpression(expression)) return [];
  const { kind } = expression.operatorToken;
  const isCompound = kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;
  return isCompound ? [expression.left, expression.right] : [];
}
