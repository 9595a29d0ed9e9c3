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
  leave: "Leave it",
  fix: {
    heading: "Fix",
    choices: "What to put in",
    letter: "Put in the grade",
    formula: "Put in a formula",
    formulaHint: "A formula grades anew whenever a value changes.",
    letterWhereNone: "Cells that can’t take a formula get the grade.",
    before: "Now",
    after: "After the fix",
    blank: "(blank)",
    looks: (shown) => `a number (shown as ${shown})`,
    comment: (text) => `“${text}” is kept as a comment`,
    moreCells: (count) => `${many(count, "more cell", "more cells")}`,
    allCells: (count) => `Fixes of all ${count} findings of this kind`,
    act: "Fix",
    actAll: (count) => `Fix all ${count} of this kind`,
    done: (cells) => (cells === 0 ? "No cell was fixed." : `Fixed ${many(cells, "cell")}.`),
    changed: (cells) =>
      `Left as they are, because changed since the validation: ${many(cells.length, "cell")} (${cellList(cells)}).`,
    formulas: (cells) =>
      `Left as they are, because they hold a formula: ${many(cells.length, "cell")} (${cellList(cells)}).`,
    nothingChanged: "No cell was changed.",
  },
  accept: {
    ask: "Accept…",
    heading: "Accept the finding",
    reason: "Reason for accepting it",
    hint: (today) =>
      `The settings sheet keeps the reason and the date (${today}). It lapses when a value changes.`,
    act: "Accept",
    done: "The finding is accepted.",
    already: "This finding is accepted already.",
    revoke: "Take acceptance back",
    revokeOf: (cell) => `Take acceptance back: ${cell}`,
    revoked: "The acceptance was taken back.",
  },
  ruleOff: {
    ask: "Switch this rule off…",
    heading: "Switch a rule off",
    told: (findings) =>
      `Takes ${many(findings, "finding")} of this rule away. The settings sheet keeps a note of it.`,
    reason: "Reason (may be blank)",
    act: "Switch this rule off",
    done: (title) => `The rule “${title}” is switched off.`,
    already: "This rule is switched off already.",
    use: "Use it",
    useOf: (title) => `Use it: ${title}`,
    used: (title) => `The rule “${title}” is used again.`,
  },
  sheetMade: (sheet) => `Made the sheet “${sheet}”.`,
  about: { ask: "About the rule" },
  refused: settingRefusedEn,
};
