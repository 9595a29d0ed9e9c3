import { draftList } from "../../../../src/core/sheet/draftList";
import { SAMPLE_PLANS } from "../../../../src/core/plan/samplePlans";
import { readPlanBook } from "../../../../src/core/sheet/readPlanBook";
import { explainGrades } from "../../../../src/usecases/explain/explainGrades";
import { freshExplanations } from "../../../../src/usecases/explain/freshExplanations";
import { MemoryWorkbook } from "../../../support/memoryWorkbook";

const SHEET = "行動計画一覧";
const LIST = draftList({
  name: "第一次行政改革プラン",
  sheetName: SHEET,
  years: { baseline: 2017, current: 2020, target: 2022 },
  rows: 25,
  plans: SAMPLE_PLANS,
});

/** The first grade from which a value leads to the next, and its current value's cell. */
async function aGrade(workbook: MemoryWorkbook) {
  const book = await workbook.readBook();
  const explain = explainGrades(book);
  const { book: read, locate } = readPlanBook(book);
  for (const { index } of read.list!.plans) {
    const place = locate({ field: "grade", plan: index, nth: read.list!.reportGrade! });
    const said = explain(place);
    if (said?.kind === "explained" && said.next.kind === "value")
      return { book, place, said, next: said.next, current: locate({ field: "current", plan: index }).cell };
  }
  throw new Error("no grade leads to another");
}

describe("freshExplanations", () => {
  it("where nothing has changed it says what explainGrades says, and reads one row for it", async () => {
    const workbook = new MemoryWorkbook([LIST]);
    const { book, place, said } = await aGrade(workbook);
    workbook.calls.length = 0;
    expect(await freshExplanations(book, workbook)(place)).toEqual(said);
    expect(workbook.calls).toEqual(["readRows"]);
  });

  it("counts what was typed into the row since the book was read", async () => {
    const workbook = new MemoryWorkbook([LIST]);
    const { book, place, next, current } = await aGrade(workbook);
    workbook.type({ sheet: SHEET, cell: current }, { value: next.text, formula: null });
    expect(await freshExplanations(book, workbook)(place)).toMatchObject({ computed: next.label });
  });

  it("of a cell that is none of a grade nothing is read", async () => {
    const workbook = new MemoryWorkbook([LIST]);
    const book = await workbook.readBook();
    workbook.calls.length = 0;
    expect(await freshExplanations(book, workbook)({ sheet: SHEET, cell: "A1" })).toBeUndefined();
    expect(workbook.calls).toEqual([]);
  });

  it("a row that can't be read just now is explained as it stood", async () => {
    const workbook = new MemoryWorkbook([LIST]);
    const { book, place, said } = await aGrade(workbook);
    workbook.refusals.push("cell-edit");
    expect(await freshExplanations(book, workbook)(place)).toEqual(said);
  });
});
