import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { SettingsFacts } from "../../../usecases/settings/settingsFacts";
import { checkDepartments } from "../../../usecases/settings/departmentsForm";
import { writeDepartments } from "../../../usecases/settings/writeDepartments";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import type { SectionProps } from "./sectionProps";
import { SettingForm } from "./SettingForm";
import { SettingSection } from "./SettingSection";
import { useSettingsWords } from "./settingsWords";
import { useSettingStyles } from "./useSettingStyles";

export interface DepartmentsSectionProps extends SectionProps {
  readonly facts: SettingsFacts;
}

/** 担当部署: the offices in the order of the table. */
export function DepartmentsSection({ facts, ...section }: DepartmentsSectionProps) {
  const shared = useScreenStyles();
  const words = useSettingsWords();
  const offices = facts.settings.departments ?? [];
  const names = offices.map(({ text }) => text);
  return (
    <SettingSection
      heading={words.departments.heading}
      place={offices[0]?.place}
      {...section}
      form={<DepartmentsForm names={names} {...section} />}
    >
      <p className={shared.text}>{names.length === 0 ? words.blank : names.join("、")}</p>
    </SettingSection>
  );
}

function DepartmentsForm({ names, change, onOpen }: SectionProps & { readonly names: readonly string[] }) {
  const own = useSettingStyles();
  const shared = useScreenStyles();
  const { workbook } = usePane();
  const words = useSettingsWords().departments;
  const [text, setText] = useState(names.join("\n"));
  const { twice } = checkDepartments(text.split("\n"));
  return (
    <SettingForm
      name={words.heading}
      write={words.write}
      onWrite={() =>
        change(
          "departments",
          () => writeDepartments(workbook, text.split("\n")),
          () => onOpen(false),
        )
      }
      onLeave={() => onOpen(false)}
    >
      <Field label={words.lines} hint={words.hint}>
        <Textarea
          className={own.textarea}
          rows={6}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {/* always there: a live region that appears with its text is not read out */}
      <p role="status" className={shared.hint}>
        {twice.length > 0 && words.twice(twice)}
      </p>
    </SettingForm>
  );
}
