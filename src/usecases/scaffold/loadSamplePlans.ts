import type { SamplePlan } from "../../core/plan/samplePlan";

/** 見本の25計画. They come in a file of their own, which is loaded when somebody asks for them. */
export async function loadSamplePlans(): Promise<readonly SamplePlan[]> {
  return (await import(/* webpackChunkName: "sample" */ "../../core/plan/samplePlans")).SAMPLE_PLANS;
}
