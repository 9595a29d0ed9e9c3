import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from "react";
import { usePane } from "../PaneContext";

/**
 * A part in a file of its own, fetched when it is first shown. Where that fails it says so and can be asked for again,
 * which `React.lazy` can't: it keeps the first failure.
 *
 * @param load webpack fetches a file again that it couldn't get
 * @param waiting what stands there until then
 */
export function laterPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: () => ReactNode = () => <Loading />,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function LaterPart(props: Props) {
    const [Part, setPart] = useState(() => loaded);
    const [isMissing, setMissing] = useState(false);
    const fetch = useCallback(() => {
      setMissing(false);
      load().then(
        (part) => {
          loaded = part;
          setPart(() => part);
        },
        () => setMissing(true),
      );
    }, []);
    useEffect(() => {
      if (loaded === undefined) fetch();
    }, [fetch]);
    if (Part !== undefined) return <Part {...props} />;
    return isMissing ? <Missing onRetry={fetch} /> : waiting();
  };
}

function Loading() {
  return <p>{usePane().strings.frame.loading}</p>;
}

function Missing({ onRetry }: { readonly onRetry: () => void }) {
  const styles = useStyles();
  const { strings } = usePane();
  return (
    <div className={styles.missing}>
      <p role="alert" className={styles.words}>
        {strings.frame.partUnread}
      </p>
      <Button size="small" onClick={onRetry}>
        {strings.frame.retry}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  missing: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalS },
  words: { margin: 0 },
});
