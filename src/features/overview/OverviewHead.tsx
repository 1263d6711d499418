import { SIDES } from '../../domain/filter.ts';
import type { Selection } from '../../domain/rows.ts';
import { overviewRowWords } from '../../i18n/overviewRows.ts';
import { LADDER_STEPS } from '../../model/values.ts';
import { useText } from '../../ui/Lang.tsx';
import { ColumnHead } from '../screen/ColumnHead.tsx';

/** Heads of the columns: the steps of the ladder, and both documents. */
export function OverviewHead({ selection }: { selection: Selection }) {
  const text = useText(overviewRowWords);
  return (
    <div className="overview-grid overview-head">
      <div className="overview-steps">
        <p className="overview-bracket from-1 to-2">{text.undated}</p>
        <p className="overview-bracket from-3 to-5">{text.dated}</p>
        {LADDER_STEPS.map((step) => (
          <p key={step} className={`overview-step at-${step}`}>
            {text.steps[step]}
          </p>
        ))}
      </div>
      {SIDES.map((side) => {
        const document = selection.sides[side]?.document;
        return (
          <div key={side} className={`overview-${side}`}>
            {document && <ColumnHead document={document} side={side} selection={selection} />}
          </div>
        );
      })}
    </div>
  );
}
