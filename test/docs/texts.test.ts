import ts from "typescript";
import { parseSource, walk } from "./parseSource";
import { projectFiles } from "./projectFiles";

/** Words that blame, and a mark that shouts. */
const BARRED = /エラー|不正|無効|！/;

describe("the texts that users read", () => {
  it.each(projectFiles("src", /\.tsx?$/))("%s neither blames nor shouts", (file) => {
    expect(textsOf(parseSource(file)).filter((text) => BARRED.test(text))).toEqual([]);
  });

  it("strings, templates, JSX and the doc block of a custom function are looked at, other comments are not", () => {
    const text = [
      "// エラー 1",
      'const a = "エラー 2";',
      "const b = `不正 3`;",
      "const c = `x ${a} 無効 4 ${b} だめ！`;",
      "const d = <p>エラー 5</p>;",
      "/** エラー 6 */",
      "const e = 1;",
      "/**",
      " * 不正 7",
      " * @customfunction GRADE",
      " * @param value エラー 8",
      " */",
      "export function grade(value: any[][]): any[][] { return value; }",
    ].join("\n");
    const found = textsOf(parseSource("planted.tsx", text)).filter((each) => BARRED.test(each));
    expect(found).toEqual([
      "エラー 2",
      "不正 3",
      " 無効 4 ",
      " だめ！",
      "エラー 5",
      expect.stringContaining("不正 7"),
    ]);
    expect(found.at(-1)).toContain("エラー 8");
  });
});

/** What may come to a user's eyes: literals, and the doc blocks that Excel shows as a function's help. */
function textsOf(file: ts.SourceFile): string[] {
  const found: string[] = [];
  walk(file, (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node))
      found.push(node.text);
    if (!ts.isFunctionDeclaration(node)) return;
    const docs = ts.getJSDocCommentsAndTags(node).map((doc) => doc.getText(file));
    found.push(...docs.filter((doc) => doc.includes("@customfunction")));
  });
  return found;
}
