import { Button } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import { useFixesWords } from "./fixesWords";
import { type RuleName, useMending } from "./useMending";

/** 使う: a rule that the settings switch off is used again. */
export function UseRuleButton({ rule }: { readonly rule: RuleName }) {
  const { isBusy } = usePane();
  const words = useFixesWords().ruleOff;
  const { switchOn } = useMending();
  return (
    <Button
      size="small"
      aria-label={words.useOf(rule.title)}
      disabledFocusable={isBusy}
      onClick={() => switchOn(rule, () => undefined)}
    >
      {words.use}
    </Button>
  );
}
