import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { SettingsFacts } from "../../../usecases/settings/settingsFacts";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { GoToCell } from "./GoToCell";
import { RuleOffForm } from "./RuleOffForm";
import type { SectionProps } from "./sectionProps";
import { SettingSection } from "./SettingSection";
import { useSettingsWords } from "./settingsWords";
import { fetchSettingRules, type SettingRules } from "./useSettingRules";
import { useSettingStyles } from "./useSettingStyles";
import { useTakenOut } from "./useTakenOut";

export interface RulesOffSectionProps extends SectionProps {
  readonly facts: SettingsFacts;
  readonly rules: SettingRules | undefined;
}

/** 使わない規則: each with its reason and the way back. */
export function RulesOffSection({ facts, rules, ...section }: RulesOffSectionProps) {
  const styles = useSettingStyles();
  const shared = useScreenStyles();
  const { workbook, locale, isBusy } = usePane();
  const words = useSettingsWords();
  const { heading, none, useAgain, useAgainOf, unknown, add, addOf } = words.rulesOff;
  const lines = facts.settings.rulesOff;
  const list = useRef<HTMLDivElement>(null);
  const takenOut = useTakenOut(list);
  const takeBack = (text: string, at: number): void =>
    section.change(
      "rulesOff",
      async () => (await fetchSettingRules()).switchRuleOn(workbook, text),
      () => takenOut(at),
    );
  return (
    <SettingSection
      heading={heading}
      place={undefined}
      {...section}
      opener={{ text: add, label: addOf }}
      form={<RuleOffForm rules={rules} off={lines.map(({ text }) => text)} {...section} />}
    >
      <div ref={list}>
        {lines.length === 0 ? (
          <p className={shared.text}>{none}</p>
        ) : (
          <ul className={styles.lines}>
            {lines.map(({ text, reason, place }, at) => {
              const rule = rules?.ruleNamed(text);
              const title = rule?.title[locale] ?? text;
              return (
                <li key={`${place.sheet} ${place.cell}`} className={styles.line}>
                  <span>{rules !== undefined && rule === undefined ? unknown(text) : title}</span>
                  <span className={shared.hint}>{words.reasonOf(reason)}</span>
                  <div className={styles.buttons}>
                    <Button
                      data-take-out
                      size="small"
                      disabledFocusable={isBusy}
                      aria-label={useAgainOf(title)}
                      onClick={() => takeBack(text, at)}
                    >
                      {useAgain}
                    </Button>
                    <GoToCell place={place} about={title} />
                  </div>
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </SettingSection>
  );
}
