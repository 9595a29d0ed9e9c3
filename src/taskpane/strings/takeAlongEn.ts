import type { TakeAlongWords } from "./takeAlongJa";

const lines = (count: number): string => `${count} ${count === 1 ? "line" : "lines"}`;
const sheetsOf = (count: number): string => `${count} ${count === 1 ? "sheet" : "sheets"}`;
const cells = (count: number): string => `${count} ${count === 1 ? "cell" : "cells"}`;

/** 持ち出しの言葉 in English. */
export const takeAlongEn: TakeAlongWords = {
  heading: "Take the findings along",
  make: "Make a sheet of findings",
  makeHint: (sheet, findings, count) =>
    `Makes the sheet “${sheet}” (findings: ${findings}${
      count === findings ? "" : `, by department ${lines(count)}`
    }): to filter, to print, with links to the cells.`,
  split: "Split by department",
  splitHint: (sheets, count, hasOthers) =>
    `Makes ${sheetsOf(sheets)}, one for each department (${lines(count)} in all).${
      hasOthers ? " Findings without a department get one as well." : ""
    }`,
  tooMany: (sheets, most) =>
    `There are ${sheets} departments, more than can be split (${most}). Filter the sheet of findings instead.`,
  noFindings: "There are no findings to write.",
  made: (sheets, count) =>
    sheets.length === 1
      ? `Made the sheet “${sheets[0]}” (${lines(count)}).`
      : `Made ${sheetsOf(sheets.length)} (${lines(count)} in all).`,
  mark: "Mark the cells",
  markHint: "Dashed frames show the cells with findings. Colours and formats stay.",
  marked: (count) => `Marked ${cells(count)}.`,
  unmarked: (count) => `The marks are off (${cells(count)}).`,
  behind: "The marks are those of an earlier validation. “Validate plan” lays them anew.",
  sheetName: "Findings",
  title: (office) => (office === undefined ? "Findings" : `Findings (${office})`),
  note: (sheets) => `Validated: ${sheets.join(", ")}`,
  headings: {
    office: "Department",
    severity: "Severity",
    number: "No.",
    plan: "Plan",
    field: "Field",
    place: "Cell",
    finding: "Finding",
    rule: "Rule",
    key: "Key",
    state: "State",
    reason: "Reason",
  },
  states: { open: "open", accepted: "accepted" },
  noOffice: "No department",
};
