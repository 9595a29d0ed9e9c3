import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Locale } from "../../core/messages/locale";
import { usePane } from "../PaneContext";
import { THEME_CHOICES, type ThemeChoice } from "../themeChoice";

/** Each language by its own name, so that it is found in either. */
const LANGUAGES: Readonly<Record<Locale, string>> = { ja: "日本語", en: "English" };

export interface DisplayOptionsProps {
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
  readonly version: string;
}

/** Language, colours and version. */
export function DisplayOptions({ locale, onLocale, theme, onTheme, version }: DisplayOptionsProps) {
  const styles = useStyles();
  const { strings } = usePane();
  return (
    <div className={styles.options}>
      <Field label={strings.frame.language} size="small">
        <Select size="small" value={locale} onChange={(_, { value }) => onLocale(value as Locale)}>
          {Object.entries(LANGUAGES).map(([value, name]) => (
            <option key={value} value={value} lang={value}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={strings.frame.theme} size="small">
        <Select size="small" value={theme} onChange={(_, { value }) => onTheme(value as ThemeChoice)}>
          {THEME_CHOICES.map((value) => (
            <option key={value} value={value}>
              {strings.frame.themes[value]}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.version}>{strings.frame.version(version)}</p>
    </div>
  );
}

const useStyles = makeStyles({
  options: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  version: {
    width: "100%",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
