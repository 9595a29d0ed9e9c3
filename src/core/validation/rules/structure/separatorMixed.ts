import { foldWidth } from "../../../text/foldWidth";
import { defineRule } from "../../defineRule";

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
    if (fewer[0] === undefined || more[0] === undefined) return [];
    return [
      {
        field: "departments",
        at: { plan: fewer[0].index },
        args: { commas: commas.length, dots: dots.length },
        related: [{ field: "departments", plan: more[0].index }],
      },
    ];
  },
});

const COMMA = "、";
const DOT = "・";

const OFFICE = /[課室部局所係署館校院庁園会団班]$|センター$|部署$|機関$/;

/** Whether ・ stands between two offices, and not inside まち・ひと課. */
function partsByDot(departments: string): boolean {
  return foldWidth(departments)
    .split(/[、\n]/)
    .some((part) => {
      const offices = part.split(DOT).map((office) => office.trim());
      return offices.length > 1 && offices.every((office) => OFFICE.test(office));
    });
}
