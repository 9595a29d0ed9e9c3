import { compact } from "../text/compact";

/** 関係各課, 各部署, 全課, 担当課: words around 課 that name none. 関係人口推進課 is an office. */
const NAMES_NONE =
  /^(?:庁内|市役所内)?の?(?:関係|関連|該当|する|各|全|主管|所管|担当)+(?:課|室|係|部|局|課室|部課|部局|部署|所属|機関|団体|施設)等?$/;

/** 施設所管課: whichever looks after a facility. */
const BY_ROLE = /(?:所管|主管)(?:課|室|課室|部局|部署)等?$/;

const REST = "その他";

/**
 * Whether an office's name stands for several that it doesn't name.
 *
 * @example
 * isGenericOffice("その他公金収納課"); // true
 */
export function isGenericOffice(office: string): boolean {
  const name = compact(office);
  return name.startsWith(REST) || name === "全庁" || BY_ROLE.test(name) || NAMES_NONE.test(name);
}
