import { shortened } from "./shortened";

/** Why an option of a function can't be used. */
export function optionSentence(option: "method" | "direction", text: string): string {
  const [name, choices] =
    option === "method" ? ["算定方法", "進捗率・達成率・段階・判断から"] : ["増減の向き", "増か減を"];
  return `${name}が読めません（${shortened(text)}）。${choices}指定してください。`;
}
