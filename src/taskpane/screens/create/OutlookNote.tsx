import type { ScaffoldPlan } from "../../../usecases/scaffold/planScaffold";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";

/** What will be made, before it is made. */
export function OutlookNote({ plan }: { readonly plan: ScaffoldPlan }) {
  const shared = useScreenStyles();
  const { willMake, willReuse } = usePane().strings.create;
  return (
    <p className={shared.text}>
      {willMake(plan.drafts.map(({ name }) => name))}
      {!plan.settings.isNew && (
        <>
          <br />
          {willReuse(plan.settings.sheet)}
        </>
      )}
    </p>
  );
}
