import type { Place } from "../../../plan/place";
import type { ActionPlan } from "../../../plan/planList";
import { foldWidth } from "../../../text/foldWidth";
import { defineRule } from "../../defineRule";
import type { CellFix, Fix } from "../../finding";

interface Args {
  /** rows that part their offices by 、 and by ・ */
  readonly commas: number;
  readonly dots: number;
}

export const separatorMixed = defineRule<Args>({
  id: "separator-mixed",
  scope: "list",
  severity: "info",
  title: { ja: "区切りの混在", en: "Separators mixed" },
  why: {
    ja: "担当部署を読点で区切る行と中点で区切る行があると、並べ替えや集計で同じ部署の組合せが別のものになります。課の名前の中の中点は数えません。",
    en: "Where some rows part their offices by 、 and others by ・, the same offices sort and count as others. A ・ inside an office's name doesn't count.",
  },
  message: {
    ja: ({ commas, dots }) =>
      `「担当部署」の区切りに読点（${commas}行）と中点（${dots}行）があります。どちらかにそろえてください。`,
    en: ({ commas, dots }) =>
      `Departments are parted by 、 (rows: ${commas}) and by ・ (rows: ${dots}). Use one of them.`,
  },
  example: {
    reject: { rows: [{ departments: "税務課、市民課" }, { number: "2", departments: "企画課・財政課" }] },
    accept: { rows: [{ departments: "税務課、市民課" }, { number: "2", departments: "まち・ひと課" }] },
  },
  check: ({ plans }) => {
    const rows = plans.filter(({ continues }) => !continues);
    const commas = rows.filter(({ departments }) => foldWidth(departments).includes(COMMA));
    const dots = rows.filter(({ departments }) => partsByDot(departments));
    const [fewer, more] = commas.length <= dots.length ? [commas, dots] : [dots, commas];
    const [first, ...others] = fewer.map(({ index }): Place => ({ field: "departments", plan: index }));
    if (first === undefined || more[0] === undefined) return [];
    return [
      {
        field: "departments",
        at: first,
        args: { commas: commas.length, dots: dots.length },
        related: [{ field: "departments", plan: more[0].index }, ...others],
        fix: fixOf(fewer, fewer === dots ? withCommas : withDots),
      },
    ];
  },
});

/** Of all rows or of none: with some of them the separators would still be mixed. */
function fixOf(
  plans: readonly ActionPlan[],
  rewritten: (departments: string) => string | undefined,
): Fix | undefined {
  const cells: CellFix[] = [];
  for (const { index, departments } of plans) {
    const content = rewritten(departments);
    if (content === undefined) return undefined;
    cells.push({ place: { field: "departments", plan: index }, was: departments, content });
  }
  return { kind: "spelling", cells };
}

const COMMA = "、";
const DOT = "・";

const OFFICE = /[課室部局所係署館校院庁園会団班]$|センター$|部署$|機関$/;

/** Whether ・ stands between two offices, and not inside まち・ひと課. */
function partsByDot(departments: string): boolean {
  const folded = foldWidth(departments);
  if (!folded.includes(DOT)) return false;
  return folded.split(/[、\n]/).some((part) => {
    const offices = part.split(DOT).map((office) => office.trim());
    return offices.length > 1 && offices.every((office) => OFFICE.test(office));
  });
}

const ANY_COMMA = /[、､]/;
const ANY_DOT = /[・･]/;

/** 企画課・財政課 as 企画課、財政課. A part that is one office, まち・ひと課, stays as it is. */
function withCommas(departments: string): string {
  return departments
    .split(/([、､\n])/)
    .map((part) => (partsByDot(part) ? part.split(ANY_DOT).join(COMMA) : part))
    .join("");
}

/** @returns `undefined` where a ・ of a name would read as one between offices, or what is parted may be no office */
function withDots(departments: string): string | undefined {
  const offices = departments.split(/[、､\n]/).map((office) => office.trim());
  const isSure = offices.every(
    (office) => OFFICE.test(office) && (!ANY_DOT.test(office) || partsByDot(office)),
  );
  return isSure ? departments.split(ANY_COMMA).join(DOT) : undefined;
}
