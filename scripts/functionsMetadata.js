const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const FOLDER = path.resolve(__dirname, "../src/functions");

/** The files that declare a custom function, in the order of their names. */
function functionFiles() {
  return fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => path.join(FOLDER, name))
    .filter((file) => fs.readFileSync(file, "utf8").includes("@customfunction"))
    .sort();
}

/**
 * functions.json and the id ↔ function pairs, read from the doc blocks of src/functions.
 *
 * @returns metadata as Excel reads it; associate: which exported function answers which id
 */
async function functionsMetadata() {
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(functionFiles());
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = JSON.parse(metadataJson);
  // The generator has no tag for this; without it one cell's error would be the answer for a whole range.
  const metadata = { allowErrorForDataTypeAny: true, functions };
  return { metadata, associate };
}

module.exports = { functionFiles, functionsMetadata };
