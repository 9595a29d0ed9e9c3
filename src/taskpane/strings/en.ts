import { handoverEn } from "./handoverEn";
import type { Strings } from "./ja";

const on = (sheet: string | undefined): string => (sheet === undefined ? "" : ` (sheet: ${sheet})`);
const many = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;
const cells = (count: number): string => many(count, "cell", "cells");
const listed = (sheets: readonly string[]): string =>
  `${sheets.slice(0, 5).join(", ")}${sheets.length > 5 ? " …" : ""}`;
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** 画面の言葉: what the pane says in English. */
export const en: Strings = {
  locale: "en",
  addIn: "Action Plan Assist",
  severities: { error: "To fix", warning: "To check", info: "Note" },
  refusals: {
    "cell-edit": () => "A cell is being edited. Press Enter to finish, then try again.",
    protected: (sheet) => `The sheet or the workbook is protected${on(sheet)}. Unprotect it, then try again.`,
    "name-taken": (sheet) => `A sheet with that name already exists${on(sheet)}. Rename it, then try again.`,
    "too-large": () =>
      "That is more than Excel can handle at once. Delete unused rows and columns, then try again.",
    "timed-out": () => "Excel isn’t responding. Wait a moment, then try again.",
    gone: (sheet) => `The sheet or cell is no longer there${on(sheet)}. Validate again.`,
    unsupported: () => "This Excel can’t do that. Use a newer Excel, or Excel on the web.",
    stopped: () => "Stopped.",
    unloaded: () => "A file needed for this couldn’t be loaded. Check the connection, then try again.",
    refused: () => "Excel didn’t accept that. Wait a moment, then try again.",
  },
  tooOld: "This Excel is too old for the task pane. Use Excel 2021 or later, or Excel on the web.",
  frame: {
    noPlan: "No list of action plans",
    untitled: "List of action plans",
    options: "Display options",
    language: "Language",
    theme: "Theme",
    themes: { system: "Same as Excel", light: "Light", dark: "Dark" },
    version: (version) => `Version ${version}`,
    tabs: { create: "Create", validate: "Validate", settings: "Settings", help: "Help" },
    screens: "Screens",
    toMend: (count) => `${count} to fix`,
    lastResult: "Result of the last action",
    retry: "Try again",
    undo: {
      "sheets-made": "Undo new sheets",
      "formula-written": "Undo formula",
      "colours-laid": "Undo colours",
      "colours-taken-off": "Undo colour removal",
      "values-copied": "Undo the copy",
      "formulas-rewritten": "Undo new formulas",
      "findings-fixed": "Undo the fix",
      "settings-changed": "Undo settings change",
      "cells-marked": "Undo marks",
      "marks-taken-off": "Undo mark removal",
    },
    undone: (restored, left) =>
      left === 0
        ? `Undone (${cells(restored)}).`
        : `Undone (${cells(restored)}). Changed since and left as they are: ${cells(left)}.`,
    halfDone:
      "Excel stopped responding halfway, so part of it may have changed. Wait a moment, then press the Undo button.",
    notChecked: (said) => `${said} It couldn’t be validated again. Press “Validate plan”.`,
    loading: "Loading…",
    partUnread: "This part couldn’t be loaded. Check the connection, then try again.",
    working: "Working…",
  },
  create: {
    heading: "Create the list of action plans",
    name: "Name of the plan",
    firstName: "第一次行政改革プラン",
    years: "Fiscal years",
    baseline: "Baseline",
    current: "Current",
    target: "Target",
    yearHint: "R2, 令和2年度 and 2020 are all accepted.",
    yearUnread: "Not a year.",
    rows: "Rows",
    rowsOutside: (least, most) => `Enter a whole number from ${least} to ${most}.`,
    sample: "Fill in the 25 sample plans",
    sampleUnread: "The sample couldn’t be loaded. Check the connection, then try again.",
    nameMissing: "Enter the name of the plan.",
    yearsUnordered: "Current must be later than baseline; target must be the same as current or later.",
    willMake: (sheets) => `Will create: ${sheets.length === 1 ? "sheet" : "sheets"} ${quoted(sheets)}`,
    willReuse: (sheet) => `Will use the existing sheet “${sheet}”.`,
    make: "Create the list",
    taken: (sheet, next) =>
      `The sheet “${sheet}” already exists. Create the list under another name (${next})?`,
    makeAs: (sheet) => `Create “${sheet}”`,
    dontMake: "Don’t create",
    made: (sheets, rows) =>
      `Created ${sheets.length === 1 ? "sheet" : "sheets"} ${quoted(sheets)} (${many(rows, "row", "rows")}).`,
  },
  validate: {
    rulesUnread: "The rules couldn’t be loaded. Check the connection, then try again.",
    heading: "Plan validation",
    run: "Validate plan",
    checked: (sheet, rows, planSheets) =>
      `${sheet === undefined ? "" : `“${sheet}”: `}${many(rows, "row", "rows")}, ${many(planSheets, "plan sheet", "plan sheets")}`,
    further: (lists) =>
      `Other lists were checked as well (${listed(lists.map(({ sheet, rows }) => `${sheet}: ${many(rows, "row", "rows")}`))}).`,
    scale: (source) =>
      `The grade scale is ${{ name: "that of the settings", legend: "the legend below the list", sheet: "the legend on another sheet", default: "the standard A to D" }[source]}.`,
    scaleUnknown: "The grade scale is unknown, so no grades were computed.",
    took: (seconds) => `checked in ${seconds} s`,
    progress: (sheet, done, total) => `Reading ${sheet} (${done} / ${total})`,
    reading: "Reading the workbook",
    stop: "Stop",
    stopping: "Stopping…",
    wasStopped: "Validation was stopped.",
    stopped: (sheets) =>
      `${
        sheets.length === 0
          ? "No sheet was read completely"
          : `Read so far: ${many(sheets.length, "sheet", "sheets")} (${listed(sheets)})`
      }. A list is checked as a whole, so there are no findings yet.`,
    said: ({ error, warning, info }) => `Validated: ${error} to fix, ${warning} to check, ${info} to note.`,
    before: "“Validate plan” finds what to fix and what to check in the list. No cell is changed.",
    severityFilter: "Findings shown",
    departmentFilter: "Department",
    allDepartments: "All departments",
    officeCount: (office, findings) => `${office} (${findings})`,
    sort: "Order",
    sorts: { plan: "By plan", severity: "By severity" },
    search: "Search findings",
    searchHint: "Search plans and findings",
    findings: "Findings",
    keys: "↑ ↓ move through findings; the sheet follows.",
    shown: (sheet, cell) => `Selected cell ${cell} on ${sheet}.`,
    whole: "Whole table",
    noNumber: "Plan without a number",
    isChanged: "Changed",
    auto: "Auto-validate",
    autoSaid: ({ error, warning, info }) =>
      `Validated automatically: ${error} to fix, ${warning} to check, ${info} to note.`,
    changed: (count) =>
      count === 1 ? "The cell of 1 finding has changed." : `The cells of ${count} findings have changed.`,
    moved: (sheets) => `Rows or columns were added or removed (${listed(sheets)}).`,
    again: "Validate again",
    why: "Why this grade?",
    accepted: (count) => `Accepted findings: ${count}`,
    acceptedBecause: (reason) => `Reason: ${reason}`,
    ruleOff: (title) => `Switched off: ${title}`,
    idle: {
      "unknown-rule": (text) => `There is no rule ${text}. Check the rule’s name.`,
      lapsed: () => "This acceptance matches no finding: the finding is gone, or a value has changed.",
      "no-reason": () => "This acceptance has no reason, so it isn’t used. Enter the reason beside it.",
    },
    noneShown: "No findings match these filters.",
    showAll: "Clear filters",
    nothing: "No findings.",
    nothingChecked: (sheet, rows, rules, planSheets) =>
      `Checked on sheet “${sheet}”: ${many(rows, "row", "rows")}, ${many(rules, "rule", "rules")}, ${many(planSheets, "plan sheet", "plan sheets")}.`,
    gradesComputed: "Grades were computed and compared.",
    gradesNotComputed: "No grade column is for the current value’s year, so no grades were computed.",
    noList: "No list of action plans was found.",
    lookedAt: (sheets) =>
      `Looked for its headings on ${many(sheets.length, "sheet", "sheets")} (${listed(sheets)}).`,
    toCreate: "Go to Create",
  },
  colour: {
    lay: "Colour grades",
    takeOff: "Remove colours",
    hint: "“Colour grades” colours the grade columns and draws a diagonal line where no indicator can be set. No value is changed.",
    bars: "Add bars to the rates",
    laid: (count) => `Grades coloured (${cells(count)}).`,
    laidWithoutBars: (count) =>
      `Grades coloured (${cells(count)}). The list has no column of rates, so there are no bars.`,
    takenOff: (count) => `Colours removed (${cells(count)}).`,
    noList: "There is no list to colour. Create one, or open a workbook that has one.",
  },
  handover: handoverEn,
  /** the rest comes with the screen: strings/settingsEn.ts */
  settings: { heading: "Settings" },
  help: {
    heading: "Help",
    functions: "Functions",
    functionsHint:
      "“Insert into cell” enters the example in the selected cell. Cells that show #N/A or #VALUE! also say why.",
    optional: (name) => `${name} (optional)`,
    errors: "When there is no result",
    blank: "(blank)",
    put: "Insert into cell",
    putLabel: (formula) => `Insert into cell: ${formula}`,
    putDone: (cell) => `Inserted into cell ${cell}.`,
    keys: "Keys",
    keyRows: [
      ["↑ ↓", "Previous and next finding"],
      ["Home / End", "First and last finding"],
      ["Enter", "Go to the finding’s cell"],
      ["Tab", "Move to the finding’s fix and other actions"],
      ["Esc", "Close what is open under a finding"],
      ["← →", "Switch screens (on their names)"],
      ["F6", "Move between the sheet and the task pane"],
    ],
    privacy: "What leaves this computer",
    privacyWords: "Nothing. What you enter is not sent anywhere.",
    version: "Version",
  },
};
