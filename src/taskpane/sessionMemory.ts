/**
 * Remembers a choice until the pane's window is closed; nothing about people. Storage that is blocked remembers
 * nothing, and the pane works as if opened for the first time.
 */
export const sessionMemory = {
  read<Choice extends string>(key: string, choices: readonly Choice[]): Choice | undefined {
    try {
      const kept = sessionStorage.getItem(key);
      return choices.find((choice) => choice === kept);
    } catch {
      return undefined;
    }
  },

  write(key: string, choice: string): void {
    try {
      sessionStorage.setItem(key, choice);
    } catch {
      // blocked storage: the choice holds until the next load
    }
  },
};
