/** The custom functions' entry: every file here that declares one, and nothing else. */
import "./fiscalYear";
import "./fyLabel";
import "./grade";
import "./gradeRate";
