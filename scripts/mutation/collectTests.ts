/** A test as its file declares it. */
export interface DeclaredTest {
  readonly title: string;
  readonly run: () => unknown;
}

type Body = (...row: unknown[]) => unknown;

/** As much of Jest's globals as the rules' tests use, so that one process can run them again and again. */
export interface TestGlobals {
  readonly describe: unknown;
  readonly it: unknown;
}

/** `describe` and `it` that write down the tests, with their tables; nothing runs yet. */
export function collectTests(): { readonly globals: TestGlobals; readonly tests: readonly DeclaredTest[] } {
  const tests: DeclaredTest[] = [];
  const it = (title: string, body: Body): void => {
    tests.push({ title, run: () => body() });
  };
  const describe = (_: string, body: Body): void => {
    body();
  };
  const eachOf =
    (declare: (title: string, body: Body) => void) =>
    (rows: readonly unknown[]) =>
    (title: string, body: Body): void => {
      for (const row of rows)
        declare(title, () => (Array.isArray(row) ? body(...(row as unknown[])) : body(row)));
    };
  return {
    globals: {
      describe: Object.assign(describe, { each: eachOf(describe) }),
      it: Object.assign(it, { each: eachOf(it) }),
    },
    tests,
  };
}
