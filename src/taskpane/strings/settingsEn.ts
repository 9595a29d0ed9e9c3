import type { CellPlace } from "../../core/sheet/cellPlace";
import type { SettingsRefusal } from "../../usecases/settings/settingsOutcome";
import type { SettingsWords } from "./settingsJa";

const many = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

const at = ({ sheet, cell }: CellPlace): string => `${cell}, ${sheet}`;

function refused(refusal: SettingsRefusal): string {
  switch (refusal.code) {
    case "reason-missing":
      return "There is no reason. Enter one, then try again.";
    case "scale-unreadable":
      return `Line ${refusal.issues[0]?.line ?? 1} of the scale can’t be read. Mend it, then try again.`;
    case "cells-beside":
      return `Rows can’t be added or removed: cells beside the table are filled in (row of ${at(refusal.place)}). Move them, then try again.`;
    case "table-too-small":
      return `The named range of the table is too small (from ${at(refusal.place)}). Widen it in the Name Manager, then try again.`;
    case "name-used":
      return `The name “${refusal.name}” doesn’t stand for cells. Mend it in the Name Manager, then try again.`;
  }
}

/** 設定の言葉 in English. */
export const settingsEn: SettingsWords = {
  hint: "The settings are cells of this workbook. Change them here or in their cells: it is the same.",
  none: "There is no list, so no settings can be read. Create the list first.",
  noSheet:
    "There is no settings sheet yet. The first change makes one, with the grade scale that is in use now.",
  change: "Change…",
  changeOf: (section) => `Change…: ${section}`,
  leave: "Cancel",
  goTo: (cell) => `Go to ${cell}`,
  went: (cell) => `Selected cell ${cell}.`,
  reread: "Read again",
  rereadDone: "The settings were read again.",
  blank: "Nothing is filled in.",
  reason: "Reason",
  reasonOf: (reason) => (reason === "" ? "No reason is given" : `Reason: ${reason}`),
  changed: (section, cells) => `${section}: changed (${many(cells, "cell", "cells")}).`,
  unchanged: (section) => `${section}: nothing to change, it says so already.`,
  made: (section, sheet, scale) =>
    `Made the sheet “${sheet}” with ${section}.${
      {
        kept: " Its grade scale is the one in use.",
        given: "",
        "left-out": " It has no grade scale.",
      }[scale]
    }`,
  refused,
  scale: {
    heading: "Grade scale",
    from: (percent, isIncluded) => (isIncluded ? `${percent} or more` : `more than ${percent}`),
    rest: "below that",
    sources: {
      name: "Read from the range named 評価基準.",
      legend: "Read from the legend at the list.",
      sheet: "Read from the legend on another sheet.",
      default: "The workbook has none, so the standard scale is used.",
    },
    unknown: "The list has grades that aren’t of this scale. Write the scale that the list uses.",
    template: "Template",
    ownTemplate: "As it stands",
    templates: {
      "a-to-d": "A to D (4 levels)",
      "s-to-d": "S, A to D (5 levels)",
      symbols: "◎○△× (4 levels)",
      "five-levels": "5 to 1 (5 levels)",
      "seven-levels": "S, A to F (7 levels)",
    },
    label: "Grade",
    bound: "From (%)",
    inclusion: "Bound",
    inclusions: { 以上: "≥", 超: ">" },
    lineOf: (part, line) => `${part}, line ${line}`,
    inTable: (line, sentence) => `Line ${line} of the table: ${sentence}`,
    lines: "Levels, best first",
    add: "Add a level",
    remove: (line, label) => `Remove line ${line} (${label})`,
    issues: {
      "label-missing": () => "The grade is blank. Enter it, or remove the line.",
      "label-twice": (text) => `The grade ${text} stands above already. Choose another.`,
      "bound-missing": () => "The bound is blank. Only the last line may have none.",
      "bound-unreadable": (text) => `The bound (${text}) can’t be read as a number. Enter it as 75.`,
      "bound-unsorted": (text) => `The bound (${text}) isn’t below the one above. Sort from best to worst.`,
      "inclusion-unreadable": (text) => `${text} can’t be read. Choose ≥ or >.`,
      gap: (text) => `Rates below ${text} get no grade. Set the last line to 0.`,
      "too-few": () => "A scale needs two levels or more.",
      "too-many": (text) => `There are ${text} levels. Keep to seven.`,
    },
    restHint: "With 0 in the last line, that grade takes all the rest, negative rates too.",
    preview: "Colours",
    follows:
      "Formulas that use the name 評価基準 grade anew by this scale. Typed grades and the legend under the list stay as they are.",
    write: "Write the scale",
    fixFirst: (line) => `Mend line ${line}, then it can be written.`,
  },
  years: {
    heading: "Fiscal years",
    fields: { baseline: "Baseline", current: "Current", target: "Target" },
    headings: {
      baseline: "Baseline",
      current: "Current (report year)",
      target: "Target",
      grade: "Grade",
      overview: "Overview",
    },
    inList: "Years in the list’s headings",
    differs: "Years in the list’s headings (not those of the settings)",
    unread: (text) => `Year not readable (${text})`,
    leftAlone: "Blank: unchanged",
    hint: "Any form is read: R2, 令和2年度, 2020. The headings of the list stay as they are.",
    unordered: "Current must be later than baseline, and target the same as current or later.",
    nothing: "Enter the years to be changed.",
    unreadable: "Mend the year that can’t be read, then it can be written.",
    write: "Write the years",
  },
  method: {
    heading: "Method",
    default: "Default method",
    none: "None (進捗率, progress, is used)",
    names: {
      progress: "進捗率 (progress)",
      attainment: "達成率 (attainment)",
      stage: "段階 (stages)",
      judged: "判断 (a person judges)",
    },
    said: (name) => `The default is ${name}.`,
    saidNone: "No default is named. Plans without a method are graded by 進捗率 (progress).",
    unread: (text) => `The default method (${text}) can’t be read. Choose one.`,
    perRow: "This list names its method plan by plan in the column 算定方法, so the default isn’t used.",
    whole: "It is used to validate lists without a column 算定方法. Formulas don’t know of it.",
    write: "Write the method",
  },
  stages: {
    heading: "Words for stages",
    hint: "For plans of the method 段階, the word at the end of a value stands for a rate. The table explains; changing it changes no result.",
  },
  departments: {
    heading: "Departments",
    lines: "Departments (one a line)",
    hint: "They are written to the sheet in this order.",
    write: "Write the departments",
  },
  rulesOff: {
    heading: "Rules switched off",
    none: "All rules are in use.",
    useAgain: "Use again",
    useAgainOf: (title) => `Use again: ${title}`,
    unknown: (text) => `There is no rule ${text}. Mend its name, or take the line out by “Use again”.`,
    add: "Choose a rule…",
    addOf: "Choose a rule…: rules switched off",
    rule: "Rule",
    choose: "Choose one",
    chooseFirst: "Choose the rule that isn’t to be used.",
    optionalReason: "Reason (may be blank)",
    write: "Switch this rule off",
    titlesUnread: "The names of the rules couldn’t be loaded. Check the connection, then try again.",
  },
  accepted: {
    heading: "Accepted findings",
    none: "No finding has been accepted.",
    plan: (number) => `Plan ${number}`,
    whole: "The table as a whole",
    on: (date) => `accepted ${date}`,
    lapsed: "A value has changed, so this holds nothing at present.",
    noReason: "There is no reason, so this holds nothing at present.",
    unknown: (key) => `The key ${key} names no rule.`,
    revoke: "Revoke",
    revokeOf: (what) => `Revoke: ${what}`,
  },
};
