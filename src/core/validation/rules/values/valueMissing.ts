import { defineRule } from "../../defineRule";

type ValueField = "baseline" | "current" | "target";

interface Args {
  readonly value: ValueField;
}

const FIELDS: readonly ValueField[] = ["baseline", "current", "target"];

export const valueMissing = defineRule<Args>({
  id: "value-missing",
  scope: "row",
  severity: "error",
  needs: ["indicator"],
  title: { ja: "値が空欄", en: "Value missing" },
  why: {
    ja: "空欄では、値がないのか記入を忘れたのか区別できません。指標の設定困難の行と、指標も値もない行では何も言いません。",
    en: "A blank doesn't tell whether there is no value or somebody forgot it. Silent where the indicator is 指標の設定困難, and where indicator and values are all blank.",
  },
  message: {
    ja: ({ value }) => JA[value],
    en: ({ value }) => EN[value],
  },
  example: { reject: { target: "" }, accept: { baseline: "-", current: "50点" } },
  check: (plan, { missingHeadings }) => {
    const blank = FIELDS.filter((field) => plan[field].kind === "blank");
    if (plan.unmeasurable || (plan.indicator === "" && blank.length === FIELDS.length)) return [];
    return blank
      .filter(
        (field) => !missingHeadings.includes(field) && !plan.errors.some((error) => error.field === field),
      )
      .map((field) => ({ field, args: { value: field } }));
  },
});

const JA: Readonly<Record<ValueField, string>> = {
  baseline: "「当初値」が空欄です。値を記入してください。値がない場合は-と記入してください。",
  current: "「現状値」が空欄です。値を記入してください。測っていない場合は未測定と記入してください。",
  target: "「目標値」が空欄です。値を記入してください。決まっていない場合は未定と記入してください。",
};

const EN: Readonly<Record<ValueField, string>> = {
  baseline: "Baseline is blank. Enter the value, or a dash where there is none.",
  current: "Current value is blank. Enter the value, or 未測定 where it was not measured.",
  target: "Target is blank. Enter the value, or 未定 where it is not decided yet.",
};
