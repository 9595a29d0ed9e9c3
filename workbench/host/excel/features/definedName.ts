import { parseAddress } from "../address";

/** Whether Excel takes a text as a name: letters first, no spaces, nothing that could be an address ("R8", "AB12", "R1C1"). */
export function isDefinedName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  return !parseAddress(name) && !/^(r|c|r\d*c\d*)$/i.test(name) && !/^(true|false)$/i.test(name);
}
