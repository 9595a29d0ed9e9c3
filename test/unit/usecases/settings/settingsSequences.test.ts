import fc from "fast-check";
import { draftSettings } from "../../../../src/core/sheet/draftSettings";
import { readSettings } from "../../../../src/core/sheet/readSettings";
import type { DraftCell, SheetDraft } from "../../../../src/core/sheet/sheetDraft";
import { acceptFindings, revokeAcceptance } from "../../../../src/usecases/settings/acceptFinding";
import { switchRuleOff, switchRuleOn } from "../../../../src/usecases/settings/switchRule";
import { writeDepartments } from "../../../../src/usecases/settings/writeDepartments";
import { writeStageWords } from "../../../../src/usecases/settings/writeStageWords";
import { MemoryWorkbook } from "../../../support/memoryWorkbook";

const SHEET = "設定";
const DRAFT = withNotes(
  draftSettings({ sheetName: SHEET, name: "計画", years: { baseline: 2017, current: 2020, target: 2022 } }),
);

/** Each row of the sheet has a note of its own at its right. */
function withNotes(draft: SheetDraft): SheetDraft {
  return {
    ...draft,
    cells: draft.cells.map((line, row): DraftCell[] => [...line.slice(0, 4), `注${row}`, ...line.slice(5)]),
  };
}

const key = fc.constantFrom("k1", "k2", "k3", "k4", "k5", "k6", "k7");
const office = fc.constantFrom("税務課", "企画課", "総務課", "管財課", "広報課");
const word = fc.constantFrom("検討", "試行", "決定", "一部実施", "実施", "定着", "継続", "改善");
const rule = fc.constantFrom("grade-differs", "title-missing", "unit-differs", "target-passed", "year-order");
const step = fc.oneof(
  fc.record({ act: fc.constant("accept" as const), keys: fc.uniqueArray(key, { minLength: 1 }) }),
  fc.record({ act: fc.constant("revoke" as const), keys: fc.tuple(key) }),
  fc.record({ act: fc.constant("off" as const), keys: fc.tuple(rule) }),
  fc.record({ act: fc.constant("on" as const), keys: fc.tuple(rule) }),
  fc.record({ act: fc.constant("offices" as const), keys: fc.uniqueArray(office) }),
  fc.record({ act: fc.constant("stages" as const), keys: fc.uniqueArray(word, { minLength: 1 }) }),
  fc.record({ act: fc.constant("undo" as const), keys: fc.constant<string[]>([]) }),
);

interface Said {
  readonly accepted: readonly string[];
  readonly off: readonly string[];
  readonly offices: readonly string[];
  readonly stages: readonly string[];
}

const STANDARD = [
  "未実施",
  "検討・研究・調査・協議",
  "準備・作成・設計・整備・見直し",
  "決定・策定・構築・選定・完成",
  "一部実施",
  "実施・継続・運用・開始・導入・拡充",
];

describe("changes of the settings one after another", () => {
  it("say what was asked for, and keep every note and every other table", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        const workbook = new MemoryWorkbook([DRAFT]);
        let said: Said = { accepted: [], off: [], offices: [], stages: STANDARD };
        let before = said;
        for (const { act, keys } of steps) {
          const [first = ""] = keys;
          const calledFor = said;
          if (act === "undo") {
            if (workbook.undoable() !== undefined) said = before;
            await workbook.undo();
          } else {
            const outcome = await change(workbook, act, keys, first);
            said = next(said, act, keys);
            if (outcome.kind === "changed") before = calledFor;
          }
          await expectSaid(workbook, said);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function change(workbook: MemoryWorkbook, act: string, keys: readonly string[], first: string) {
  if (act === "accept")
    return acceptFindings(
      workbook,
      keys.map((each) => ({ key: each })),
      `理由${keys.length}`,
      "2026/11/29",
    );
  if (act === "revoke") return revokeAcceptance(workbook, first);
  if (act === "off") return switchRuleOff(workbook, first, "慣例");
  if (act === "on") return switchRuleOn(workbook, first);
  if (act === "stages")
    return writeStageWords(
      workbook,
      keys.map((words, at) => ({ rate: at / 10, words })),
    );
  return writeDepartments(workbook, keys);
}

function next(said: Said, act: string, keys: readonly string[]): Said {
  const { accepted, off } = said;
  if (act === "accept") return { ...said, accepted: [...new Set([...accepted, ...keys])] };
  if (act === "revoke") return { ...said, accepted: accepted.filter((each) => !keys.includes(each)) };
  if (act === "off") return { ...said, off: [...new Set([...off, ...keys])] };
  if (act === "on") return { ...said, off: off.filter((each) => !keys.includes(each)) };
  if (act === "stages") return { ...said, stages: keys };
  return { ...said, offices: keys };
}

async function expectSaid(workbook: MemoryWorkbook, { accepted, off, offices, stages }: Said): Promise<void> {
  const book = await workbook.readBook();
  const read = readSettings(book);
  expect(read.accepted.map(({ text }) => text).sort()).toEqual([...accepted].sort());
  expect(read.rulesOff.map(({ text }) => text).sort()).toEqual([...off].sort());
  expect(read.departments?.map(({ text }) => text)).toEqual(offices);
  const lines = read.stages?.lines.map(({ words }) => words).filter((words) => words !== "");
  expect(lines).toEqual(stages);
  expect(read.scale?.lines.map(({ cells }) => cells[0])).toEqual(["A", "B", "C", "D"]);
  expect(read.plan?.target?.year).toBe(2022);
  const texts = (book.sheets[0]?.values ?? []).flat().filter((value) => String(value).startsWith("注"));
  expect(texts.sort()).toEqual(DRAFT.cells.map((_, row) => `注${row}`).sort());
}
