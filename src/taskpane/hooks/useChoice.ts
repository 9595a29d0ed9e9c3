import { useState } from "react";
import { sessionMemory } from "../sessionMemory";

/** One of a few choices, remembered for the session. */
export function useChoice<Choice extends string>(
  key: string,
  choices: readonly Choice[],
  first: Choice,
): [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState<Choice>(() => sessionMemory.read(key, choices) ?? first);
  const choose = (next: Choice): void => {
    sessionMemory.write(key, next);
    setChoice(next);
  };
  return [choice, choose];
}
