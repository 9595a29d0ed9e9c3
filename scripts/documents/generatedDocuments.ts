import { format } from "prettier";
import { functionsMetadata } from "../functionsMetadata.js";
import { functionsDocument } from "./functionsDocument";
import { rulesDocument } from "./rulesDocument";

/** The documents that are made from the code, by their place in the project. */
export async function generatedDocuments(): Promise<ReadonlyMap<string, string>> {
  const { metadata } = await functionsMetadata();
  const documents = [
    ["docs/rules.md", rulesDocument()],
    ["docs/functions.md", functionsDocument(metadata.functions)],
  ] as const;
  const options = { parser: "markdown", printWidth: 110 };
  return new Map(
    await Promise.all(documents.map(async ([file, text]) => [file, await format(text, options)] as const)),
  );
}
