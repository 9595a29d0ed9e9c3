/** The parts of the file that `loadFixes` fetches. */
export { FindingActions } from "./FindingActions";
export { RevokeButton } from "./RevokeButton";
export { UseRuleButton } from "./UseRuleButton";
