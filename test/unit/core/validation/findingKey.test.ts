import fc from "fast-check";
import { findingKey } from "../../../../src/core/validation/findingKey";

const IDENTITY = { rule: "grade-differs", plan: "2", field: "grade", values: ["B", "36施設"] } as const;

describe("findingKey", () => {
  it("[V80] shows rule, plan and field, and ends with the digest", () => {
    expect(findingKey(IDENTITY)).toMatch(/^grade-differs:2:grade:[0-9a-z]{7}$/);
  });

  it("[V80] is the same for the same finding, for ever", () => {
    // FNV-1a of the empty text is its offset basis, 2166136261
    expect(findingKey({ rule: "title-missing", plan: "3", field: "title", values: [""] })).toBe(
      "title-missing:3:title:0ztntfp",
    );
    expect(findingKey({ ...IDENTITY, values: ["B", "36施設"] })).toBe(findingKey(IDENTITY));
  });

  it.each([
    ["rule", { rule: "grade-by-attainment" }],
    ["plan", { plan: "12" }],
    ["field", { field: "current" }],
    ["its own value", { values: ["C", "36施設"] }],
    ["a value behind it", { values: ["B", "35施設"] }],
    ["where a value ends", { values: ["B3", "6施設"] }],
  ] as const)("[V80] another %s, another key", (_, other) => {
    expect(findingKey({ ...IDENTITY, ...other })).not.toBe(findingKey(IDENTITY));
  });

  it("[V80] a plan without a number is a dash", () => {
    expect(findingKey({ ...IDENTITY, plan: "" })).toMatch(/^grade-differs:-:grade:/);
  });

  it("[V84] of a further list its sheet comes last, without spaces; of the first nothing", () => {
    const key = findingKey(IDENTITY);
    expect(findingKey({ ...IDENTITY, list: undefined })).toBe(key);
    expect(findingKey({ ...IDENTITY, list: "元年度 一覧" })).toBe(`${key}:元年度一覧`);
  });

  it("[V80] is one line without spaces, whatever the cells hold", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (plan, values) => {
        expect(findingKey({ ...IDENTITY, plan, values })).not.toMatch(/[ \n\t\u3000]/);
      }),
    );
  });
});
