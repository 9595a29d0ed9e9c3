import type { GradeScale } from "../grading/gradeScale";
import { readDirection, readMethod } from "../grading/readMethod";
import { readScale, type ScaleCell } from "../grading/readScale";
import { toNumber } from "../quantity/decimal";
import { isNoneMark } from "../quantity/isNoneMark";
import type { Result } from "../result";
import type { CellValue } from "../sheet/sheetSnapshot";
import { cellReference, type CellReference } from "./cellReference";
import { formulaTokens, type FormulaToken } from "./formulaTokens";
import { nativeGrade, type NativeGrading } from "./nativeGrade";
import { type OurCall, ourCalls } from "./ourCalls";

/**
 * Why a formula can't do without the add-in.
 *
 * - `text`: a word or a written quantity (982百万円) among the values
 * - `method`: 段階 or 判断, or a method or direction that isn't one
 * - `scale`: the scale can't be read, or asks for more than 500 %
 * - `argument`: a value that isn't one cell or one number
 * - `function`: another function than GRADE and GRADERATE
 * - `too-long`: longer than Excel takes
 */
export type NativeIssue = "text" | "method" | "scale" | "argument" | "function" | "too-long";

/** What the cells hold that a formula names. */
export interface FormulaCells {
  /** @param sheet `undefined`: the formula's own; `null` for a blank cell */
  readonly valueAt: (sheet: string | undefined, row: number, column: number) => CellValue;
  /** the cells of a defined name, rows × columns */
  readonly named: (name: string) => readonly (readonly CellValue[])[] | undefined;
}

/** Excel's own bound. */
const LONGEST = 8192;
const HIGHEST_BOUND = 5;

/**
 * アドインなしの数式に置き換える the formula with GRADE and GRADERATE written in IF and arithmetic, all the rest as it is.
 *
 * The method follows its cell (進捗率, 達成率, blank); scale and direction are taken as they are now.
 *
 * @see SPEC.md N5 to N13
 */
export function nativeFormula(formula: string, cells: FormulaCells): Result<string, NativeIssue> {
  const tokens = formulaTokens(formula);
  const parts: string[] = [];
  let at = 0;
  for (const call of ourCalls(tokens)) {
    if (call.start < at) return { ok: false, issue: "argument" };
    const native = nativeCall(call, cells);
    if (!native.ok) return native;
    parts.push(...tokens.slice(at, call.start).map(({ text }) => text), native.value);
    at = call.end;
  }
  const written = [...parts, ...tokens.slice(at).map(({ text }) => text)].join("");
  return written.length > LONGEST ? { ok: false, issue: "too-long" } : { ok: true, value: written };
}

function nativeCall({ name, args }: OurCall, cells: FormulaCells): Result<string, NativeIssue> {
  if (name !== "GRADE" && name !== "GRADERATE") return issue("function");
  const [baseline, current, target] = args.map((arg) => readArgument(arg, cells));
  const [, , , methodArg = [], fifth = [], sixth = []] = args;
  const [scaleArg, directionArg] = name === "GRADE" ? [fifth, sixth] : [[], fifth];
  if (args.length > (name === "GRADE" ? 6 : 5)) return issue("argument");
  for (const each of [baseline, current, target]) {
    if (each === undefined || each.text === "") return issue("argument");
    const isNone = each === baseline && typeof each.value === "string" && isNoneMark(each.value);
    if (each.value !== null && typeof each.value !== "number" && !isNone) return issue("text");
  }
  const method = readArgument(methodArg, cells);
  const direction = readArgument(directionArg, cells);
  if (method === undefined || direction === undefined) return issue("argument");
  const asked = isNotGiven(method.value) ? "progress" : readMethod(String(method.value));
  const way = isNotGiven(direction.value) ? undefined : readDirection(String(direction.value));
  if (asked !== "progress" && asked !== "attainment") return issue("method");
  if (way === undefined && !isNotGiven(direction.value)) return issue("method");
  const scale = readScaleArgument(scaleArg, cells);
  if (!scale.ok) return scale;
  const grading: Omit<NativeGrading, "method"> = {
    baseline: baseline!.text,
    current: current!.text,
    target: target!.text,
    direction: way,
    gives: name === "GRADE" ? { scale: scale.value } : "rate",
  };
  return { ok: true, value: guarded(followed(grading, method, asked), direction) };
}

