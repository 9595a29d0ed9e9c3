import { functionsInNode } from "../../../src/functions/functionsInNode";
import { bundleMetadata } from "../../support/functionsBundle";

describe("the functions without Excel", () => {
  const functions = functionsInNode();

  it("are the ones that functions.json lists", () => {
    const { functions: listed } = bundleMetadata() as { functions: { id: string }[] };
    expect([...functions.keys()].sort()).toEqual(listed.map(({ id }) => id).sort());
  });

  it("take and give errors as a snapshot has them", () => {
    const grade = functions.get("GRADE")!;
    expect(grade([["9課"], [{ error: "#REF!" }], ["-"]], [["1課"], ["1課"], ["1課"]], [["0課"], ["0課"], ["0課"]])).toEqual([["B"], [{ error: "#REF!" }], [{ error: "#N/A" }]]); // prettier-ignore
  });
});
