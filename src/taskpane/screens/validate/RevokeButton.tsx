import { Button } from "@fluentui/react-components";
import type { LocatedFinding } from "../../../usecases/check/checkBook";
import { usePane } from "../../PaneContext";
import { useFixesWords } from "./fixesWords";
import { useMending } from "./useMending";

export interface RevokeButtonProps {
  readonly finding: LocatedFinding;
  /** it is done: where the keyboard may go from here */
  readonly onDone: () => void;
}

/** 了承を取り消す: the finding counts again. */
export function RevokeButton({ finding, onDone }: RevokeButtonProps) {
  const { isBusy } = usePane();
  const words = useFixesWords().accept;
  const { revoke } = useMending();
  return (
    <Button
      size="small"
      aria-label={words.revokeOf(finding.cell)}
      disabledFocusable={isBusy}
      onClick={() => revoke(finding, onDone)}
    >
      {words.revoke}
    </Button>
  );
}