interface Argument {
  /** as the native formula writes it; "" where it is omitted */
  readonly text: string;
  readonly value: CellValue;
  readonly isCell: boolean;
}

/** One cell, a number or a text; `undefined` for anything else. */
function readArgument(tokens: readonly FormulaToken[], { valueAt }: FormulaCells): Argument | undefined {
  if (tokens.length === 0) return { text: "", value: null, isCell: false };
  const reference = cellReference(tokens);
  if (reference !== undefined) {
    const { box, sheet, text } = reference;
    if (box.rows > 1 || box.columns > 1) return undefined;
    return { text, value: valueAt(sheet, box.row, box.column), isCell: true };
  }
  const text = tokens.map((token) => token.text).join("");
  if (/^-?[0-9]+(\.[0-9]+)?$/.test(text)) {
    return { text: text.startsWith("-") ? `(${text})` : text, value: Number(text), isCell: false };
  }
  const [only, more] = tokens;
  if (only!.kind !== "text" || more !== undefined) return undefined;
  return { text, value: text.slice(1, -1).replace(/""/g, '"'), isCell: false };
}

/** Where the method stands in a cell, the formula goes on following it. */
function followed(
  grading: Omit<NativeGrading, "method">,
  method: Argument,
  asked: NativeGrading["method"],
): string {
  if (!method.isCell) return nativeGrade({ ...grading, method: asked });
  const isAsked = (by: NativeGrading["method"], words: readonly string[]): string => {
    const written = by === asked ? [...words, method.value] : words;
    const questions = [...new Set(written.map(literal))].map((word) => `${method.text}=${word}`);
    return questions.length === 1 ? questions[0]! : `OR(${questions.join(",")})`;
  };
  const progress = nativeGrade({ ...grading, method: "progress" });
  const attainment = nativeGrade({ ...grading, method: "attainment" });
  const others = `IF(${isAsked("attainment", ["達成率"])},${attainment},NA())`;
  return `IF(${isAsked("progress", ["", "進捗率"])},${progress},${others})`;
}

/** A direction that stands in a cell is written in as it is; once the cell says something else, there is no answer. */
function guarded(native: string, direction: Argument): string {
  if (!direction.isCell) return native;
  return `IF(${direction.text}=${literal(direction.value)},${native},NA())`;
}

/** What a cell holds as a formula compares it. "Not given" may be a 0 or a space as well as a blank cell, which equals "". */
function literal(value: CellValue): string {
  return typeof value === "number" ? String(value) : `"${String(value ?? "").replace(/"/g, '""')}"`;
}

function readScaleArgument(
  tokens: readonly FormulaToken[],
  cells: FormulaCells,
): Result<GradeScale | undefined, NativeIssue> {
  if (tokens.length === 0) return { ok: true, value: undefined };
  const reference = cellReference(tokens);
  const rows =
    reference === undefined
      ? tokens.length === 1 && tokens[0]!.kind === "word"
        ? cells.named(tokens[0]!.text)
        : undefined
      : rowsOf(reference, cells);
  if (rows === undefined || rows.some((row) => row.some((cell) => typeof cell === "object" && cell !== null)))
    return issue("scale");
  const read = readScale(rows as readonly (readonly ScaleCell[])[]);
  if (!read.ok) return issue("scale");
  const isHigh = read.value?.some(
    ({ bound }) => bound !== undefined && Math.abs(toNumber(bound)) > HIGHEST_BOUND,
  );
  return isHigh === true ? issue("scale") : { ok: true, value: read.value };
}

/** A scale is small: of more cells than that, none is one. */
const MOST_CELLS = 1_000;

function rowsOf({ sheet, box }: CellReference, { valueAt }: FormulaCells): CellValue[][] | undefined {
  if (box.rows * box.columns > MOST_CELLS) return undefined;
  return Array.from({ length: box.rows }, (_row, r) =>
    Array.from({ length: box.columns }, (_column, c) => valueAt(sheet, box.row + r, box.column + c)),
  );
}

function isNotGiven(value: CellValue): boolean {
  return value === null || value === 0 || (typeof value === "string" && value.trim() === "");
}

function issue(code: NativeIssue): { readonly ok: false; readonly issue: NativeIssue } {
  return { ok: false, issue: code };
}
