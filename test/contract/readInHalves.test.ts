import type { PlanWorkbook } from "../../src/usecases/ports";
import { createExcelWorkbook } from "../../src/workbook/excelWorkbook";
import { bootExcel, type BootedExcel } from "../support/bootExcel";
import { draftOf } from "../support/draftOf";

jest.setTimeout(120_000);

let excel: BootedExcel;
let workbook: PlanWorkbook;

beforeEach(async () => {
  excel = await bootExcel({ excelApi: "1.15" });
  workbook = createExcelWorkbook();
  await workbook.addSheets([
    draftOf("一覧", [
      ["行動計画", "現状", { formula: "=1+0" }],
      ["1 窓口サービスの向上", 10, { formula: "=1+1" }],
      ["2 情報発信の充実", 20, { formula: "=1+2" }],
      ["3 職員研修", 30, { formula: "=1+3" }],
      ["4 公共施設の見直し", 40, { formula: "=1+4" }],
    ]),
  ]);
});
afterEach(() => excel.dispose());

/** The answer with all cells is too large, and so are those with the blocks that come first. */
function answersTooLarge(blocks: number): void {
  excel.faults.next({ kind: "payload", side: "response", afterRequests: 1 });
  // the sizes pass
  excel.faults.next({ kind: "payload", side: "response", afterRequests: 1, times: blocks });
}

describe.each(["readBook", "readFormulas"] as const)("%s, where a block is too large after all", (read) => {
  // sheets, cells, sizes; 5 rows, then 2 and 3 of them, then 1 and 1 in place of the 2
  it.each([
    [0, 4],
    [1, 6],
    [2, 8],
  ])("%d blocks are halved: the same is read, in %d syncs", async (blocks, syncs) => {
    const whole = await workbook[read]();
    expect(whole.sheets[1]!.values.map((line) => line[1])).toEqual(["現状", 10, 20, 30, 40]);
    if (blocks > 0) answersTooLarge(blocks);
    else excel.faults.next({ kind: "payload", side: "response", afterRequests: 1 });
    let halved: unknown;
    expect(
      await excel.syncsOf(async () => {
        halved = await workbook[read]();
      }),
    ).toBe(syncs);
    expect(halved).toEqual(whole);
    expect(excel.faults.pending).toBe(0);
  });

  it("a single row that is too large is refused", async () => {
    answersTooLarge(Infinity);
    await expect(workbook[read]()).rejects.toMatchObject({ code: "too-large" });
  });
});

it("halving stops too when nobody waits any more", async () => {
  answersTooLarge(Infinity);
  let asked = 0;
  // asked before the whole block, and before its upper half
  const isStopped = () => ++asked > 1;
  await expect(workbook.readBook({ isStopped })).rejects.toMatchObject({ code: "stopped" });
});
