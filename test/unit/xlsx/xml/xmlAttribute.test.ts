import { xmlAttribute } from "../../../../src/xlsx/xml/xmlAttribute";

describe("xmlAttribute", () => {
  it.each([
    [' r="A1" s="3"', "r", "A1"],
    [' r="A1" s="3"', "s", "3"],
    [' r="A1" s="3"', "t", undefined],
    [" r = 'A1'\n s\t=\t'3' ", "s", "3"],
    [' sheetId="2" r:id="rId1"', "id", "rId1"],
    [' rid="2"', "id", undefined],
    [' name="x r=1" r="B2"', "r", "B2"],
    [` name="it's r='C3'" r="B2"`, "r", "B2"],
    [' name="A&amp;B"', "name", "A&B"],
    [' name=""', "name", ""],
    [" name=A1", "name", undefined],
    [' name="A1', "name", undefined],
    ["", "r", undefined],
  ])("%p: %s is %p", (attributes, name, value) => {
    expect(xmlAttribute(attributes, name)).toBe(value);
  });
});
