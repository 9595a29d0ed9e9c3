import { Button, Checkbox, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type FormEvent, useDeferredValue, useMemo, useState } from "react";
import type { SamplePlan } from "../../../core/plan/samplePlan";
import { loadSamplePlans } from "../../../usecases/scaffold/loadSamplePlans";
import type { BookFacts } from "../../../usecases/lookAtBook";
import { planScaffold, type ScaffoldPlan } from "../../../usecases/scaffold/planScaffold";
import type { OverBook } from "../../../usecases/ports";
import { scaffoldList } from "../../../usecases/scaffold/scaffoldList";
import { yearLabel } from "../../../usecases/scaffold/yearLabel";
import { fetched } from "../../fetched";
import { usePane } from "../../PaneContext";
import type { Sentence } from "../../sentence";
import { useScreenStyles } from "../useScreenStyles";
import { OutlookNote } from "./OutlookNote";
import { TakenQuestion } from "./TakenQuestion";
import { YearField } from "./YearField";

export interface CreateScreenProps {
  /** `undefined` before the book was looked at */
  readonly facts: BookFacts | undefined;
  readonly onLook: () => Promise<BookFacts>;
}

const YEARS = ["baseline", "current", "target"] as const;
const FIRST_YEARS = { baseline: "H29", current: "R2", target: "R4" };

/** A book in which nothing is taken, for what doesn't depend on it. */
const EMPTY_BOOK = { sheets: [], names: [] };

/** 作成: a new list, empty or with the sample, told before it is made. */
export function CreateScreen({ facts, onLook }: CreateScreenProps) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { strings, workbook, isBusy, perform } = usePane();
  const words = strings.create;
  const [name, setName] = useState(words.firstName);
  const [years, setYears] = useState(FIRST_YEARS);
  const [rows, setRows] = useState("25");
  const [isSampleWanted, setSampleWanted] = useState(false);
  const [sample, setSample] = useState<readonly SamplePlan[]>();
  const [question, setQuestion] = useState<ScaffoldPlan>();

  const request = useMemo(
    () => ({
      name,
      years,
      rows: /^\d+$/.test(rows.trim()) ? Number(rows) : 0,
      ...(isSampleWanted && sample !== undefined ? { plans: sample } : {}),
    }),
    [name, years, rows, isSampleWanted, sample],
  );
  // typing doesn't wait for what would be made of it
  const settled = useDeferredValue(request);
  const planned = useMemo(() => planScaffold(facts?.book ?? EMPTY_BOOK, settled), [facts, settled]);
  const issues = planned.ok ? [] : planned.issues;
  const isUnordered = issues.some(({ code }) => code === "year-order");
  const rowsIssue = issues.find((issue) => issue.code === "rows-out-of-range");

  const changed = <Value,>(set: (value: Value) => void) => {
    return (value: Value): void => {
      setQuestion(undefined);
      set(value);
    };
  };
  const make = async (wanted: OverBook<ScaffoldPlan | undefined>): Promise<Sentence | undefined> => {
    const made = await scaffoldList(workbook, wanted);
    if (made === undefined) return undefined;
    setQuestion(undefined);
    // the list stands, whether or not the book can be shown or read just now
    await workbook.showCell({ sheet: made.listSheet, cell: "A1" }).catch(() => undefined);
    await onLook().catch(() => undefined);
    return ({ create }) => create.made(made.sheets, made.rows);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!planned.ok) return;
    void perform(async () => {
      const filled = isSampleWanted ? { ...request, plans: await loadSample() } : request;
      // planned anew: sheets may have come or gone since the book was looked at
      return make((book) => {
        const now = planScaffold(book, filled);
        if (!now.ok) return undefined;
        if (now.plan.takenName === undefined) return now.plan;
        setQuestion(now.plan);
        return undefined;
      });
    });
  };
  const loadSample = async (): Promise<readonly SamplePlan[]> => {
    const plans = await fetched(loadSamplePlans, ({ create }) => create.sampleUnread);
    setSample(plans);
    return plans;
  };
  const wantSample = (isWanted: boolean): void => {
    changed(setSampleWanted)(isWanted);
    // ahead of the button, which tells where it fails
    if (isWanted) void loadSample().catch(() => undefined);
  };

  return (
    <form onSubmit={submit} className={shared.stack} aria-labelledby="create-heading" noValidate>
      <h2 id="create-heading" className={shared.heading}>
        {words.heading}
      </h2>
      <Field
        label={words.name}
        {...problem(issues.some(({ code }) => code === "name-missing") && words.nameMissing)}
      >
        <Input className={shared.input} value={name} onChange={(_, { value }) => changed(setName)(value)} />
      </Field>
      <fieldset className={styles.years} aria-describedby="create-years">
        <legend className={styles.legend}>{words.years}</legend>
        {YEARS.map((year) => (
          <YearField
            key={year}
            name={words[year]}
            value={years[year]}
            label={yearLabel(years[year])}
            onValue={(value) => changed(setYears)({ ...years, [year]: value })}
          />
        ))}
        <p id="create-years" className={mergeClasses(shared.hint, isUnordered && styles.issue)} role="status">
          {isUnordered ? words.yearsUnordered : words.yearHint}
        </p>
      </fieldset>
      <Field
        label={words.rows}
        {...problem(
          rowsIssue?.code === "rows-out-of-range" && words.rowsOutside(rowsIssue.least, rowsIssue.most),
        )}
      >
        <Input
          className={mergeClasses(shared.input, styles.rows)}
          inputMode="numeric"
          value={rows}
          onChange={(_, { value }) => changed(setRows)(value)}
        />
      </Field>
      <Checkbox
        label={words.sample}
        checked={isSampleWanted}
        onChange={(_, { checked }) => wantSample(checked === true)}
      />
      {planned.ok && facts !== undefined && <OutlookNote plan={planned.plan} />}
      {question === undefined ? (
        <div className={shared.buttons}>
          <Button appearance="primary" type="submit" disabledFocusable={isBusy || !planned.ok}>
            {words.make}
          </Button>
        </div>
      ) : (
        <TakenQuestion
          plan={question}
          onMake={() => void perform(() => make(question))}
          onLeave={() => setQuestion(undefined)}
        />
      )}
    </form>
  );
}

function problem(message: string | false) {
  return message === false ? {} : ({ validationState: "error", validationMessage: message } as const);
}

const useStyles = makeStyles({
  years: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 0,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  issue: { color: tokens.colorPaletteRedForeground1 },
  rows: { width: "96px" },
});
