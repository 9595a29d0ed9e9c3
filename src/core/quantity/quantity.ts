import type { Decimal } from "./decimal";

/** 単位 unit, as written and as what it counts: 百万円 is 円 × 10^6. */
export interface Unit {
  /** as written, width folded; "" for a bare number */
  readonly text: string;
  /** the unit without its scale word; "" for a bare number. Two units convert when their bases are equal */
  readonly base: string;
  /** power of ten of the scale word: 千 3, 百万 6, 億 8; 0 without one */
  readonly exponent: number;
}

/** 数量 quantity: a number that knows its unit, how finely it was written and what was noted beside it. */
export interface Quantity {
  /** the cell's text, untouched */
  readonly text: string;
  /** exact, in `unit` */
  readonly decimal: Decimal;
  /** nearest double of `decimal`, in `unit` */
  readonly value: number;
  readonly unit: Unit;
  /** digits written after the decimal point */
  readonly decimals: number;
  /** what stands in brackets behind it (H28, 見込), without the brackets; "" where nothing does */
  readonly note: string;
  /** 約, 程度 … */
  readonly approximate: boolean;
  /** 見込, 速報 …: not final */
  readonly provisional: boolean;
}
