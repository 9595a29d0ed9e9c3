/** The custom functions' entry: every file here that declares one, and nothing else. */
import "./expected";
import "./fiscalYear";
import "./fyLabel";
import "./grade";
import "./gradeRate";
import "./gradeReason";
import "./quantity";
import "./unitOfText";
