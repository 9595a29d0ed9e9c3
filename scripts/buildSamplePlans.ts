import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { samplePlans } from "./samplePlans";

const PATH = join(__dirname, "../src/core/plan/samplePlans.json");

writeFileSync(PATH, `${JSON.stringify(samplePlans(), null, 2)}\n`);
