import { useEffect, useState } from "react";
import type { AcceptedLine } from "../../../core/sheet/readSettings";
import type { BookSnapshot } from "../../../core/sheet/sheetSnapshot";
import type { AcceptanceFacts } from "../../../usecases/settings/settingRules";
import { slicePause } from "../../hooks/slicePause";
import type { SettingRules } from "./useSettingRules";

/** What each line of 了承した指摘 is about; `undefined` until the rules have been run. */
export function useAcceptances(
  book: BookSnapshot,
  lines: readonly AcceptedLine[],
  rules: SettingRules | undefined,
): readonly AcceptanceFacts[] | undefined {
  const [found, setFound] = useState<{
    readonly lines: readonly AcceptedLine[];
    readonly facts: readonly AcceptanceFacts[];
  }>();
  useEffect(() => {
    if (rules === undefined || lines.length === 0) return undefined;
    let isOld = false;
    const keys = lines.map(({ text }) => text);
    void rules.acceptanceFacts(book, keys, slicePause()).then((facts) => {
      if (!isOld) setFound({ lines, facts });
    });
    return () => {
      isOld = true;
    };
  }, [book, lines, rules]);
  return found?.lines === lines ? found.facts : undefined;
}
