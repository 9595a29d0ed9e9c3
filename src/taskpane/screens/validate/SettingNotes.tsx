import type { CheckReport } from "../../../usecases/checkBook";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";

/** What the settings sheet switches off, and which of its lines do nothing. */
export function SettingNotes({ report: { rulesOff, idleSettings } }: { readonly report: CheckReport }) {
  const shared = useScreenStyles();
  const { strings, locale } = usePane();
  const { ruleOff, idle } = strings.validate;
  const notes = [
    ...rulesOff.map(({ title }) => ruleOff(title[locale])),
    ...idleSettings.map(({ code, text, place }) => `${place.sheet}!${place.cell}: ${idle[code](text)}`),
  ];
  if (notes.length === 0) return null;
  return (
    <ul className={shared.list}>
      {notes.map((note) => (
        <li key={note} className={shared.hint}>
          {note}
        </li>
      ))}
    </ul>
  );
}
