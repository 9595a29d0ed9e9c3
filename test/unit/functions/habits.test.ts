import fc from "fast-check";
import { bundleMetadata, cell, loadFunctions, range } from "../../support/functionsBundle";

/**
 * What Excel does with arguments, for all eight functions: a blank reference is 0 on desktop and null on the web, an
 * omitted parameter is null or missing, and an appended one may hold the Invocation object while old metadata are cached.
 */
const INVOCATION = { address: "一覧!A1", functionName: "GRADE", setResult: () => undefined };
const REF = { code: "#REF!", message: "" };

interface Habit {
  readonly id: string;
  /** required arguments that give a plain result, and that result */
  readonly args: readonly unknown[];
  readonly result: unknown;
  /** how many optional parameters follow */
  readonly optional: number;
  /** the same arguments as Excel may hold them otherwise */
  readonly alike: readonly (readonly unknown[])[];
  /** blank references in the first argument's place, as 0 and as null, and what they give */
  readonly blank: readonly [asZero: unknown, asNull: unknown];
}

const HABITS: readonly Habit[] = [
  {
    id: "GRADE",
    args: [982, 835, 700],
    result: "C",
    optional: 3,
    alike: [
      ["982", " 835 ", "７００"],
      ["982百万円", "8億3,500万円", "700百万円"],
    ],
    blank: ["A", "#N/A"], // 835/700
  },
  {
    id: "GRADERATE",
    args: [0, 3, 4],
    result: 0.75,
    optional: 2,
    alike: [
      ["0", "3", "4"],
      ["0件", "3件", "4件"],
    ],
    blank: [0.75, "#N/A"],
  },
  {
    id: "FYLABEL",
    args: ["R2"],
    result: "R2(2020)",
    optional: 1,
    alike: [[2020], ["2020"], [44_286], [43_922.75], ["2021/3/31"]],
    blank: ["", ""],
  },
  {
    id: "FISCALYEAR",
    args: ["R2"],
    result: 2020,
    optional: 0,
    alike: [[2020], ["2020"], [44_286]],
    blank: ["", ""],
  },
  {
    id: "QUANTITY",
    args: [982],
    result: 982,
    optional: 1,
    alike: [["982"], ["９８２"], ["982百万円"]],
    blank: [0, ""],
  },
  {
    id: "UNITOF",
    args: ["982人"],
    result: "人",
    optional: 0,
    alike: [["９８２ 人"], ["約982人(H28)"]],
    blank: ["", ""],
  },
  {
    id: "EXPECTED",
    args: [0, 10, 2017, 2022, 2020],
    result: 6,
    optional: 0,
    alike: [
      ["0", "10", "2017", "2022", "2020"],
      ["0件", "10件", "H29", "R4", "R2"],
      [0, 10, 43_190, 44_652, 44_286],
    ],
    blank: [6, "#N/A"],
  },
];

/** GRADEREASON is told by a sentence of its own; what holds for all holds for it too. */
const SENTENCES: readonly Pick<Habit, "id" | "args" | "optional">[] = [
  { id: "GRADEREASON", args: [982, 835, 700], optional: 3 },
];

const ids = [...loadFunctions().keys()];

describe("the eight functions", () => {
  it("are all here", () => {
    expect([...HABITS, ...SENTENCES].map(({ id }) => id).sort()).toEqual(ids.slice().sort());
  });

  it("have as many parameters as are told here", () => {
    const { functions } = bundleMetadata() as {
      functions: { id: string; parameters: { optional?: boolean }[] }[];
    };
    for (const { id, args, optional } of [...HABITS, ...SENTENCES]) {
      const { parameters } = functions.find((each) => each.id === id)!;
      expect([id, parameters.length]).toEqual([id, args.length + optional]);
      expect([id, parameters.filter((each) => each.optional).length]).toEqual([id, optional]);
    }
  });
});

