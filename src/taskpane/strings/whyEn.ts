import type { WhyWords } from "./whyJa";

/** 評価の理由の言葉 in English. */
export const whyEn: WhyWords = {
  select: "Select the cell of a grade, or of its baseline, current or target value: the reason shows here.",
  noBook: "The workbook hasn’t been read yet. Press “Validate plan”.",
  grade: (year, letter) => `${year === undefined ? "Grade" : `Grade of ${year}`}: ${letter}`,
  blank: "(blank)",
  differs: (computed) => `Computed: ${computed}.`,
  because: {
    "other-year": (report) =>
      `The list’s values are of ${report}. There are none to compute the grade of another year from.`,
    "year-unknown":
      "It isn’t known which grade column is of the current value’s year, so nothing can be computed. Check the headings’ years.",
    "scale-unknown":
      "The letters aren’t those of the grade scale, so nothing can be computed. Check the scale in Settings.",
    "cell-error":
      "A value or the method is an error such as #N/A or #REF!, so nothing can be computed. Mend that cell first.",
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
    best: "No grade is better.",
    judged: "Figures don’t decide it: a person judges.",
    "out-of-reach": (label) => `No current value reaches ${label}.`,
    none: "There is no grade, so no value to the next one either.",
  },
};
