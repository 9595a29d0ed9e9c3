import { SheetState } from "../../../workbench/host/excel/features/sheetState";
import { without } from "../../../workbench/host/excel/features/without";

const box = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe("what is left of a rectangle", () => {
  it.each([
    ["all of it, beside the other", box(0, 0, 2, 2), box(0, 2, 2, 2), [box(0, 0, 2, 2)]],
    ["nothing, within the other", box(1, 1, 2, 2), box(0, 0, 9, 9), []],
    [
      "four parts around the other",
      box(0, 0, 3, 3),
      box(1, 1, 1, 1),
      [box(0, 0, 1, 3), box(2, 0, 1, 3), box(1, 0, 1, 1), box(1, 2, 1, 1)],
    ],
    ["a half", box(0, 0, 4, 2), box(2, 0, 9, 9), [box(0, 0, 2, 2)]],
  ])("%s", (_, whole, hole, expected) => {
    expect(without(whole, hole)).toEqual(expected);
  });
});

describe("the state of a sheet", () => {
  it("is nothing for a file as long as nothing was set", () => {
    expect(new SheetState("a").beside()).toEqual({});
  });

  it("gives a file back what came with it", () => {
    const beside = {
      page: { orientation: "landscape" as const, printTitlesRow: "$1:$2" },
      headerFooter: { oddHeader: "&L個票" },
      protection: { sheet: true },
      isVeryHidden: true as const,
    };
    const state = new SheetState("a");
    state.load(beside);
    expect(state.beside()).toEqual(beside);
  });

  it("forgets a print area whose rows are all deleted", () => {
    const state = new SheetState("a");
    state.load({ page: { printArea: "$A$5:$B$6,$D$1:$D$9" } });
    state.shift({ along: "rows", kind: "delete", at: 4, count: 2 });
    expect(state.beside()).toEqual({ page: { printArea: "$D$1:$D$7" } });
    state.shift({ along: "columns", kind: "delete", at: 3, count: 1 });
    expect(state.beside()).toEqual({});
  });

  it("keeps the last that was said of a cell's lock", () => {
    const state = new SheetState("a");
    state.lock(box(0, 0, 10, 1), false);
    state.lock(box(2, 0, 1, 1), true);
    expect(
      [box(0, 0, 2, 1), box(2, 0, 1, 1), box(0, 0, 3, 1), box(0, 1, 1, 1)].map((each) =>
        state.lockedState(each),
      ),
    ).toEqual([false, true, null, true]);
  });
});
