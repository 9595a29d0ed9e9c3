import { FIELD_LABELS, type FieldId } from "../../../plan/fields";
import { cutOff, type CutOff } from "../../cutOff";
import { defineRule, type Found } from "../../defineRule";
import { findInTexts } from "../../findInTexts";
import { shorten } from "../../shorten";

interface Args extends Pick<CutOff, "kind" | "text"> {
  readonly where: FieldId;
}

export const textCutOff = defineRule<Args>({
  id: "text-cut-off",
  scope: "list",
  severity: "warning",
  title: { ja: "途中で切れた文", en: "Text cut off" },
  why: {
    ja: "助詞や読点、続く形の動詞、閉じないかっこで終わる文は、写すときに後ろが欠けたものです。もの・ことなどの名詞、体言止め、数字で終わる文では何も言いません。名称・指標・担当部署ではかっこだけを見ます。",
    en: "A text that ends in a particle, a comma, a verb that goes on or a bracket that never closes has lost its end in copying. Nouns (もの, こと) and figures end a text rightly. Of titles, indicators and departments only brackets are looked at.",
  },
  message: {
    ja: ({ where, kind, text }) =>
      kind === "bracket"
        ? `「${FIELD_LABELS[where].ja}」のかっこが閉じていません（${shorten(text)}）。後ろが欠けていないかご確認ください。`
        : `「${FIELD_LABELS[where].ja}」の文が途中で終わっています（…${shorten(text)}）。後ろが欠けていないかご確認ください。`,
    en: ({ where, kind, text }) =>
      kind === "bracket"
        ? `${FIELD_LABELS[where].en}: a bracket never closes (${shorten(text)}). Check whether the end is missing.`
        : `${FIELD_LABELS[where].en} ends in mid-sentence (…${shorten(text)}). Check whether the end is missing.`,
  },
  example: {
    reject: { rows: [{ overview: "来庁者に調査票を配り、窓口の改善を" }] },
    accept: { rows: [{ overview: "窓口の案内の見直し。手引きは課ごと" }] },
  },
  check: (list) =>
    findInTexts(
      list,
      ["title", "departments", "indicator", "overview"],
      ({ field, at, text }): Found<Args>[] => {
        const cut = cutOff(text, field === "overview");
        return cut === undefined ? [] : [{ field, at, args: { where: field, ...cut } }];
      },
    ),
});
