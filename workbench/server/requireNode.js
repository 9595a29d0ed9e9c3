// Runs before anything else of `npm start`, in syntax that an old Node still reads.
var major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  console.error(
    "Node.js " +
      process.versions.node +
      " では動きません。Node.js 20 以上を入れてから、もう一度実行してください。",
  );
  process.exit(1);
}
