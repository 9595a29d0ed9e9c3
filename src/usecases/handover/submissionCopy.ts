import { freeSheetName } from "../../core/sheet/freeSheetName";

/** How 値に固定（提出用） names the copy that it makes: 行動計画一覧（提出用）, else 行動計画一覧（提出用） 2 … */
export const SUBMISSION_SUFFIX = "（提出用）";

/**
 * Whether a sheet bears the name that a copy of another sheet for submission gets. What else it is called after its
 * making, it is a sheet of its own.
 */
export function isSubmissionCopy(name: string, of: string): boolean {
  const at = name.lastIndexOf(SUBMISSION_SUFFIX);
  if (at < 0) return false;
  const end = name.slice(at);
  const behind = end.slice(SUBMISSION_SUFFIX.length);
  return (behind === "" || /^ [0-9]+$/.test(behind)) && name === freeSheetName(of, [], end);
}
