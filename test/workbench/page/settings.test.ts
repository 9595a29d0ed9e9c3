import { readSettings, settingsQuery } from "../../../workbench/page/settings";

const USUAL = { blank: "0", requirements: "1.15", language: "ja-JP", theme: "system" };

it("are the usual ones where the address says nothing", () => {
  expect(readSettings("")).toEqual(USUAL);
});

it("are read from the address, each on its own", () => {
  expect(readSettings("?blank=null&requirements=1.12&language=en-US&theme=dark")).toEqual({
    blank: "null",
    requirements: "1.12",
    language: "en-US",
    theme: "dark",
  });
  expect(readSettings("?theme=light")).toEqual({ ...USUAL, theme: "light" });
});

it("ignore what is no choice", () => {
  expect(readSettings("?blank=1&requirements=9.9&language=&theme=DARK&other=x")).toEqual(USUAL);
});

it.each(["", "?blank=null", "?requirements=1.12&theme=dark", "?language=en-US"])(
  "give the address %j back",
  (query) => {
    expect(settingsQuery(readSettings(query))).toBe(query);
  },
);