describe.each([...HABITS, ...SENTENCES])("$id", ({ id, args, optional }) => {
  const plain = cell(id, ...args);

  it("an omitted parameter is missing, null, or a blank reference", () => {
    for (const absent of [null, undefined, [[null]], [[0]], [[""]], [["　"]], [["\u200b\n"]]]) {
      expect(cell(id, ...args, ...new Array<unknown>(optional).fill(absent))).toEqual(plain);
    }
  });

  it("an Invocation object in an appended parameter's place is nothing", () => {
    for (let given = 0; given <= optional; given++) {
      expect(cell(id, ...args, ...new Array<unknown>(given).fill(null), INVOCATION)).toEqual(plain);
    }
  });

  it("an error in any argument's cell is that cell's result, and no other's", () => {
    for (let at = 0; at < args.length; at++) {
      const column = args.map((arg, i) => (i === at ? [[arg], [REF], [arg]] : [[arg], [arg], [arg]]));
      expect(range(id, ...column)).toEqual([[plain], ["#REF!"], [plain]]);
    }
    for (let at = 0; at < optional; at++) {
      const options = new Array<unknown>(optional).fill(null);
      options[at] = [[REF]];
      expect(range(id, ...args, ...options)).toEqual([["#REF!"]]);
    }
  });

  it("TRUE and FALSE are no values", () => {
    for (const boolean of [true, false]) expect(cell(id, boolean, ...args.slice(1))).toBe("#VALUE!");
  });

  it("ranges spill in their shape, a single cell is repeated, other shapes are refused", () => {
    const block = (arg: unknown) => [
      [arg, arg, arg],
      [arg, arg, arg],
    ];
    expect(range(id, block(args[0]), ...args.slice(1))).toEqual(block(plain));
    expect(range(id, ...args.map(block))).toEqual(block(plain));
    if (args.length > 1)
      expect(range(id, [[args[0]], [args[0]]], block(args[1]), ...args.slice(2))).toEqual([["#VALUE!"]]);
  });
});

describe.each(HABITS)("$id", ({ id, args, result, alike, blank }) => {
  it("its plain result", () => {
    expect(cell(id, ...args)).toBe(result);
  });

  it.each(alike)("numbers as texts, dates as serials: %j %j %j", (...others) => {
    expect(cell(id, ...others)).toBe(result);
  });

  it("a blank first argument as 0 and as null", () => {
    expect([cell(id, [[0]], ...args.slice(1)), cell(id, [[null]], ...args.slice(1))]).toEqual(blank);
    expect(cell(id, [[""]], ...args.slice(1))).toEqual(blank[1]);
  });
});

describe("whatever the cells hold", () => {
  const functions = loadFunctions();
  const texts = fc.oneof(
    fc.constantFrom(
      "R2",
      "H29(2018)",
      "982百万円",
      "検討",
      "未実施",
      "実施",
      "-",
      "1/2",
      "5市2町",
      "達成率",
      "段階",
      "増",
      "百万円",
      "略",
    ),
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary", maxLength: 300 }),
  );
  const anyCell = fc.oneof(
    texts,
    fc.double(),
    fc.integer(),
    fc.integer({ min: 1900, max: 2100 }),
    fc.boolean(),
    fc.constantFrom(null, undefined, "", 0, REF, { code: "#N/A", message: "x" }, INVOCATION, {}),
  );
  const argument = fc.oneof(
    anyCell,
    fc.array(fc.array(anyCell, { minLength: 2, maxLength: 2 }), { maxLength: 3 }),
    anyCell.map((each) => [[each]]),
    fc.constant([]),
    fc.constant([[]]),
  );

  it.each([
    ["QUANTITY", [[-Number.MAX_VALUE]], [-Number.MAX_VALUE]],
    ["QUANTITY", [[-Number.MAX_VALUE], [["百万円"]]], [-Number.MAX_VALUE]],
    ["GRADERATE", [[0], [1e300], [1e-300]], [9.99e307]],
    ["GRADERATE", [[0], [-1e300], [1e-300]], [-9.99e307]],
  ])("%s%j stays a number that a cell can hold", (id, args, answer) => {
    expect(functions.get(id)!(...args.map((each) => [each].flat(3).map((cell) => [cell])))).toEqual([answer]);
  });

  it.each(ids)("%s answers in a block of texts, numbers and errors, and throws nothing", (id) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 8 }), (args) => {
        const answer = functions.get(id)!(...args);
        expect(Array.isArray(answer) && answer.length > 0).toBe(true);
        for (const row of answer) {
          expect(row).toHaveLength(answer[0]!.length);
          for (const each of row) expect(isAnswer(each)).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  function isAnswer(value: unknown): boolean {
    if (typeof value === "string") return !/^#(VALUE!|N\/A)/.test(value);
    if (typeof value === "number") return Number.isFinite(value);
    // ours, or one that came as an argument
    return (
      typeof value === "object" && value !== null && typeof (value as { code?: unknown }).code === "string"
    );
  }
});
