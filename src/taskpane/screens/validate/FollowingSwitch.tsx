import { makeStyles, Switch } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePane } from "../../PaneContext";
import type { Sentence } from "../../sentence";
import type { Following } from "../../hooks/useFollowing";
import type { Validating } from "../../hooks/useValidation";

export interface FollowingSwitchProps {
  readonly following: Following;
  readonly validating: Validating;
}

/** 自動で検証: a choice. What it finds is told to those who don't see it, and only where the counts are others. */
export function FollowingSwitch({ following: { isAuto, onAuto }, validating }: FollowingSwitchProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const { validation, isByItself } = validating;
  const [said, setSaid] = useState<Sentence>();
  const counts = validation?.kind === "validated" ? validation.counts : undefined;
  const text = JSON.stringify(counts);
  const told = useRef(text);

  useEffect(() => {
    if (told.current === text) return;
    told.current = text;
    // one that was asked for tells its counts itself
    const sentence: Sentence | undefined =
      isByItself && counts !== undefined ? ({ validate }) => validate.autoSaid(counts) : undefined;
    setSaid(() => sentence);
  }, [counts, isByItself, text]);

  return (
    <>
      <Switch
        label={strings.validate.auto}
        checked={isAuto}
        onChange={(_, { checked }) => onAuto(checked)}
        className={styles.choice}
      />
      <div role="status" className={styles.told}>
        {said?.(strings)}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  choice: { marginLeft: "-8px" },
  // there for those who hear the pane; the others see the counts change
  told: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
