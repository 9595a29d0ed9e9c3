import type { FixesWords } from "./fixesJa";
import { settingRefusedEn } from "./settingRefusedEn";

const many = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;
const cellList = (cells: readonly string[]): string =>
  `${cells.slice(0, 3).join(", ")}${cells.length > 3 ? " …" : ""}`;

/** Fixing and accepting findings, switching rules off: their words in English. */
export const fixesEn: FixesWords = {
  joined: (sentences) => sentences.join(" "),
  fixTo: (text) => `Change to ${text}…`,
  seeFix: "See the fix…",
  more: "More actions",
  leave: "Cancel",
  fix: {
    heading: "Fix",
    choices: "What to enter",
    letter: "Enter the grade",
    formula: "Enter a formula",
    formulaHint: "A formula updates the grade whenever a value changes.",
    letterWhereNone: "Cells that can’t take a formula get the grade.",
    before: "Now",
    after: "After the fix",
    blank: "(blank)",
    looks: (shown) => `a number (shown as ${shown})`,
    comment: (text) => `“${text}” is kept as a comment`,
    moreCells: (count) => `${many(count, "more cell", "more cells")}`,
    allCells: (count) => `All ${count} findings of this kind`,
    act: "Fix",
    actCells: (cells) => `Fix ${many(cells, "cell")}`,
    actAll: (count) => `Fix all ${count} of this kind`,
    done: (cells) => (cells === 0 ? "No cell was fixed." : `Fixed ${many(cells, "cell")}.`),
    changed: (cells) =>
      `Changed since the validation and left as they are: ${many(cells.length, "cell")} (${cellList(cells)}).`,
    formulas: (cells) => `Formulas are left as they are: ${many(cells.length, "cell")} (${cellList(cells)}).`,
    nothingChanged: "No cell was changed.",
  },
  accept: {
    ask: "Accept…",
    heading: "Accept the finding",
    reason: "Reason for accepting",
    hint: (today) =>
      `The reason and the date (${today}) go into the settings sheet. The acceptance lapses when a value changes.`,
    act: "Accept",
    done: "Finding accepted.",
    already: "This finding has already been accepted.",
    revoke: "Withdraw acceptance",
    revokeOf: (cell) => `Withdraw acceptance: ${cell}`,
    revoked: "Acceptance withdrawn.",
  },
  ruleOff: {
    ask: "Switch off this rule…",
    heading: "Switch off a rule",
    told: (findings) => `Hides ${many(findings, "finding")} of this rule. The settings sheet records it.`,
    reason: "Reason (optional)",
    act: "Switch off this rule",
    done: (title) => `The rule “${title}” is switched off.`,
    already: "This rule is already switched off.",
    use: "Use again",
    useOf: (title) => `Use again: ${title}`,
    used: (title) => `The rule “${title}” is in use again.`,
  },
  sheetMade: (sheet) => `Created the sheet “${sheet}”.`,
  about: { ask: "About the rule" },
  refused: settingRefusedEn,
};
