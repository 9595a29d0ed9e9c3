import { linearRgb, times, type LinearRgb } from "./labOf";

/** How colours look to different eyes. Machado, Oliveira, Fernandes 2009, severity 1.0, on linear light. */
const VISIONS = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export type Vision = keyof typeof VISIONS;

export const ALL_VISIONS = Object.keys(VISIONS) as readonly Vision[];

/** @param hex #RRGGBB */
export function seenBy(vision: Vision, hex: string): LinearRgb {
  return times(VISIONS[vision], linearRgb(hex));
}
