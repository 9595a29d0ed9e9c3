import fc from "fast-check";
import type { DraftCell } from "../../../../src/core/sheet/sheetDraft";
import { checkBook, type LocatedFinding } from "../../../../src/usecases/check/checkBook";
import { cellPosition } from "../../../../src/core/sheet/cellPosition";
import { fixFindings, sameKind } from "../../../../src/usecases/fix/fixFindings";
import { draftOf } from "../../../support/draftOf";
import { exampleBook } from "../../../support/exampleBook";
import { MemoryWorkbook } from "../../../support/memoryWorkbook";

const SHEET = "行動計画一覧";
const ROWS = 4;
const COLUMNS = 11;

/** What people type: right things, slips that can be fixed, and figures. */
const TYPED = fc.constantFrom<string | number>(
  "50点",
  "982百万円",
  "65点(H28)",
  "約70点",
  "実施",
  0.5,
  80,
  "A",
  "ｂ",
  "C",
  "達成率",
  "企画課・財政課",
  "税務課、市民課",
  "ＩＣＴの最適 化",
  "平成32年度に行った。",
);

type Step =
  | { readonly kind: "edit"; readonly row: number; readonly column: number; readonly value: string | number }
  | { readonly kind: "formula"; readonly row: number; readonly column: number }
  | { readonly kind: "validate" }
  | { readonly kind: "fix"; readonly pick: number; readonly all: boolean; readonly asFormula: boolean }
  | { readonly kind: "undo" };

const ROW = fc.integer({ min: 1, max: ROWS });
const COLUMN = fc.integer({ min: 0, max: COLUMNS - 1 });
const STEP: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("edit" as const), row: ROW, column: COLUMN, value: TYPED }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("formula" as const), row: ROW, column: COLUMN }) },
  { weight: 3, arbitrary: fc.constant({ kind: "validate" as const }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("fix" as const),
      pick: fc.nat(),
      all: fc.boolean(),
      asFormula: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: "undo" as const }) },
);

/** A workbook, and beside it what its cells must hold: what somebody typed, or what a finding's fix said. */
class Session {
  readonly workbook: MemoryWorkbook;
  findings: readonly LocatedFinding[] = [];
  written = 0;
  /** the cells at the last validation */
  private validated: ReadonlyMap<string, string> = new Map();
  private last: ReadonlyMap<string, string> | undefined;
  private expected: ReadonlyMap<string, string>;

  constructor() {
    const rows = Array.from({ length: ROWS }, (_, at) => ({
      number: String(at + 1),
      title: `計画${at + 1}`,
    }));
    const cells = exampleBook({ rows }).sheets[0]!.values as readonly (readonly DraftCell[])[];
    this.workbook = new MemoryWorkbook([draftOf(SHEET, cells)]);
    this.expected = this.cells();
  }

  /** All cells with formats and comments, as text. */
  private cells(): ReadonlyMap<string, string> {
    const [sheet] = this.workbook.sheets;
    const places = Array.from({ length: (ROWS + 1) * COLUMNS }, (_, at) => {
      const [row, column] = [Math.floor(at / COLUMNS), at % COLUMNS];
      return `${row},${column}`;
    });
    return new Map(
      places.map((place) => {
        const [row = 0, column = 0] = place.split(",").map(Number);
        const { value, formula } = sheet!.get(row, column);
        const format = sheet!.formats.get(place) ?? "";
        return [place, JSON.stringify([value, formula, format, sheet!.comments.get(place) ?? []])];
      }),
    );
  }

  async take(step: Step): Promise<void> {
    const before = this.cells();
    // a person typing isn't this add-in: it can't be taken back by 「元に戻す」
    if (step.kind === "edit") this.type(step.row, step.column, { value: step.value, formula: null });
    if (step.kind === "formula") this.type(step.row, step.column, { value: null, formula: "=1+1" });
    if (step.kind === "validate") {
      this.findings = checkBook(await this.workbook.readBook()).findings;
      this.validated = before;
    }
    if (step.kind === "fix") await this.fix(step, before);
    if (step.kind === "undo") await this.undo(before);
    expect([...this.cells()]).toEqual([...this.expected]);
  }

  private type(
    row: number,
    column: number,
    cell: { value: string | number | null; formula: string | null },
  ): void {
    this.workbook.sheets[0]!.set(row, column, cell);
    this.expected = new Map([...this.expected, [`${row},${column}`, this.cells().get(`${row},${column}`)!]]);
  }

  private async fix(
    { pick, all, asFormula }: Extract<Step, { kind: "fix" }>,
    before: ReadonlyMap<string, string>,
  ): Promise<void> {
    const fixable = this.findings.filter(({ fix }) => fix !== null);
    const finding = fixable[pick % Math.max(fixable.length, 1)];
    if (finding === undefined) return;
    const chosen = all ? sameKind(this.findings, finding) : [finding];
    const { cells, changed, formulas } = await fixFindings(this.workbook, chosen, { asFormula });
    const after = this.cells();
    const named = new Set(chosen.flatMap((each) => [each, ...each.related].map(({ cell }) => placeOf(cell))));
    const differing = [...after]
      .filter(([place, cell]) => before.get(place) !== cell)
      .map(([place]) => place);
    // only what a finding names, nothing that holds a formula or was changed since, nothing that is told as left
    for (const place of differing) {
      expect(named.has(place)).toBe(true);
      const [value, formula] = JSON.parse(before.get(place)!) as readonly unknown[];
      const [valueThen] = JSON.parse(this.validated.get(place)!) as readonly unknown[];
      expect([value, formula]).toEqual([valueThen, null]);
    }
    for (const { cell } of formulas) expect(differing).not.toContain(placeOf(cell));
    if (chosen.length === 1) for (const { cell } of changed) expect(differing).not.toContain(placeOf(cell));
    expect(differing.length).toBeLessThanOrEqual(cells);
    this.written += cells;
    if (cells > 0) this.last = before;
    this.expected = after;
  }

  /** Each cell that still holds what was written is as before that fix; each other one is as it is. */
  private async undo(now: ReadonlyMap<string, string>): Promise<void> {
    const { restored } = await this.workbook.undo();
    const after = this.cells();
    const differing = [...after].filter(([place, cell]) => now.get(place) !== cell);
    expect(differing.length).toBeLessThanOrEqual(restored);
    for (const [place, cell] of differing) expect(cell).toBe(this.last?.get(place));
    this.last = undefined;
    this.expected = after;
  }
}

function placeOf(cell: string): string {
  const { row, column } = cellPosition(cell);
  return `${row},${column}`;
}

describe("edits, fixes, undos and validations in any order", () => {
  it("keep every cell that nobody meant to change", async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 5, maxLength: 25 }), async (steps) => {
        const session = new Session();
        for (const step of [{ kind: "validate" } as const, ...steps]) await session.take(step);
        written += session.written;
      }),
      { numRuns: 200 },
    );
    // the sequences did something
    expect(written).toBeGreaterThan(200);
  }, 120_000);
});
