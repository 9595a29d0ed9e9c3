import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { LocatedFinding } from "../../../usecases/checkBook";
import type { FindingGroup } from "../../../usecases/validateBook";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { FindingRow } from "./FindingRow";

export interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly onGo: (finding: LocatedFinding) => void;
}

/** As many rows at once: a list of thousands stays quick. */
const STEP = 100;

/** The sheet follows a key that is held down only once it rests. */
const REST = 150;

/** Findings under their plans. One stop for Tab; ↑↓ Home End walk, and the sheet follows. */
export function FindingList({ groups, onGo }: FindingListProps) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { strings } = usePane();
  const words = strings.validate;
  const list = useRef<HTMLDivElement>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>();
  const [current, setCurrent] = useState(0);
  const [limit, setLimit] = useState(STEP);
  useEffect(() => () => clearTimeout(rest.current), []);

  const all = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const visible = firstOf(groups, limit);
  const flat = visible.flatMap(({ findings }) => findings);
  const stop = Math.min(current, flat.length - 1);

  const walk = (event: KeyboardEvent): void => {
    const next = { ArrowDown: stop + 1, ArrowUp: stop - 1, Home: 0, End: flat.length - 1 }[event.key];
    const finding = next === undefined ? undefined : flat[next];
    if (next === undefined || finding === undefined || !isRow(event.target)) return;
    event.preventDefault();
    setCurrent(next);
    list.current?.querySelectorAll<HTMLElement>("[data-finding]")[next]?.focus();
    clearTimeout(rest.current);
    rest.current = setTimeout(() => onGo(finding), REST);
  };

  let at = -1;
  return (
    <div ref={list} className={shared.stack} onKeyDown={walk} role="region" aria-label={words.findings}>
      <p className={shared.hint}>{words.keys}</p>
      {visible.map(({ plan, findings }) => (
        <section key={findings[0]?.row ?? "whole"} className={styles.group}>
          <h3 className={styles.plan}>
            {plan === undefined ? words.whole : `${plan.numberText} ${plan.title}`.trim() || words.noNumber}
          </h3>
          <ul className={styles.rows}>
            {findings.map((finding) => {
              at += 1;
              const here = at;
              return (
                <li key={`${finding.rule} ${finding.cell} ${here}`}>
                  <FindingRow
                    finding={finding}
                    isCurrent={here === stop}
                    onGo={() => {
                      clearTimeout(rest.current);
                      setCurrent(here);
                      onGo(finding);
                    }}
                  />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {flat.length < all && (
        <Button onClick={() => setLimit(limit + STEP)}>
          {words.more(Math.min(STEP, all - flat.length))}
        </Button>
      )}
    </div>
  );
}

function isRow(target: EventTarget): boolean {
  return target instanceof Element && target.closest("[data-finding]") !== null;
}

/** The groups down to so many findings. */
function firstOf(groups: readonly FindingGroup[], limit: number): readonly FindingGroup[] {
  const first: FindingGroup[] = [];
  let left = limit;
  for (const { plan, findings } of groups) {
    if (left <= 0) break;
    first.push({ plan, findings: findings.slice(0, left) });
    left -= findings.length;
  }
  return first;
}

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  plan: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
});
