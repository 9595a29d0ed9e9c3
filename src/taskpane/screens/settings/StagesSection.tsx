import { makeStyles, tokens } from "@fluentui/react-components";
import type { SettingsFacts } from "../../../usecases/settings/settingsFacts";
import { useScreenStyles } from "../useScreenStyles";
import { SettingSection } from "./SettingSection";
import { useSettingsWords } from "./settingsWords";

/** 段階の言葉: they explain, so there is nothing to change. */
export function StagesSection({ facts }: { readonly facts: SettingsFacts }) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const words = useSettingsWords().stages;
  return (
    <SettingSection heading={words.heading} place={facts.stagesPlace}>
      <p className={shared.hint}>{words.hint}</p>
      <ul className={shared.list}>
        {facts.stages.map(({ percent, words: said }) => (
          <li key={said} className={styles.stage}>
            <span className={styles.percent}>{percent}</span>
            <span lang="ja">{said}</span>
          </li>
        ))}
      </ul>
    </SettingSection>
  );
}

const useStyles = makeStyles({
  stage: { display: "flex", gap: tokens.spacingHorizontalS },
  percent: { flex: "0 0 44px", textAlign: "right" },
});
