/**
 * Asks, and once more if it was called meanwhile: however many events come, one question is under way, and the last
 * answer is younger than the last event.
 *
 * @param ask never rejects but for a fault of ours
 */
export function askAgain(ask: () => Promise<void>): () => void {
  let isAsking = false;
  let isWanted = false;
  const run = async (): Promise<void> => {
    isAsking = true;
    try {
      while (isWanted) {
        isWanted = false;
        await ask();
      }
    } finally {
      isAsking = false;
    }
  };
  return () => {
    isWanted = true;
    if (!isAsking) void run();
  };
}
