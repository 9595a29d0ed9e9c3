/** The sections of the screen whose contents can be changed here, in their order. */
export type SectionId = "scale" | "years" | "method" | "stages" | "departments" | "rulesOff" | "accepted";
