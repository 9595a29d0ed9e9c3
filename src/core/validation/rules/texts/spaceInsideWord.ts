import { FIELD_LABELS, type FieldId } from "../../../plan/fields";
import { defineRule, type Found } from "../../defineRule";
import { findInTexts, type ListText } from "../../findInTexts";
import { shorten } from "../../shorten";
import { strayGaps, type StrayGap } from "../../strayGaps";

interface Args {
  readonly where: FieldId;
  /** the first space with what stands around it */
  readonly around: string;
  readonly count: number;
}

export const spaceInsideWord = defineRule<Args>({
  id: "space-inside-word",
  scope: "list",
  severity: "info",
  title: { ja: "語の途中の空白", en: "Space inside a word" },
  why: {
    ja: "写した文に残った空白や改行は検索と照合の妨げになります。箇条書きや文の切れ目、全角空白や改行による区切り（語の途中とはっきり分かるものを除きます）では何も言いません。",
    en: "Spaces and line breaks left over from copying hinder searching and comparing. Silent where a list item or sentence begins, and about wide spaces and line breaks unless they surely split a word.",
  },
  message: {
    ja: ({ where, around, count }) =>
      count === 1
        ? `「${FIELD_LABELS[where].ja}」の語の途中に空白があります（${shorten(around)}）。不要なら除いてください。`
        : `「${FIELD_LABELS[where].ja}」の語の途中に空白が${count}か所あります（${shorten(around)}など）。不要なら除いてください。`,
    en: ({ where, around, count }) =>
      count === 1
        ? `${FIELD_LABELS[where].en} has a space inside a word (${shorten(around)}). Remove it if it isn't wanted.`
        : `${FIELD_LABELS[where].en} has spaces inside words (${count}, the first: ${shorten(around)}). Remove what isn't wanted.`,
  },
  example: {
    reject: { rows: [{ overview: "施設ごとの個別 施設計画ができた。" }] },
    accept: { rows: [{ overview: "ア 窓口の案内の見直し\nイ 手引きの作成\nその他" }] },
  },
  check: (list) =>
    findInTexts(list, ["title", "indicator", "overview"], (text): Found<Args>[] => {
      const [first, ...others] = strayGaps(text.text);
      if (first === undefined) return [];
      const args = { where: text.field, around: first.around, count: others.length + 1 };
      const found: Found<Args> = { field: text.field, at: text.at, args };
      // Where number and title share a cell, the cell's text is not known here.
      if (text.field === "title" && !list.hasNumberColumn) return [found];
      const cell = { place: text.at, was: text.text, content: without([first, ...others], text) };
      return [{ ...found, fix: { kind: "spelling", cells: [cell] } }];
    }),
});

function without(gaps: readonly StrayGap[], { text }: ListText): string {
  let kept = "";
  let from = 0;
  for (const { at } of gaps) {
    kept += text.slice(from, at);
    from = at + 1;
  }
  return kept + text.slice(from);
}
