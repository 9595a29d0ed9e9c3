import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Severity } from "../../../core/validation/finding";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import type { SectionProps } from "./sectionProps";
import { SettingForm } from "./SettingForm";
import { useSettingsWords } from "./settingsWords";
import { fetchSettingRules, type SettingRules } from "./useSettingRules";
import { useSettingStyles } from "./useSettingStyles";

export interface RuleOffFormProps extends SectionProps {
  readonly rules: SettingRules | undefined;
  /** rules that are off already, as the sheet names them */
  readonly off: readonly string[];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** A rule by its title, the weightiest first, and why it isn't to be used. */
export function RuleOffForm({ rules, off, change, onOpen }: RuleOffFormProps) {
  const own = useSettingStyles();
  const shared = useScreenStyles();
  const { strings, locale, workbook } = usePane();
  const words = useSettingsWords().rulesOff;
  const [id, setId] = useState("");
  const [reason, setReason] = useState("");
  const isOff = new Set(off.map((text) => rules?.ruleNamed(text)?.id));
  const offered = rules?.NAMED_RULES.filter((rule) => !isOff.has(rule.id)) ?? [];
  return (
    <SettingForm
      name={words.heading}
      write={words.write}
      problem={id === "" ? words.chooseFirst : undefined}
      onWrite={() =>
        change(
          "rulesOff",
          async () => (await fetchSettingRules()).switchRuleOff(workbook, id, reason),
          () => onOpen(false),
        )
      }
      onLeave={() => onOpen(false)}
    >
      <Field label={words.rule}>
        <Select className={own.select} value={id} onChange={(_, { value }) => setId(value)}>
          <option value="">{words.choose}</option>
          {SEVERITIES.map((severity) => (
            <optgroup key={severity} label={strings.severities[severity]}>
              {offered
                .filter((rule) => rule.severity === severity)
                .map((rule) => (
                  <option key={rule.id} value={rule.id}>
                    {rule.title[locale]}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Field label={words.optionalReason}>
        <Input className={shared.input} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </SettingForm>
  );
}
