import { foldWidth } from "../text/foldWidth";

/** How the cells of one grade look. Colours are #RRGGBB. */
export interface LabelColour {
  readonly label: string;
  readonly fill: string;
  readonly text: string;
}

type Colour = Omit<LabelColour, "label">;

const GREEN: Colour = { fill: "#DCF5D2", text: "#0B4F12" };
const BLUE: Colour = { fill: "#B9DEFF", text: "#0B3F73" };
const YELLOW: Colour = { fill: "#EEC862", text: "#523300" };
const RED: Colour = { fill: "#F09A9E", text: "#5E0815" };
const VIOLET: Colour = { fill: "#8F7BD8", text: "#10033A" };
const GREY: Colour = { fill: "#BEBEBE", text: "#111111" };
const DARK: Colour = { fill: "#4A4A4A", text: "#FFFFFF" };

/** Between the best and the worst, by how many levels stand there. */
const BETWEEN: readonly (readonly Colour[])[] = [
  [],
  [YELLOW],
  [BLUE, YELLOW],
  [BLUE, YELLOW, GREY],
  [BLUE, YELLOW, GREY, DARK],
];

/**
 * 色分けの色 the colour of each grade of a scale: the best green, the worst red, S over them violet.
 *
 * The fills grow darker from the best grade to the worst, so that they also part in grey and for colour-blind eyes.
 *
 * @param labels of the scale, best first
 * @returns one for each label, in the same order; of a scale of more than seven levels, several in the middle share one
 * @see SPEC.md C1 to C7
 * @example
 * gradePalette(["◎", "○", "△", "×"]).map(({ fill }) => fill); // green, blue, yellow, red
 */
export function gradePalette(labels: readonly string[]): readonly LabelColour[] {
  const special = labels.length > 2 && foldWidth(labels[0]!).trim().toUpperCase() === "S" ? 1 : 0;
  return labels.map((label, at) => ({
    label,
    ...(at < special ? VIOLET : colourAt(at - special, labels.length - special)),
  }));
}

function colourAt(level: number, levels: number): Colour {
  if (level === 0) return GREEN;
  if (level === levels - 1) return RED;
  const between = BETWEEN[Math.min(levels - 2, BETWEEN.length - 1)]!;
  return between[Math.min(level, between.length) - 1]!;
}
