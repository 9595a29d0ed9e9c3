import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { BookFacts } from "../../../usecases/lookAtBook";
import { settingsFacts } from "../../../usecases/settings/settingsFacts";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { AcceptedSection } from "./AcceptedSection";
import { DepartmentsSection } from "./DepartmentsSection";
import { MethodSection } from "./MethodSection";
import { RulesOffSection } from "./RulesOffSection";
import { ScaleSection } from "./ScaleSection";
import type { SectionId } from "./sectionId";
import type { SectionProps } from "./sectionProps";
import { settingsWords, useSettingsWords } from "./settingsWords";
import { StagesSection } from "./StagesSection";
import { useSettingRules } from "./useSettingRules";
import { useSettingsChange } from "./useSettingsChange";
import { YearsSection } from "./YearsSection";

export interface SettingsScreenProps {
  readonly facts: BookFacts | undefined;
  readonly onLook: () => Promise<BookFacts>;
  /** the settings were changed: what hangs on them is looked at again, the book's facts with it */
  readonly onChanged: () => Promise<void>;
}

/** 設定: what the settings sheet says, in words; it is changed here by buttons, or in its cells. */
export function SettingsScreen({ facts, onLook, onChanged }: SettingsScreenProps) {
  const shared = useScreenStyles();
  const { strings, isBusy, perform } = usePane();
  const words = useSettingsWords();
  const reread = (): void =>
    void perform(async () => {
      await onLook();
      return (said) => settingsWords(said).rereadDone;
    });
  const looked = useRef(facts === undefined);
  useEffect(() => {
    // cells may have been changed since the book was looked at; where that fails what is known stays
    if (!looked.current) void onLook().catch(() => undefined);
    looked.current = true;
  }, [onLook]);
  return (
    <div className={shared.stack}>
      <h2 className={shared.heading}>{strings.settings.heading}</h2>
      {facts === undefined ? (
        <p className={shared.text}>{words.none}</p>
      ) : (
        <Sections facts={facts} onChanged={onChanged} />
      )}
      <div className={shared.buttons}>
        <Button disabledFocusable={isBusy} onClick={reread}>
          {words.reread}
        </Button>
      </div>
    </div>
  );
}

interface SectionsProps {
  readonly facts: BookFacts;
  readonly onChanged: () => Promise<void>;
}

function Sections({ facts: { book, list }, onChanged }: SectionsProps) {
  const shared = useScreenStyles();
  const { strings } = usePane();
  const words = useSettingsWords();
  const facts = useMemo(() => settingsFacts(book), [book]);
  const [open, setOpen] = useState<SectionId>();
  const { rules, isMissing, retry } = useSettingRules();
  const change = useSettingsChange(onChanged);
  if (list === undefined && !facts.hasTables) return <p className={shared.text}>{words.none}</p>;
  const section = (id: SectionId): SectionProps => ({
    isOpen: open === id,
    onOpen: (isOpen) => setOpen((now) => (isOpen ? id : now === id ? undefined : now)),
    change,
  });
  return (
    <>
      <p className={shared.hint}>{facts.hasTables ? words.hint : words.noSheet}</p>
      <ScaleSection facts={facts} list={list} {...section("scale")} />
      <YearsSection facts={facts} list={list} {...section("years")} />
      <MethodSection facts={facts} {...section("method")} />
      <StagesSection facts={facts} {...section("stages")} />
      <DepartmentsSection facts={facts} {...section("departments")} />
      {isMissing && (
        <div className={shared.buttons}>
          <p role="alert" className={shared.text}>
            {words.rulesOff.titlesUnread}
          </p>
          <Button size="small" onClick={retry}>
            {strings.frame.retry}
          </Button>
        </div>
      )}
      <RulesOffSection facts={facts} rules={rules} {...section("rulesOff")} />
      <AcceptedSection facts={facts} book={book} rules={rules} change={change} />
    </>
  );
}
