import { lossNote } from "../../../workbench/page/lossNote";

it("says nothing where nothing is lost", () => {
  expect(lossNote([])).toBe("");
});

it("names each kind once, whatever the number of sheets", () => {
  const losses = [
    { what: "charts", sheet: "集計" },
    { what: "charts", sheet: "個票" },
    { what: "macros" },
  ] as const;
  expect(lossNote(losses)).toBe("ここで保存すると、グラフ・マクロがなくなります。");
});
