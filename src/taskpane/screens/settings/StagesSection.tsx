import { makeStyles, tokens } from "@fluentui/react-components";
import type { SettingsFacts } from "../../../usecases/settings/settingsFacts";
import { stageFormLines } from "../../../usecases/settings/stageForm";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import type { SectionProps } from "./sectionProps";
import { SettingSection } from "./SettingSection";
import { useSettingsWords } from "./settingsWords";
import { StagesForm } from "./StagesForm";
import { useSettingStyles } from "./useSettingStyles";

export interface StagesSectionProps extends SectionProps {
  readonly facts: SettingsFacts;
}

/** 段階の言葉: those in use, what is wrong with the table, and that the functions know the standard ones only. */
export function StagesSection({ facts, ...section }: StagesSectionProps) {
  const styles = useStyles();
  const own = useSettingStyles();
  const shared = useScreenStyles();
  const all = useSettingsWords();
  const words = all.stages;
  const { locale } = usePane();
  const { stages: table } = facts.settings;
  const isOfTable = table !== undefined && table.issues.length === 0;
  return (
    <SettingSection
      heading={words.heading}
      place={table?.lines[0]?.place}
      {...section}
      form={
        <StagesForm
          lines={stageFormLines(facts.settings)}
          change={section.change}
          onLeave={() => section.onOpen(false)}
        />
      }
    >
      <p className={shared.hint}>{words.hint}</p>
      <ul className={shared.list}>
        {facts.stages.map(({ percent, words: said }) => (
          <li key={said} className={styles.stage}>
            <span className={styles.percent}>{percent}</span>
            <span lang="ja">{said}</span>
          </li>
        ))}
      </ul>
      <p className={shared.hint}>{isOfTable ? words.ofTable : words.standard}</p>
      {facts.hasOwnStages && <p className={shared.text}>{words.functions}</p>}
      {facts.stageIssues.map(({ line, messages }) => (
        <p key={`${line} ${messages.ja}`} className={own.issue}>
          {all.scale.inTable(line, messages[locale])}
        </p>
      ))}
    </SettingSection>
  );
}

const useStyles = makeStyles({
  stage: { display: "flex", gap: tokens.spacingHorizontalS },
  percent: { flex: "0 0 44px", textAlign: "right" },
});
