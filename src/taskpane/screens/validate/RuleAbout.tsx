import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { usePanelStyles } from "./usePanelStyles";
import { useRuleWords } from "./useRuleWords";

/** 規則の説明: what it looks for, and why. */
export function RuleAbout({ rule }: { readonly rule: string }) {
  const shared = useScreenStyles();
  const styles = usePanelStyles();
  const { locale } = usePane();
  const words = useRuleWords(rule);
  return (
    <div role="status" className={styles.panel}>
      {words !== undefined && (
        <>
          <h4 className={styles.heading}>{words.title[locale]}</h4>
          <p className={shared.text}>{words.why[locale]}</p>
        </>
      )}
    </div>
  );
}
