import { compact } from "../text/compact";
import type { Direction, GradingMethod } from "./gradingOptions";

const METHODS: Readonly<Record<string, GradingMethod>> = {
  進捗率: "progress",
  進捗: "progress",
  progress: "progress",
  達成率: "attainment",
  達成: "attainment",
  attainment: "attainment",
  段階: "stage",
  stage: "stage",
  判断: "judged",
  judged: "judged",
};

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  増: "up",
  増加: "up",
  up: "up",
  減: "down",
  減少: "down",
  down: "down",
};

/** 算定方法 by its Japanese or English name, any case and width; `undefined` for another text. */
export function readMethod(text: string): GradingMethod | undefined {
  return own(METHODS, compact(text).toLowerCase());
}

/** 増減の向き by its Japanese or English name, any case and width; `undefined` for another text. */
export function readDirection(text: string): Direction | undefined {
  return own(DIRECTIONS, compact(text).toLowerCase());
}

/** Only the table's own words: `constructor` is no method. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}
