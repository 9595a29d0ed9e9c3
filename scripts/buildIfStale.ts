import { buildAddIn } from "../workbench/buildAddIn";

// what webpack has to say of a source that doesn't build is on its output
void buildAddIn().catch((error: { readonly stdout?: string; readonly message: string }) => {
  console.error(error.stdout ?? error.message);
  process.exitCode = 1;
});
