import { buildNode } from "../../workbench/buildNode";

// Jest wants the function itself.
module.exports = async function buildOnce(): Promise<void> {
  await buildNode();
};
