import type { WhyWords } from "./whyJa";

/** 評価の理由の言葉 in English. */
export const whyEn: WhyWords = {
  select: "Select a grade, or its baseline, current or target value, to see the reason here.",
  noBook: "The workbook hasn’t been read yet. Press “Validate plan”.",
  grade: (year, letter) => `${year === undefined ? "Grade" : `Grade for ${year}`}: ${letter}`,
  blank: "(blank)",
  differs: (computed) => `Computed: ${computed}.`,
  noneComputed: "Computed: none.",
  because: {
    "other-year": (report) =>
      `The list’s values are for ${report}. There are no values to compute another year’s grade from.`,
    "year-unknown":
      "No grade column is known to be for the current value’s year, so nothing can be computed. Check the years in the headings.",
    "scale-unknown":
      "The grades aren’t on the grade scale, so nothing can be computed. Check the scale in Settings.",
    "cell-error":
      "A value or the method is an error such as #N/A or #REF!, so nothing can be computed. Fix that cell first.",
  },
  reportYear: "the report year",
  methods: { progress: "Progress", attainment: "Attainment", stage: "Stage", judged: "Judgement" },
  method: (method, source) =>
    `Method: ${method}${
      {
        row: " (written in the row)",
        default: " (where none is written)",
        unknown: " (what is written can’t be read)",
      }[source]
    }`,
  scale: "Scale",
  level: (label, percent, isIncluded) =>
    `${label} ${isIncluded ? `${percent} or more` : `more than ${percent}`}`,
  rest: (label) => `${label} below that`,
  rate: (method, text) => `${method} ${text}`,
  passed: "beyond the target",
  given: (rate, label) => (label === undefined ? rate : `${rate} (${label})`),
  own: (rate) => `${rate}, this row’s method`,
  next: {
    value: (label, value, isUp) => `To reach ${label}: current value ${value} or ${isUp ? "more" : "less"}`,
    stage: (label, word) => `To reach ${label}: stage “${word}”`,
    best: "This is the best grade.",
    judged: "Figures don’t decide it; a person judges.",
    "out-of-reach": (label) => `No current value can reach ${label}.`,
    none: "No grade can be computed, so there is no value for the next one.",
  },
};
