const path = require("node:path");
const { functionFiles, functionsMetadata } = require("./scripts/functionsMetadata.js");

const toEs2017 = {
  loader: "swc-loader",
  options: { jsc: { target: "es2017", parser: { syntax: "typescript" }, loose: true } },
};

/** Writes functions.json beside functions.js, from the same doc blocks. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.hooks.processAssets.tapPromise("FunctionsMetadata", async () => {
        const { metadata } = await functionsMetadata();
        const text = `${JSON.stringify(metadata, null, 2)}\n`;
        compilation.emitAsset("functions.json", new compiler.webpack.sources.RawSource(text));
      });
    });
  }
}

/** The custom functions: one classic script for Excel's JavaScript-only runtime (no DOM, no modules). */
const functions = {
  name: "functions",
  target: ["web", "es2017"],
  entry: { functions: "./src/functions/functions.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", globalObject: "this" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, use: toEs2017 },
      { include: functionFiles(), use: path.resolve(__dirname, "scripts/associateLoader.js") },
    ],
  },
  plugins: [new FunctionsMetadataPlugin()],
  performance: { hints: false },
  stats: "errors-warnings",
};

module.exports = [functions];
