/** Waits until something has come about; gives up after two seconds, and leaves it to the test to say so. */
export async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + 2000;
  while (!isSo() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
}
