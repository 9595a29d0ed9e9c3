import { Field, Input, makeStyles } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";

export interface YearFieldProps {
  readonly name: string;
  readonly value: string;
  /** R2(2020); `undefined` where the value can't be read */
  readonly label: string | undefined;
  readonly onValue: (value: string) => void;
}

/** A year in any written form, with the label that the list will show. */
export function YearField({ name, value, label, onValue }: YearFieldProps) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { strings } = usePane();
  return (
    <Field
      label={name}
      className={styles.field}
      {...(label === undefined
        ? { validationState: "error", validationMessage: strings.create.yearUnread }
        : { hint: label })}
    >
      <Input className={shared.input} value={value} onChange={(_, data) => onValue(data.value)} />
    </Field>
  );
}

const useStyles = makeStyles({
  field: { flex: "1 1 84px", minWidth: 0 },
});
