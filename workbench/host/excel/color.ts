import { invalidArgument } from "../richapi/refusals";

/** "#FFFFFF" from what Univer stores: "#fff", "rgb(1,2,3)", "rgba(…)". */
export function hexColor(color: string): string {
  const parts = /^rgba?\(\s*(\d+)\D+(\d+)\D+(\d+)/.exec(color);
  if (parts) return `#${parts.slice(1, 4).map(twoDigits).join("")}`;
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1, 4)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  return color.toUpperCase();
}

/** What an add-in may write as a colour: "#1F4E79", "1F4E79" or a name of HTML's. */
export function readColor(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  const hex = /^#?([\da-f]{6})$/i.exec(value);
  if (hex) return `#${hex[1]}`.toUpperCase();
  const named = NAMED[value.toLowerCase()];
  if (!named) throw invalidArgument();
  return named;
}

const twoDigits = (part: string): string => Number(part).toString(16).padStart(2, "0").toUpperCase();

/** The sixteen names that every version of HTML has, and orange. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  orange: "#FFA500",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
};
