/** A member that was asked for and that the host hasn't got. */
export interface MissingMember {
  /** As in the API's documentation: "Range.getImage". */
  readonly member: string;
  /** How often it was asked for. */
  readonly count: number;
}

/** What add-ins asked for in vain; a test that finds any here fails. */
export class MissingMembers {
  readonly #counts = new Map<string, number>();

  add(member: string): void {
    this.#counts.set(member, (this.#counts.get(member) ?? 0) + 1);
  }

  /** Most asked for first, then by name. */
  report(): readonly MissingMember[] {
    return [...this.#counts]
      .map(([member, count]) => ({ member, count }))
      .sort((a, b) => b.count - a.count || (a.member < b.member ? -1 : 1));
  }
}

/** For a terminal: one line a member, or one that says that nothing is missing. */
export function missingMembersText(report: readonly MissingMember[]): string {
  if (report.length === 0) return "workbench: every member asked for is there";
  const lines = report.map(({ member, count }) => `  ${member} (${count}x)`);
  return ["workbench: not implemented, but asked for", ...lines].join("\n");
}
