const { functionsMetadata } = require("./functionsMetadata.js");
const path = require("node:path");

/** Appends `CustomFunctions.associate(id, function)` to a file of src/functions: the id stands in its doc block only. */
module.exports = function associateLoader(source) {
  const done = this.async();
  const file = path.resolve(this.resourcePath);
  functionsMetadata().then(({ associate }) => {
    const own = associate.filter((each) => path.resolve(each.sourceFileName) === file);
    const calls = own.map(({ id, functionName }) => `CustomFunctions.associate("${id}", ${functionName});`);
    done(null, [source, ...calls].join("\n"));
  }, done);
};
