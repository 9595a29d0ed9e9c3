/**
 * Lints texts that are not on the disk, with the project's own eslint.config.mjs. A process of its own, because
 * ESLint loads its configuration by import(), which Jest's sandbox does not allow.
 *
 * stdin: [{ file, text }], file relative to the project
 * stdout: string[][], for each text the messages as "rule: message"
 */
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";

const eslint = new ESLint();
const plants = JSON.parse(await text(process.stdin));
const answers = [];
for (const plant of plants) {
  const [result] = await eslint.lintText(plant.text, { filePath: plant.file });
  answers.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(answers));
