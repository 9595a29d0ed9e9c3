import type { TakeAlongWords } from "./takeAlongJa";

const lines = (count: number): string => `${count} ${count === 1 ? "line" : "lines"}`;
const sheetsOf = (count: number): string => `${count} ${count === 1 ? "sheet" : "sheets"}`;
const cells = (count: number): string => `${count} ${count === 1 ? "cell" : "cells"}`;

/** 持ち出しの言葉 in English. */
export const takeAlongEn: TakeAlongWords = {
  heading: "Share the findings",
  make: "Create a findings sheet",
  makeHint: (sheet, findings, count) =>
    `Creates the sheet “${sheet}” (findings: ${findings}${
      count === findings ? "" : `, ${lines(count)} by department`
    }). It can be filtered and printed, and links to the cells.`,
  split: "Split by department",
  splitHint: (sheets, count, hasOthers) =>
    `Creates ${sheetsOf(sheets)}, one per department (${lines(count)} in all).${
      hasOthers ? " Findings without a department get a sheet too." : ""
    }`,
  tooMany: (sheets, most) =>
    `There are ${sheets} departments; up to ${most} can be split. Filter the findings sheet instead.`,
  noFindings: "There are no findings to write.",
  made: (sheets, count) =>
    sheets.length === 1
      ? `Created the sheet “${sheets[0]}” (${lines(count)}).`
      : `Created ${sheetsOf(sheets.length)} (${lines(count)} in all).`,
  mark: "Mark the cells",
  markHint: "Dashed frames show the cells with findings. Colours and formats stay.",
  marked: (count) => `Marked ${cells(count)}.`,
  unmarked: (count) => `Marks removed (${cells(count)}).`,
  behind: "The marks are from an earlier validation. “Validate plan” updates them.",
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
    state: "Status",
    reason: "Reason",
  },
  states: { open: "open", accepted: "accepted" },
  noOffice: "No department",
};
