import type { SamplePlan } from "./samplePlan";
import plans from "./samplePlans.json";

/** 見本の25計画, in the order of their numbers. Made by scripts/buildSamplePlans.ts; facts are one municipality's own. */
export const SAMPLE_PLANS: readonly SamplePlan[] = plans as readonly SamplePlan[];
