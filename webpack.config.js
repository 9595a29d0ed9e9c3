const path = require("node:path");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { deployedFiles } = require("./scripts/deployedFiles.js");
const { functionFiles, functionsMetadata } = require("./scripts/functionsMetadata.js");
const { version } = require("./package.json");

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

/** Writes manifest, icons and the pages that hold no code of their own. */
class DeployedFilesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("DeployedFiles", (compilation) => {
      compilation.hooks.processAssets.tap("DeployedFiles", () => {
        for (const [name, content] of deployedFiles()) {
          compilation.emitAsset(name, new compiler.webpack.sources.RawSource(content));
        }
      });
    });
  }
}

/**
 * Fields of values that never leave functions.js; their names are shortened in it, which saves 1 %. None of them may be
 * a name that the language or CustomFunctions has, or be looked up by a text.
 */
const INNER_FIELDS = [
  "approximate",
  "asPercent",
  "bracketed",
  "decimal",
  "decimals",
  "denominator",
  "digits",
  "eraYear",
  "firstDay",
  "firstLabelled",
  "includesBound",
  "insteadOfProgress",
  "issue",
  "numerator",
  "provisional",
  "quantity",
];

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
  optimization: {
    // 1 % less than webpack's own choice (terser): the bundle has a limit of 15 KB
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: {
          ecma: 2017,
          compress: {
            passes: 3,
            unsafe_arrows: true,
            if_return: false,
            inline: 0,
            loops: false,
            negate_iife: false,
          },
          mangle: { props: { regex: `^(${INNER_FIELDS.join("|")})$` } },
        },
      }),
    ],
  },
  plugins: [new FunctionsMetadataPlugin(), new DeployedFilesPlugin()],
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The task pane: what Office shows in its frame. Its help says of the functions what functions.json says. */
const taskpane = ({ functions }) => ({
  name: "taskpane",
  target: ["web", "es2020"],
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    chunkFilename: "taskpane.[name].js",
    uniqueName: "actionPlanAssist",
  },
  optimization: {
    // one file for each screen: what a screen costs is told by its size (scripts/size.mjs)
    splitChunks: false,
    // half the time of webpack's own choice (terser) for 0.3 % more script: the first npm start waits for it
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2020",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      },
    ],
  },
  plugins: [
    new DefinePlugin({
      ADDIN_VERSION: JSON.stringify(version),
      ADDIN_FUNCTIONS: JSON.stringify(functions),
    }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
});

module.exports = async () => {
  const { metadata } = await functionsMetadata();
  return [functions, taskpane(metadata)];
};
