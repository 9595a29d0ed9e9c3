import { buildNode } from "../../workbench/buildNode";
import { bootHeadless } from "../../workbench/node/headlessWorkbench";
import { timeOf } from "./bestOf";

const SIZES = [25, 1000, 20_000];
const COLUMNS = 9;

/** Real Office.js in Node against the grid: one block written in one request, calculated, and read in one request. */
export async function benchWorkbench(): Promise<string[]> {
  await buildNode();
  const first = await timeOf(async () => (await bootHeadless()).dispose());
  const again = await timeOf(async () => (await bootHeadless()).dispose());
  const rows = [
    `| 起動から Office.onReady まで（Node、1回目） | ${first.toFixed(0)} ms | 2回目 ${again.toFixed(0)} ms |`,
  ];
  for (const size of SIZES) rows.push(await benchBlock(size));
  return rows;
}

async function benchBlock(size: number): Promise<string> {
  const { Excel, dispose } = await bootHeadless();
  try {
    const address = `A1:I${size}`;
    const line = (row: number) => [
      `${row} 計画`,
      "企画課",
      "指標",
      row,
      row + 1,
      row + 10,
      "概要",
      "C",
      `=GRADE(D${row},E${row},F${row})`,
    ];
    const block = Array.from({ length: size }, (_, row) => line(row + 1));
    const write = await timeOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(address).formulas = block;
        await context.sync();
      }),
    );
    const read = async () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(address);
        range.load("values");
        await context.sync();
        if (range.values[0]?.[8] !== "D") throw new Error(`not calculated: ${range.values[0]?.[8]}`);
      });
    // the first reading waits until everything is calculated
    const calculate = await timeOf(read);
    const again = await timeOf(read);
    return `| ${size.toLocaleString("en-US")}行×${COLUMNS}列（GRADEを含む） | 書き込み ${write.toFixed(0)} ms | 計算して読むまで ${calculate.toFixed(0)} ms、読み直し ${again.toFixed(0)} ms |`;
  } finally {
    dispose();
  }
}
