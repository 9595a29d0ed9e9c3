import { makeStyles, tokens } from "@fluentui/react-components";
import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { LocatedFinding } from "../../../usecases/check/checkBook";
import type { FindingGroup } from "../../../usecases/check/validateBook";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { drawnGroups, findingItems } from "./findingItems";
import { FindingRow } from "./FindingRow";
import { FindingActions } from "./mendingParts";
import type { OpenedPanel } from "./openedPanel";
import { currentRow, useCurrentFinding } from "./useCurrentFinding";
import { useWindow } from "./useWindow";

export interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  /** of the whole validation, also those that aren't shown */
  readonly all: readonly LocatedFinding[];
  /** findings whose cells were changed after the validation */
  readonly changed?: ReadonlySet<LocatedFinding>;
  readonly onGo: (finding: LocatedFinding) => void;
}

/** The sheet follows a key that is held down only once it rests. */
const REST = 150;

/** Until then, what is drawn anew may push the row out of sight that the keys have gone to. */
const ARRIVAL = 400;

/** Heights in px of lines that have not been drawn yet. */
const HEADING_HEIGHT = 33;
const FINDING_HEIGHT = 56;

/**
 * Findings under their plans. One stop for Tab; ↑↓ Home End walk, and the sheet follows. What can be done about the
 * current one stands under it. After another validation the list keeps its place.
 *
 * Of thousands only those in sight are drawn; each says which of how many it is.
 */
export function FindingList({ groups, all, changed, onGo }: FindingListProps) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { strings } = usePane();
  const words = strings.validate;
  const list = useRef<HTMLDivElement>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>();
  /** the finding that the sheet has yet to follow to */
  const ahead = useRef<LocatedFinding>();
  const isWalking = useRef(false);
  const arrival = useRef<ReturnType<typeof setTimeout>>();
  const [opened, setOpened] = useState<OpenedPanel>();
  useEffect(
    () => () => {
      clearTimeout(rest.current);
      clearTimeout(arrival.current);
    },
    [],
  );

  const found = useMemo(() => findingItems(groups), [groups]);
  const { items, itemOf } = found;
  const [current, setCurrent] = useCurrentFinding(list, found, () => setOpened(undefined));
  const estimate = useCallback(
    (item: number) => (items[item]?.finding === undefined ? HEADING_HEIGHT : FINDING_HEIGHT),
    [items],
  );
  const stop = Math.min(current, itemOf.length - 1);
  const kept = itemOf[stop] ?? 0;
  const idOf = useCallback((item: number) => items[item]?.id ?? "", [items]);
  const { drawn, room } = useWindow(list, items.length, estimate, kept, idOf);

  useLayoutEffect(() => {
    if (!isWalking.current) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-item="${kept}"] [data-finding]`);
    // what is drawn anew around it may have pushed it out of sight
    if (row === document.activeElement) row?.scrollIntoView({ block: "nearest" });
    else row?.focus();
  });

  const walk = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && opened !== undefined) {
      event.preventDefault();
      // Office goes back to the sheet on Escape: only when there is nothing to close
      event.stopPropagation();
      close();
      return;
    }
    const next = { ArrowDown: stop + 1, ArrowUp: stop - 1, Home: 0, End: itemOf.length - 1 }[event.key];
    const finding = next === undefined ? undefined : items[itemOf[next] ?? -1]?.finding;
    if (next === undefined || finding === undefined || !isRow(event.target)) return;
    event.preventDefault();
    isWalking.current = true;
    clearTimeout(arrival.current);
    arrival.current = setTimeout(stopWalking, ARRIVAL);
    move(next);
    setOff(finding);
  };
  const setOff = (finding: LocatedFinding): void => {
    clearTimeout(rest.current);
    ahead.current = finding;
    rest.current = setTimeout(arrive, REST);
  };
  /** Nothing that is pressed next is overtaken by the sheet that follows late. */
  const arrive = (): void => {
    clearTimeout(rest.current);
    if (ahead.current !== undefined) onGo(ahead.current);
    ahead.current = undefined;
  };
  const stopWalking = (): void => {
    isWalking.current = false;
  };
  const move = (to: number): void => {
    if (to !== stop) setOpened(undefined);
    setCurrent(to);
  };
  const open = (panel: OpenedPanel): void => {
    stopWalking();
    setOpened(panel);
  };
  const close = (): void => {
    setOpened(undefined);
    currentRow(list.current)?.focus();
  };

  let above = 0;
  const gap = (line: number) => {
    const height = room(above, line);
    above = line + 1;
    return height;
  };
  return (
    <div className={shared.stack} role="region" aria-label={words.findings}>
      <p className={shared.hint}>{words.keys}</p>
      <div
        ref={list}
        onKeyDown={walk}
        onWheel={stopWalking}
        onPointerDown={stopWalking}
        onFocus={({ target }) => {
          if (!isRow(target)) stopWalking();
        }}
        onBlur={({ relatedTarget }) => {
          if (!(relatedTarget instanceof Node && list.current?.contains(relatedTarget))) stopWalking();
          // to another part of the pane; into the sheet she goes where she wants
          if (relatedTarget instanceof Element && !isRow(relatedTarget)) arrive();
        }}
        className={styles.list}
      >
        {drawnGroups(items, drawn).map(({ group, lines }) => {
          const { plan, sheet, findings } = groups[group]!;
          const hasHeading = items[lines[0]!]!.finding === undefined;
          const before = gap(lines[0]!);
          return (
            <section key={idOf(lines[0]! - items[lines[0]!]!.nth)} style={{ paddingTop: before }}>
              {hasHeading && (
                <h3 className={styles.plan} data-item={lines[0]}>
                  {plan === undefined
                    ? words.whole
                    : `${plan.numberText} ${plan.title}`.trim() || words.noNumber}
                  {sheet !== undefined && ` · ${sheet}`}
                </h3>
              )}
              <ul className={styles.rows}>
                {lines.slice(hasHeading ? 1 : 0).map((line, at) => {
                  const { finding, nth } = items[line]!;
                  if (finding === undefined) return null;
                  // the first line's is the section's, unless the heading has taken it
                  const room = hasHeading || at > 0 ? gap(line) : 0;
                  return (
                    <li
                      key={idOf(line)}
                      data-item={line}
                      style={{ marginTop: room }}
                      aria-posinset={nth}
                      aria-setsize={findings.length}
                    >
                      <FindingRow
                        finding={finding}
                        isCurrent={line === kept}
                        isChanged={changed?.has(finding) ?? false}
                        onGo={() => {
                          clearTimeout(rest.current);
                          ahead.current = undefined;
                          move(itemOf.indexOf(line));
                          onGo(finding);
                        }}
                      />
                      {line === kept && (
                        <FindingActions
                          finding={finding}
                          all={all}
                          opened={opened}
                          onOpen={open}
                          onClose={close}
                          onDone={() => setOpened(undefined)}
                        />
                      )}
                    </li>
                  );
                })}
              </ul>
            </section>
          );
        })}
        <div aria-hidden style={{ height: gap(items.length) }} />
      </div>
    </div>
  );
}

function isRow(target: EventTarget): boolean {
  return target instanceof Element && target.closest("[data-finding]") !== null;
}

const useStyles = makeStyles({
  // where lines are drawn and taken away, the browser must not hold on to one of them
  list: { overflowAnchor: "none" },
  plan: {
    margin: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
});
