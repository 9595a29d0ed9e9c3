/** Time of one slice in ms: a frame and a half, so that a press on 中止 is never waited for. */
const SLICE = 24;

/**
 * Lets the page paint and take presses once a slice's time is over.
 *
 * @returns to be awaited between the steps of long work; `undefined` while there is time left
 */
export function slicePause(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < SLICE) return undefined;
    return new Promise((resolve) =>
      // a task of its own: promises alone would let nothing else run
      setTimeout(() => {
        began = performance.now();
        resolve();
      }, 0),
    );
  };
}
