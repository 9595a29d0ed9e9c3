import { laterPart } from "../../parts/laterPart";
import { loadFixes } from "./loadFixes";

const NOTHING_YET = () => null;

export const FindingActions = laterPart(() => loadFixes().then((m) => m.FindingActions), NOTHING_YET);
export const RevokeButton = laterPart(() => loadFixes().then((m) => m.RevokeButton), NOTHING_YET);
export const UseRuleButton = laterPart(() => loadFixes().then((m) => m.UseRuleButton), NOTHING_YET);
