import path from "node:path";
import ts from "typescript";
import { PROJECT } from "./projectFiles";

/**
 * Type-checks a file that is not on the disk as if it stood at `file`, under these options.
 *
 * @returns what the compiler says about this file, one text a problem
 */
export function compileVirtually(file: string, text: string, options: ts.CompilerOptions): string[] {
  const planted = path.join(PROJECT, file);
  const host = ts.createCompilerHost(options, true);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => isPlanted(name) || fileExists(name);
  host.readFile = (name) => (isPlanted(name) ? text : readFile(name));
  host.getSourceFile = (name, languageVersion, ...rest) =>
    isPlanted(name)
      ? ts.createSourceFile(name, text, languageVersion)
      : getSourceFile(name, languageVersion, ...rest);
  const program = ts.createProgram({ rootNames: [planted], options, host });
  return problemsOf(program, program.getSourceFile(planted));

  function isPlanted(name: string): boolean {
    return path.resolve(name) === planted;
  }
}

export function optionsOf(tsconfig: string): ts.CompilerOptions {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: refuse };
  const parsed = ts.getParsedCommandLineOfConfigFile(path.join(PROJECT, tsconfig), {}, host);
  if (parsed === undefined) throw new Error(`${tsconfig} gives no options`);
  return parsed.options;
}

export function problemsOf(program: ts.Program, file?: ts.SourceFile): string[] {
  const problems = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return problems.map((problem) => {
    const place = problem.file === undefined ? "" : path.relative(PROJECT, problem.file.fileName);
    return `${place}: ${ts.flattenDiagnosticMessageText(problem.messageText, " ")}`;
  });
}

function refuse(problem: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, " "));
}
