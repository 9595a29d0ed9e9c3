import { FUNCTION_HELP } from "../../../../../src/taskpane/screens/help/functionHelp";
import {
  type FunctionMetadata,
  signatureOf,
} from "../../../../../src/taskpane/screens/help/functionMetadata";
import { PARAMETER_HELP } from "../../../../../src/taskpane/screens/help/parameterHelp";
import { bundleMetadata, cell, hoverText } from "../../../../support/functionsBundle";

const METADATA = bundleMetadata().functions as FunctionMetadata[];
const examples = FUNCTION_HELP.flatMap(({ name, examples }) => examples.map((each) => ({ name, ...each })));
const errors = FUNCTION_HELP.flatMap(({ name, errors }) => errors.map((each) => ({ name, ...each })));

const argumentsOf = (name: string, formula: string): unknown[] => {
  expect(formula.startsWith(`=${name}(`)).toBe(true);
  return JSON.parse(`[${formula.slice(name.length + 2, -1)}]`) as unknown[];
};

describe("the functions' help", () => {
  it("has every function of functions.json once, with examples and with what shows no result", () => {
    expect(FUNCTION_HELP.map(({ name }) => name).sort()).toEqual(METADATA.map(({ id }) => id).sort());
    for (const { examples, errors } of FUNCTION_HELP) {
      expect(examples.length).toBeGreaterThan(0);
      expect(errors.length).toBeGreaterThan(0);
    }
  });

  it("has English for every parameter, and for no other", () => {
    const names = METADATA.flatMap(({ parameters }) => parameters.map(({ name }) => name));
    expect(Object.keys(PARAMETER_HELP).sort()).toEqual([...new Set(names)].sort());
  });

  it("a formula stands there once", () => {
    const formulas = [...examples, ...errors].map(({ formula }) => formula);
    expect(new Set(formulas).size).toBe(formulas.length);
  });

  it.each(examples)("$formula shows $result", ({ name, formula, result }) => {
    const given = String(cell(name, ...argumentsOf(name, formula)));
    const [shown, more] = result.split("…");
    expect(more === undefined ? given : given.slice(0, shown!.length)).toBe(shown);
    expect(given.charAt(0)).not.toBe("#");
  });

  it.each(errors)("$formula shows no result, but $result", ({ name, formula, result }) => {
    const given = argumentsOf(name, formula);
    expect(cell(name, ...given)).toBe(result);
    expect(["", "#N/A", "#VALUE!"]).toContain(result);
    if (result !== "") expect(hoverText(name, ...given)).not.toBe("");
  });

  it.each([...examples, ...errors])("$formula: its notes are sentences", ({ note }) => {
    expect(note.ja).toMatch(/^.{4,100}。$/);
    expect(note.ja.split("、").length).toBeLessThanOrEqual(4);
    expect(note.en).toMatch(/^[A-Z].*\.$/);
    expect(note.en).not.toMatch(/\bplease\b|\binvalid\b/i);
  });

  it("says that FYLABEL without quotes takes a cell", () => {
    expect(examples.some(({ note }) => note.ja.includes("=FYLABEL(R2)"))).toBe(true);
  });

  it("signatureOf puts optional arguments in brackets", () => {
    const [label] = METADATA.filter(({ id }) => id === "FYLABEL");
    expect(signatureOf(label!)).toBe("FYLABEL(year, [style])");
  });
});
