import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleBook } from "./sampleBook";

const PATH = join(__dirname, "../assets/行動計画一覧.xlsx");

void sampleBook().then((bytes) => writeFileSync(PATH, bytes));
