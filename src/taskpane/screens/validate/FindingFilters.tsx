import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Validation } from "../../../usecases/check/validateBook";
import { usePane } from "../../PaneContext";
import type { FindingView, SortOrder } from "./findingView";
import { SeverityToggles } from "./SeverityToggles";

export interface FindingFiltersProps {
  readonly validation: Validation;
  readonly view: FindingView;
  readonly onView: (view: FindingView) => void;
}

/** Severity, department, order, search. */
export function FindingFilters({ validation, view, onView }: FindingFiltersProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.validate;
  return (
    <>
      <SeverityToggles
        counts={validation.counts}
        shown={view.severities}
        onShown={(severities) => onView({ ...view, severities })}
      />
      <div className={styles.row}>
        <Select
          size="small"
          className={styles.grow}
          aria-label={words.departmentFilter}
          value={view.office}
          onChange={(_, { value }) => onView({ ...view, office: value })}
        >
          <option value="">{words.allDepartments}</option>
          {validation.offices.map(({ office, findings }) => (
            <option key={office} value={office}>
              {words.officeCount(office, findings)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          className={styles.grow}
          aria-label={words.sort}
          value={view.order}
          onChange={(_, { value }) => onView({ ...view, order: value as SortOrder })}
        >
          <option value="plan">{words.sorts.plan}</option>
          <option value="severity">{words.sorts.severity}</option>
        </Select>
        <Input
          size="small"
          type="search"
          className={styles.search}
          aria-label={words.search}
          placeholder={words.searchHint}
          value={view.search}
          onChange={(_, { value }) => onView({ ...view, search: value })}
        />
      </div>
    </>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  grow: { flex: "1 1 120px", minWidth: 0, "& select": { minWidth: 0 } },
  search: { flex: "1 1 100%", minWidth: 0, "& input": { minWidth: 0 } },
});
