import { cssColour, fileColour, OFFICE_THEME } from "../../../workbench/xlsx/units/colour";
import {
  columnCharacters,
  columnPixels,
  digitWidth,
  standardColumnPixels,
} from "../../../workbench/xlsx/units/columnWidth";
import { pixelsOf, pointsOf } from "../../../workbench/xlsx/units/pixels";
import { addresses, ranges } from "../../../workbench/xlsx/units/ranges";

const CALIBRI = { name: "Calibri", size: 11 };
const YU = { name: "游ゴシック", size: 11 };

describe("widths of columns", () => {
  it.each([
    [CALIBRI, 7],
    [YU, 8],
    [{ name: "Yu Gothic", size: 11 }, 8],
    [{ name: "ＭＳ Ｐゴシック", size: 11 }, 8],
    [{ name: "メイリオ", size: 11 }, 9],
    [{ name: "Arial", size: 10 }, 7],
  ])("a digit of $name at $size points is %d pixels wide", (font, pixels) => {
    expect(digitWidth(font)).toBe(pixels);
  });

  it("Excel's standard width, 8.43 in Calibri and 8.38 in 游ゴシック, is 64 and 72 pixels", () => {
    expect(columnPixels(9.140625, CALIBRI)).toBe(64);
    expect(columnPixels(9, YU)).toBe(72);
    expect(standardColumnPixels(CALIBRI)).toBe(64);
    expect(standardColumnPixels(YU)).toBe(72);
  });

  it.each([CALIBRI, YU, { name: "メイリオ", size: 10 }])(
    "every number of pixels comes back in $name",
    (font) => {
      for (let pixels = 1; pixels <= 2000; pixels++) {
        expect(columnPixels(columnCharacters(pixels, font), font)).toBe(pixels);
      }
    },
  );
});

it("heights: 18.75 points are 25 pixels, and quarters of a point come back", () => {
  expect(pixelsOf(18.75)).toBe(25);
  for (let points = 0.25; points <= 409; points += 0.25) expect(pointsOf(pixelsOf(points))).toBe(points);
});

describe("colours", () => {
  it.each([
    [{ rgb: "FFC7CE" }, "#ffc7ce"],
    [{ theme: 0 }, "#ffffff"],
    [{ theme: 1 }, "#000000"],
    [{ theme: 3 }, "#44546a"],
    [{ theme: 4 }, "#4472c4"],
    [{ theme: 4, tint: 0.7999816888943144 }, "#dae3f3"],
    [{ theme: 0, tint: -0.1499984740745262 }, "#d9d9d9"],
    [{ theme: 1, tint: 0.499984740745262 }, "#7f7f7f"],
    [{ indexed: 10 }, "#ff0000"],
    [{ indexed: 64 }, undefined],
    [{}, undefined],
  ])("%j of a file is %s", (color, css) => {
    expect(cssColour(color, OFFICE_THEME)).toBe(css);
  });

  it.each([
    ["#f00", "FF0000"],
    ["#Ff8000", "FF8000"],
    ["#ff800080", "FF8000"],
    ["rgb(255, 128,0)", "FF8000"],
    ["rgba(255,128,0,0.5)", "FF8000"],
  ])("%s of the grid is %s in the file", (css, rgb) => {
    expect(fileColour(css)).toEqual({ rgb });
  });

  it.each(["", "red", null, undefined])("%s is no colour", (css) => {
    expect(fileColour(css)).toBeUndefined();
  });
});

it("lists of addresses", () => {
  const list = ranges("A1:B2 D4 $E$5:$F$6");
  expect(list[0]).toEqual({ startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 });
  expect(addresses(list)).toBe("A1:B2 D4 E5:F6");
  expect(ranges("A:A")[0]).toEqual({ startRow: 0, endRow: 1048575, startColumn: 0, endColumn: 0 });
});
