/**
 * How long each input takes in ms of the processor, for tests that compare: the shortest of several rounds, taken in
 * turns. What other programs do meanwhile isn't counted.
 */
export function timesOf<Input>(
  inputs: readonly Input[],
  run: (input: Input) => unknown,
  repeats = 300,
): number[] {
  const best = inputs.map(() => Infinity);
  for (let round = 0; round < 10; round++) {
    inputs.forEach((input, i) => {
      const before = process.cpuUsage();
      for (let j = 0; j < repeats; j++) run(input);
      const { user, system } = process.cpuUsage(before);
      best[i] = Math.min(best[i]!, (user + system) / 1000);
    });
  }
  return best;
}
