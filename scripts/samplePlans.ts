import { gradeIndicator } from "../src/core/grading/gradeIndicator";
import type { GradingMethod } from "../src/core/grading/gradingOptions";
import type { SamplePlan } from "../src/core/plan/samplePlan";
import { readValue } from "../src/core/quantity/readValue";
import facts from "../test/fixtures/facts.json";
import overviews from "../test/fixtures/overviews.json";

type Fact = (typeof facts.plans)[number];

/** In the order in which they are tried; 段階 says something of words only. */
const METHODS: readonly GradingMethod[] = ["progress", "attainment", "stage"];

/**
 * The 25 plans of the sample, from the facts and our own overviews. A plan's method is the first that gives its
 * published letter.
 */
export function samplePlans(): readonly SamplePlan[] {
  return facts.plans.map((fact) => ({
    number: fact.number,
    title: fact.title,
    departments: fact.departments,
    indicator: fact.indicator,
    baseline: fact.baseline,
    current: fact.current,
    target: fact.target,
    overview: overviews[String(fact.number) as keyof typeof overviews],
    grades: [
      { year: 2019, letter: fact.grades.R1 },
      { year: 2020, letter: fact.grades.R2 },
    ],
    method: methodOf(fact),
  }));
}

function methodOf({ baseline, current, target, grades }: Fact): GradingMethod | null {
  const values = { baseline: readValue(baseline), current: readValue(current), target: readValue(target) };
  const method = METHODS.find((each) => {
    if (each === "stage" && values.current.kind !== "word") return false;
    const grading = gradeIndicator(values, { method: each });
    // A word that reads as the target's is graded whatever was asked: only 段階 is said of it.
    return grading.kind === "graded" && grading.method === each && grading.label === grades.R2;
  });
  return method ?? null;
}
