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
  severities: { error: "To mend", warning: "To check", info: "Note" },
  refusals: {
    "cell-edit": () => "A cell is being edited. Press Enter to finish, then try again.",
    protected: (sheet) => `The sheet or the workbook is protected${on(sheet)}. Unprotect it, then try again.`,
    "name-taken": (sheet) => `There is a sheet of that name${on(sheet)}. Rename it, then try again.`,
    "too-large": () =>
      "That is more than Excel takes at once. Delete unused rows and columns, then try again.",
    "timed-out": () => "Excel doesn’t answer. Wait a little, then try again.",
    gone: (sheet) => `The sheet or cell is no longer there${on(sheet)}. Validate again.`,
    unsupported: () => "This Excel can’t do that. Use a newer Excel, or Excel on the web.",
    stopped: () => "Stopped.",
    refused: () => "Excel didn’t take it. Wait a little, then try again.",
  },
  tooOld: "This Excel is too old for the task pane. Use Excel 2021 or later, or Excel on the web.",
  frame: {
    noPlan: "No list of action plans",
    untitled: "List of action plans",
    options: "Display options",
    language: "Language",
    theme: "Theme",
    themes: { system: "As Excel and system", light: "Light", dark: "Dark" },
    version: (version) => `Version ${version}`,
    tabs: { create: "Create", validate: "Validate", settings: "Settings", help: "Help" },
    screens: "Screens",
    toMend: (count) => `${count} to mend`,
    lastResult: "Result of the last action",
    retry: "Try again",
    undo: {
      "sheets-made": "Undo new sheets",
      "formula-written": "Undo formula",
      "colours-laid": "Undo colours",
      "colours-taken-off": "Undo removal",
      "values-copied": "Undo the copy",
      "formulas-rewritten": "Undo new formulas",
      "findings-fixed": "Undo the fix",
      "settings-changed": "Undo settings",
      "cells-marked": "Undo marking cells",
      "marks-taken-off": "Undo taking marks off",
    },
    undone: (restored, left) =>
      left === 0
        ? `Undone (${cells(restored)}).`
        : `Undone (${cells(restored)}). Left as they are, because changed since: ${cells(left)}.`,
    halfDone:
      "Excel stopped answering halfway: some of it may be changed. Wait a moment, then press the Undo button.",
    notChecked: (said) => `${said} It couldn’t be validated again. Press “Validate plan”.`,
    loading: "Loading…",
    partUnread: "This part could not be loaded. Check the network, then try again.",
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
    yearHint: "Any form is read: R2, 令和2年度, 2020.",
    yearUnread: "Not a year.",
    rows: "Rows",
    rowsOutside: (least, most) => `Enter a whole number from ${least} to ${most}.`,
    sample: "Fill in the 25 sample plans",
    sampleUnread: "The sample couldn’t be loaded. Check the connection, then try again.",
    nameMissing: "Enter the name of the plan.",
    yearsUnordered: "Current must be later than baseline, and target the same as current or later.",
    willMake: (sheets) => `Will be made: ${sheets.length === 1 ? "sheet" : "sheets"} ${quoted(sheets)}`,
    willReuse: (sheet) => `The existing sheet “${sheet}” is used.`,
    make: "Create the list",
    taken: (sheet, next) => `There is a sheet “${sheet}” already. Create it under another name (${next})?`,
    makeAs: (sheet) => `Create “${sheet}”`,
    dontMake: "Don’t create",
    made: (sheets, rows) =>
      `Made ${sheets.length === 1 ? "sheet" : "sheets"} ${quoted(sheets)} (${many(rows, "row", "rows")}).`,
  },
  validate: {
    rulesUnread: "The rules couldn’t be loaded. Check the connection, then try again.",
    heading: "Validation of the plan",
    run: "Validate plan",
    checked: (sheet, rows, planSheets) =>
      `${sheet === undefined ? "" : `“${sheet}”: `}${many(rows, "row", "rows")}, ${many(planSheets, "plan sheet", "plan sheets")}`,
    further: (lists) =>
      `Other lists were checked as well (${listed(lists.map(({ sheet, rows }) => `${sheet}: ${many(rows, "row", "rows")}`))}).`,
    scale: (source) =>
      `The grade scale is ${{ name: "that of the settings", legend: "the legend at the table", sheet: "the legend on another sheet", default: "the standard A to D" }[source]}.`,
    scaleUnknown: "The grade scale is unknown, so no grade was computed.",
    took: (seconds) => `checked in ${seconds} s`,
    progress: (sheet, done, total) => `Reading ${sheet} (${done} / ${total})`,
    reading: "Reading the workbook",
    stop: "Stop",
    stopping: "Stopping…",
    wasStopped: "Validation was stopped.",
    stopped: (sheets) =>
      `${
        sheets.length === 0
          ? "No sheet was read to its end"
          : `Read so far: ${many(sheets.length, "sheet", "sheets")} (${listed(sheets)})`
      }. A list is judged as a whole, so there are no findings yet.`,
    said: ({ error, warning, info }) => `Validated: ${error} to mend, ${warning} to check, ${info} to note.`,
    before: "“Validate plan” finds what to mend and what to check in the list. No cell is changed.",
    severityFilter: "Findings shown",
    departmentFilter: "Department",
    allDepartments: "All departments",
    sort: "Order",
    sorts: { plan: "By plan", severity: "By severity" },
    search: "Search findings",
    searchHint: "Search plans and sentences",
    findings: "Findings",
    keys: "↑ and ↓ walk through the findings; the sheet follows.",
    shown: (sheet, cell) => `Selected cell ${cell} on ${sheet}.`,
    whole: "The table as a whole",
    noNumber: "Plan without a number",
    isChanged: "Changed",
    auto: "Validate by itself",
    autoSaid: ({ error, warning, info }) =>
      `Validated by itself: ${error} to mend, ${warning} to check, ${info} to note.`,
    changed: (count) => `Cells changed (${many(count, "finding", "findings")}).`,
    moved: (sheets) => `Rows or columns were added or removed (${listed(sheets)}).`,
    again: "Validate again",
    why: "Why this grade?",
    accepted: (count) => `Accepted findings: ${count}`,
    acceptedBecause: (reason) => `Accepted because: ${reason}`,
    ruleOff: (title) => `Switched off: ${title}`,
    idle: {
      "unknown-rule": (text) => `There is no rule ${text}. Check the rule's name.`,
      lapsed: (text) => `No finding has the key ${text}: it is gone, or a value has changed.`,
      "no-reason": (text) =>
        `The acceptance ${text} has no reason and is not used. Write the reason beside it.`,
    },
    noneShown: "No finding matches what you chose.",
    showAll: "Show all",
    nothing: "Nothing found.",
    nothingChecked: (sheet, rows, rules, planSheets) =>
      `Checked on the sheet (${sheet}): ${many(rows, "row", "rows")}, ${many(rules, "rule", "rules")}, ${many(planSheets, "plan sheet", "plan sheets")}.`,
    gradesComputed: "Grades were computed and compared.",
    gradesNotComputed: "No grade column is of the current value’s year, so no grade was computed.",
    noList: "No list of action plans was found.",
    lookedAt: (sheets) =>
      `Looked for headings on ${many(sheets.length, "sheet", "sheets")} (${listed(sheets)}).`,
    toCreate: "Go to Create",
  },
  colour: {
    lay: "Colour grades",
    takeOff: "Remove colours",
    hint: "“Colour grades” colours the grade columns and draws a diagonal line where no indicator can be set. No value is changed.",
    bars: "Bars in the rates",
    laid: (count) => `The list is coloured (${cells(count)}).`,
    laidWithoutBars: (count) =>
      `The list is coloured (${cells(count)}). It has no column of rates, so there are no bars.`,
    takenOff: (count) => `The colours are off (${cells(count)}).`,
    noList: "There is no list to colour. Create one, or open a workbook that has one.",
  },
  handover: handoverEn,
  /** the rest comes with the screen: strings/settingsEn.ts */
  settings: { heading: "Settings" },
  help: {
    heading: "Help",
    functions: "Functions",
    functionsHint:
      "“Put into cell” puts the example into the selected cell. Cells that show #N/A or #VALUE! say why in a note.",
    optional: (name) => `${name} (optional)`,
    errors: "Where no result shows",
    blank: "(blank)",
    put: "Put into cell",
    putLabel: (formula) => `Put into cell: ${formula}`,
    putDone: (cell) => `Put into cell ${cell}.`,
    keys: "Keys",
    keyRows: [
      ["↑ ↓", "Previous and next finding"],
      ["Home, End", "First and last finding"],
      ["Enter", "Go to the finding’s cell"],
      ["Tab", "To the finding’s fix and other actions"],
      ["Esc", "Close the fix or what else is open"],
      ["← →", "Change the screen (on the screens’ names)"],
      ["F6", "Between the sheet and the task pane"],
    ],
    privacy: "What leaves this computer",
    privacyWords: "Nothing. What you enter is not sent anywhere.",
    version: "Version",
  },
};
