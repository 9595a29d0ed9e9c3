import type { EngineValue } from "../../grid/functionEngine";

/** What the cells get, rows × columns, and the sentences of the errors among them. */
export interface CallResult {
  readonly values: readonly (readonly EngineValue[])[];
  readonly messages: readonly ErrorSentence[];
}

export interface ErrorSentence {
  readonly row: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

/** The only errors whose sentence Excel shows. */
const WITH_SENTENCE: readonly string[] = ["#VALUE!", "#N/A"];

/** Whatever a custom function answered, as Excel puts it into cells. */
export function callResult(answer: unknown): CallResult {
  const rows = Array.isArray(answer) ? (answer as unknown[]) : [[answer]];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || !rows.every((row) => Array.isArray(row) && row.length === width)) return failed();
  const messages: ErrorSentence[] = [];
  const values = (rows as unknown[][]).map((row, i) =>
    row.map((value, j) => {
      const code = codeOf(value);
      const message = (value as { message?: unknown } | null)?.message;
      if (code && WITH_SENTENCE.includes(code) && typeof message === "string" && message !== "")
        messages.push({ row: i, column: j, code, message });
      return code ? { error: code } : engineValue(value);
    }),
  );
  return { values, messages };
}

/** What a cell shows whose function threw: the error thrown if it is one of Excel's, else #VALUE!. */
export function thrownResult(thrown: unknown): CallResult {
  return codeOf(thrown) ? callResult(thrown) : failed();
}

function failed(): CallResult {
  return { values: [[{ error: "#VALUE!" }]], messages: [] };
}

function engineValue(value: unknown): EngineValue {
  if (value === null || value === undefined) return 0; // so does Excel
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  return { error: "#VALUE!" };
}

function codeOf(value: unknown): string | undefined {
  const code = typeof value === "object" && value !== null && "code" in value ? value.code : undefined;
  return typeof code === "string" && code.startsWith("#") ? code : undefined;
}
