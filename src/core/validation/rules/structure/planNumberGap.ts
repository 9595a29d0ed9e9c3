import type { ActionPlan } from "../../../plan/planList";
import { defineRule, type Found } from "../../defineRule";

interface Args {
  /** first and last number that no plan has */
  readonly from: number;
  readonly to: number;
}

export const planNumberGap = defineRule<Args>({
  id: "plan-number-gap",
  scope: "list",
  severity: "warning",
  title: { ja: "番号の抜け", en: "Gap in the numbers" },
  why: {
    ja: "続き番号に抜けがあると、行を消し忘れたのか、写し漏れたのか分かりません。番号のない行が足りない数だけあるときと、通し番号でないときは何も言いません。",
    en: "A gap in running numbers may be a row that was lost. Silent where rows without a number account for it, and where the numbers don't run on.",
  },
  message: {
    ja: ({ from, to }) =>
      `「番号」の${from === to ? from : `${from}から${to}まで`}が抜けています。行の漏れがないかご確認ください。`,
    en: ({ from, to }) =>
      from === to
        ? `Number ${from} is skipped. Check that no row is missing.`
        : `Numbers ${from} to ${to} are skipped. Check that no row is missing.`,
  },
  example: {
    reject: { rows: [{ number: "1" }, { number: "3" }, { number: "4" }] },
    accept: { rows: [{ number: "2" }, { number: "1" }, { number: "3" }] },
  },
  check: ({ plans, emptyRows }) => {
    const numbered = plans.filter((plan): plan is Numbered => plan.number !== undefined && !plan.continues);
    const waiting = emptyRows.map((number) => ({ number, index: undefined }));
    const numbers = [...numbered, ...waiting].map(({ number, index }) => ({ number, index }));
    numbers.sort((a, b) => a.number - b.number);
    const found: Found<Args>[] = [];
    let skipped = 0;
    numbers.forEach((row, i) => {
      const from = (numbers[i - 1]?.number ?? row.number) + 1;
      if (from >= row.number) return;
      skipped += row.number - from;
      const at = row.index === undefined ? {} : { plan: row.index };
      found.push({ field: "number", at, args: { from, to: row.number - 1 } });
    });
    const unnumbered = plans.filter(({ number, continues }) => number === undefined && !continues).length;
    // 101, 201, 301 are no running numbers.
    const running = skipped <= numbers.length;
    return skipped <= unnumbered || !running ? [] : found;
  },
});

type Numbered = ActionPlan & { readonly number: number };
