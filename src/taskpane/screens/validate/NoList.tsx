import { Button } from "@fluentui/react-components";
import type { BookFacts } from "../../../usecases/lookAtBook";
import type { Validation } from "../../../usecases/check/validateBook";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";

export interface NoListProps {
  readonly validation: Validation;
  readonly facts: BookFacts | undefined;
  readonly onCreate: () => void;
}

/** No list: where it was looked for, what came nearest, and the way to make one. */
export function NoList({ validation, facts, onCreate }: NoListProps) {
  const shared = useScreenStyles();
  const { strings, locale } = usePane();
  const words = strings.validate;
  const sheets = facts?.book.sheets.map(({ name }) => name) ?? [];
  return (
    <div className={shared.stack}>
      {/* that there is none is the first of it */}
      {validation.report.findings.map(({ messages, rule }) => (
        <p key={rule} className={shared.text}>
          {messages[locale]}
        </p>
      ))}
      {sheets.length > 0 && <p className={shared.hint}>{words.lookedAt(sheets)}</p>}
      <div className={shared.buttons}>
        <Button onClick={onCreate}>{words.toCreate}</Button>
      </div>
    </div>
  );
}
