import { useEffect, useState } from "react";
import type { RuleWords } from "../../../usecases/check/aboutRule";

/** The rules know it, and they have been fetched: by them there is a finding. */
const loadAbout = () => import(/* webpackChunkName: "rules" */ "../../../usecases/check/aboutRule");

/** Title and purpose of a rule; `undefined` for a moment. */
export function useRuleWords(rule: string): RuleWords | undefined {
  const [words, setWords] = useState<RuleWords>();
  useEffect(() => {
    let isWanted = true;
    loadAbout().then(
      ({ aboutRule }) => {
        if (isWanted) setWords(aboutRule(rule));
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [rule]);
  return words;
}
