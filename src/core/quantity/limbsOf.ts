const LIMB_DIGITS = 7;
const LIMB = 10_000_000;

/**
 * Whole numbers of any length as limbs, lowest first.
 *
 * Written out because the functions' runtime must parse as ES2017 (no BigInt). Seven digits a limb: a product of two
 * and a carry stay below 2^53.
 */
export function limbsOf(digits: string): number[] {
  const result: number[] = [];
  for (let end = digits.length; end > 0; end -= LIMB_DIGITS) {
    result.push(Number(digits.slice(Math.max(0, end - LIMB_DIGITS), end)));
  }
  return result;
}

/** @returns their digits, leading zeros included */
export function digitsOf(limbs: readonly number[]): string {
  let digits = "";
  for (const limb of limbs) digits = String(limb).padStart(LIMB_DIGITS, "0") + digits;
  return digits;
}

/** @returns a + b, or a − b for sign -1; `undefined` where that is below zero */
export function sumOf(a: readonly number[], b: readonly number[], sign: 1 | -1): number[] | undefined {
  const result: number[] = [];
  let carry = 0;
  for (let i = 0; i < Math.max(a.length, b.length) || carry > 0; i++) {
    const total = (a[i] || 0) + sign * (b[i] || 0) + carry;
    carry = Math.floor(total / LIMB);
    result.push(total - carry * LIMB);
  }
  return carry < 0 ? undefined : result;
}

export function productOf(a: readonly number[], b: readonly number[]): number[] {
  const result = new Array<number>(a.length + b.length).fill(0);
  for (let i = 0; i < a.length; i++) {
    let carry = 0;
    for (let j = 0; j < b.length || carry > 0; j++) {
      const total = (result[i + j] || 0) + (a[i] || 0) * (b[j] || 0) + carry;
      result[i + j] = total % LIMB;
      carry = Math.floor(total / LIMB);
    }
  }
  return result;
}
