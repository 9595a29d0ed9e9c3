import { compact } from "../../core/text/compact";

/** The offices as they were entered, one a line. */
export interface DepartmentsForm {
  /** each once, where it was named first; without blank lines */
  readonly departments: readonly string[];
  /** those that were named more than once, as they were written first */
  readonly twice: readonly string[];
}

/** 担当部署の入力を読む: spaces and widths make no other office. */
export function checkDepartments(lines: readonly string[]): DepartmentsForm {
  const first = new Map<string, string>();
  const twice = new Set<string>();
  for (const line of lines) {
    const office = line.trim();
    if (office === "") continue;
    const known = first.get(compact(office));
    if (known === undefined) first.set(compact(office), office);
    else twice.add(known);
  }
  return { departments: [...first.values()], twice: [...twice] };
}
