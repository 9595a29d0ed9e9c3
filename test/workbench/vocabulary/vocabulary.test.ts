import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ClassData } from "../../../workbench/host/richapi/vocabulary";
import { Vocabulary } from "../../../workbench/host/richapi/vocabulary";
import { extractVocabulary } from "../../../workbench/host/vocabulary/extractVocabulary";
import { loadVocabulary, vocabularyFile } from "../../../workbench/host/vocabulary/loadVocabulary";
import { temporaryFile } from "../../support/temporaryFile";

const PACKAGE = path.resolve(__dirname, "../../../node_modules/@microsoft/office-js");
const SOURCE = readFileSync(path.join(PACKAGE, "dist/excel-web-16.00.debug.js"), "utf8");

const extracted = extractVocabulary(SOURCE, "1.1.110");
const classNamed = (name: string): ClassData => extracted.classes[name]!;

describe("the vocabulary of Office.js 1.1.110", () => {
  it("has every class, property, method and event of Excel", () => {
    const classes = Object.values(extracted.classes);
    const count = (part: "scalars" | "objects" | "methods" | "events") =>
      classes.reduce((sum, data) => sum + Object.keys(data[part]).length, 0);
    expect(classes).toHaveLength(188);
    expect([count("scalars"), count("objects"), count("methods"), count("events")]).toEqual([
      717, 218, 675, 56,
    ]);
    expect(classes.filter(({ items }) => items)).toHaveLength(49);
    expect(classes.filter(({ indexer }) => indexer !== undefined)).toHaveLength(41);
  });

  it.each([
    ["Range", "Values", { name: "values", isWritable: true }],
    ["Range", "Text", { name: "text", isWritable: false }],
    [
      "Range",
      "RowHidden",
      { name: "rowHidden", isWritable: true, since: { set: "ExcelApi", version: "1.2" } },
    ],
    [
      "Range",
      "HasSpill",
      { name: "hasSpill", isWritable: false, since: { set: "ExcelApi", version: "1.12" } },
    ],
    ["Worksheet", "Id", { name: "id", isWritable: false }],
    [
      "Worksheet",
      "TabColor",
      { name: "tabColor", isWritable: true, since: { set: "ExcelApi", version: "1.7" } },
    ],
    ["NamedItem", "_Id", { name: "_Id", isWritable: false }],
  ])("knows %s.%s", (type, wire, expected) => {
    expect(classNamed(type).scalars[wire]).toEqual(expected);
  });

  it("knows to what class a property leads, and whether it is a collection", () => {
    expect(classNamed("Range").objects["Format"]).toEqual({
      name: "format",
      type: "RangeFormat",
      isCollection: false,
    });
    expect(classNamed("Worksheet").objects["Names"]).toMatchObject({
      type: "NamedItemCollection",
      isCollection: true,
    });
  });

  it.each([
    [
      "WorksheetCollection",
      "Add",
      { name: "add", isRead: false, parameters: ["name"], returns: "Worksheet" },
    ],
    ["Range", "GetCell", { name: "getCell", isRead: true, parameters: ["row", "column"], returns: "Range" }],
    [
      "WorksheetCollection",
      "GetCount",
      {
        name: "getCount",
        isRead: true,
        parameters: ["visibleOnly"],
        since: { set: "ExcelApi", version: "1.4" },
      },
    ],
    [
      "Workbook",
      "_RemoveReference",
      { name: "_RemoveReference", isRead: true, parameters: ["bstrReferenceId"] },
    ],
    [
      "SettingCollection",
      "Add",
      {
        name: "add",
        isRead: false,
        parameters: ["key", "value"],
        returns: "Setting",
      },
    ],
  ])("knows the method %s.%s", (type, wire, expected) => {
    expect(classNamed(type).methods[wire]).toEqual(expected);
  });

  it("knows the numbers of the events, and for whom they are raised", () => {
    expect(classNamed("Worksheet").events["onChanged"]).toEqual({
      name: "onChanged",
      type: 10,
      register: "_RegisterDataChangedEvent",
      target: "object",
      since: { set: "ExcelApi", version: "1.7" },
    });
    expect(classNamed("WorksheetCollection").events["onAdded"]).toMatchObject({
      type: 13,
      target: "workbook",
    });
  });

  it("knows how items of a collection are found again", () => {
    expect(classNamed("WorksheetCollection")).toMatchObject({
      items: { type: "Worksheet", isByKey: true },
      indexer: "getItem",
    });
    expect(classNamed("RangeCollection").items).toEqual({ type: "Range", isByKey: false });
  });

  it("has no requirement above ExcelApi 1.15 and none of a shape that would be misread", () => {
    const all = Object.values(extracted.classes).flatMap((data) =>
      [data.scalars, data.objects, data.methods, data.events].flatMap((part) => Object.values(part)),
    );
    const versions = new Set(all.map(({ since }) => since && `${since.set} ${since.version}`));
    versions.delete(undefined);
    for (const version of versions)
      expect(version).toMatch(/^(ExcelApi 1\.([2-9]|1[0-5])|ExcelApiOnline 1\.1|CustomFunctions 1\.1)$/);
  });

  it("is extracted in well under a second", () => {
    const start = performance.now();
    extractVocabulary(SOURCE, "again");
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it("is not made of some other file", () => {
    expect(() => extractVocabulary("var Excel = {};", "0.0.0")).toThrow("no classes of Excel found");
  });
});

describe("looking up", () => {
  const vocabulary = new Vocabulary(extracted);
  it.each(["Values", "values", "VALUES"])("finds a property as %s", (name) => {
    expect(vocabulary.class("Range")?.scalar(name)).toMatchObject({ wire: "Values", name: "values" });
  });

  it("finds nothing where there is nothing", () => {
    expect(vocabulary.class("Nonsense")).toBeUndefined();
    expect(vocabulary.class("Range")?.scalar("toString")).toBeUndefined();
    expect(vocabulary.class("Range")?.method("Values")).toBeUndefined();
  });
});

describe("the cached file", () => {
  it("is made once for a version, and read from then on", () => {
    const cacheFolder = path.join(path.dirname(temporaryFile("beside-it.txt", "")), "cache");
    const file = vocabularyFile({ cacheFolder });
    expect(path.basename(file)).toMatch(/^vocabulary-1\.1\.110-\d+\.json$/);
    expect(loadVocabulary({ cacheFolder })).toEqual(extracted);
    writeFileSync(file, '{"version":"read from the file","classes":{}}');
    expect(loadVocabulary({ cacheFolder }).version).toBe("read from the file");
  });
});
