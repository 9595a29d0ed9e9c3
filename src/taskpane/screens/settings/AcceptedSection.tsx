import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { BookSnapshot } from "../../../core/sheet/sheetSnapshot";
import { revokeAcceptance } from "../../../usecases/settings/acceptFinding";
import type { SettingsFacts } from "../../../usecases/settings/settingsFacts";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { GoToCell } from "./GoToCell";
import { SettingSection } from "./SettingSection";
import { useSettingsWords } from "./settingsWords";
import { useAcceptances } from "./useAcceptances";
import type { ChangeSettings } from "./useSettingsChange";
import type { SettingRules } from "./useSettingRules";
import { useSettingStyles } from "./useSettingStyles";
import { useTakenOut } from "./useTakenOut";

export interface AcceptedSectionProps {
  readonly facts: SettingsFacts;
  readonly book: BookSnapshot;
  readonly rules: SettingRules | undefined;
  readonly change: ChangeSettings;
}

/** 了承した指摘: what was accepted and why, which of them hold nothing any more, and the way back. */
export function AcceptedSection({ facts, book, rules, change }: AcceptedSectionProps) {
  const styles = useSettingStyles();
  const shared = useScreenStyles();
  const { workbook, locale, isBusy } = usePane();
  const all = useSettingsWords();
  const words = all.accepted;
  const lines = facts.settings.accepted;
  const acceptances = useAcceptances(book, lines, rules);
  const off = new Set(facts.settings.rulesOff.map(({ text }) => rules?.ruleNamed(text)?.id));
  const list = useRef<HTMLDivElement>(null);
  const takenOut = useTakenOut(list);
  return (
    <SettingSection heading={words.heading} place={undefined}>
      <div ref={list}>
        {lines.length === 0 ? (
          <p className={shared.text}>{words.none}</p>
        ) : (
          <ul className={styles.lines}>
            {lines.map(({ text, reason, date, place }, at) => {
              const about = acceptances?.[at];
              const title = about?.rule?.title[locale] ?? text;
              const plan = about?.plan === "" ? words.whole : words.plan(about?.plan ?? "");
              const what = about?.rule === undefined ? text : `${plan} ${title}`;
              return (
                <li key={`${place.sheet} ${place.cell}`} className={styles.line}>
                  <span>{about !== undefined && about.rule === undefined ? words.unknown(text) : what}</span>
                  {about?.finding !== undefined && (
                    <span className={shared.hint}>{about.finding.messages[locale]}</span>
                  )}
                  <span className={shared.hint}>{all.reasonOf(reason)}</span>
                  {date !== "" && <span className={shared.hint}>{words.on(date)}</span>}
                  {about?.rule !== undefined && about.finding === undefined && (
                    <span className={styles.issue}>
                      {off.has(about.rule.id) ? words.ruleOff : words.lapsed}
                    </span>
                  )}
                  {about?.finding !== undefined && reason === "" && (
                    <span className={styles.issue}>{words.noReason}</span>
                  )}
                  <div className={styles.buttons}>
                    <Button
                      data-take-out
                      size="small"
                      disabledFocusable={isBusy}
                      aria-label={words.revokeOf(what)}
                      onClick={() =>
                        change(
                          "accepted",
                          () => revokeAcceptance(workbook, text),
                          () => takenOut(at),
                        )
                      }
                    >
                      {words.revoke}
                    </Button>
                    <GoToCell place={place} about={what} />
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
