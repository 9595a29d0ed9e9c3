import { useCallback, useEffect, useState } from "react";
import { fetched } from "../../fetched";
import { settingsWords } from "./settingsWords";

/** In the file of the rules: the screen stands without waiting for it. */
const load = () => import(/* webpackChunkName: "rules" */ "../../../usecases/settings/settingRules");

export type SettingRules = Awaited<ReturnType<typeof load>>;

/** For an action, which says so where the rules can't be had. */
export function fetchSettingRules(): Promise<SettingRules> {
  return fetched(load, (strings) => settingsWords(strings).rulesOff.titlesUnread);
}

export interface SettingRulesLoading {
  /** `undefined` until they are there */
  readonly rules: SettingRules | undefined;
  readonly isMissing: boolean;
  readonly retry: () => void;
}

/** What the screen shows of the rules: their titles, and what acceptances hold. */
export function useSettingRules(): SettingRulesLoading {
  const [rules, setRules] = useState<SettingRules>();
  const [isMissing, setMissing] = useState(false);
  const retry = useCallback(() => {
    setMissing(false);
    load().then(setRules, () => setMissing(true));
  }, []);
  useEffect(retry, [retry]);
  return { rules, isMissing, retry };
}
