/** Why an option of a function can't be used. */
export function optionSentence(option: "method" | "direction", text: string): string {
  return option === "method"
    ? `算定方法が読めません（${text}）。進捗率・達成率・段階・判断のいずれかを指定してください。`
    : `増減の向きが読めません（${text}）。増または減を指定してください。`;
}
