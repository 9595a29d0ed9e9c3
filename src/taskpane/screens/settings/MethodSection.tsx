import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { GradingMethod } from "../../../core/grading/gradingOptions";
import type { SettingsFacts } from "../../../usecases/settings/settingsFacts";
import { writeDefaultMethod } from "../../../usecases/settings/writePlanSettings";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import type { SectionProps } from "./sectionProps";
import { SettingForm } from "./SettingForm";
import { SettingSection } from "./SettingSection";
import { useSettingsWords } from "./settingsWords";
import { useSettingStyles } from "./useSettingStyles";

export interface MethodSectionProps extends SectionProps {
  readonly facts: SettingsFacts;
}

const METHODS: readonly GradingMethod[] = ["progress", "attainment", "stage", "judged"];

/** 算定方法: which one holds where a plan names none, and where that counts. */
export function MethodSection({ facts, ...section }: MethodSectionProps) {
  const shared = useScreenStyles();
  const own = useSettingStyles();
  const words = useSettingsWords().method;
  const named = facts.settings.plan?.method;
  return (
    <SettingSection
      heading={words.heading}
      place={named?.place}
      {...section}
      form={<MethodForm method={named?.method} {...section} />}
    >
      {named?.method === undefined && named !== undefined && named.text !== "" ? (
        <p className={own.issue}>{words.unread(named.text)}</p>
      ) : (
        <p className={shared.text}>
          {named?.method === undefined ? words.saidNone : words.said(words.names[named.method])}
        </p>
      )}
      <p className={shared.hint}>{facts.hasMethodColumn ? words.perRow : words.whole}</p>
    </SettingSection>
  );
}

interface MethodFormProps extends SectionProps {
  readonly method: GradingMethod | undefined;
}

function MethodForm({ method, change, onOpen }: MethodFormProps) {
  const own = useSettingStyles();
  const { workbook } = usePane();
  const words = useSettingsWords().method;
  const [chosen, setChosen] = useState(method);
  return (
    <SettingForm
      name={words.heading}
      write={words.write}
      onWrite={() =>
        change(
          "method",
          () => writeDefaultMethod(workbook, chosen),
          () => onOpen(false),
        )
      }
      onLeave={() => onOpen(false)}
    >
      <Field label={words.default}>
        <Select
          className={own.select}
          value={chosen ?? ""}
          onChange={(_, { value }) => setChosen(METHODS.find((each) => each === value))}
        >
          <option value="">{words.none}</option>
          {METHODS.map((each) => (
            <option key={each} value={each}>
              {words.names[each]}
            </option>
          ))}
        </Select>
      </Field>
    </SettingForm>
  );
}
