import type { Compared, ComparedPair } from '../../domain/comparedPair.ts';
import { targetId } from '../../domain/evidence.ts';
import { ladderStep } from '../../domain/ladder.ts';
import { markState } from '../../domain/markState.ts';
import { compareText } from '../../i18n/compare.ts';
import { nameSides } from '../../i18n/naming.ts';
import { terms } from '../../i18n/terms.ts';
import type { LadderStep } from '../../model/values.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { DOCUMENT_FILL, type Drawn, Mark } from '../../ui/Mark.tsx';

const STEPS: readonly LadderStep[] = [0, 1, 2, 3, 4, 5];

/** One ladder for both: how specific each of the two is, their marks ringed. Steps with a year stand on a band. */
export function ComparedLadder({ pair }: { pair: ComparedPair }) {
  const lang = useLang();
  const text = useText(compareText);
  const { step: names } = useText(terms);
  const [one, other] = pair;
  const steps = [stepOf(one), stepOf(other)] as const;
  const low = Math.min(...steps);
  const high = Math.max(...steps);
  const ahead = steps[0] === high ? one : other;
  const middle = (step: number) => `${((step + 0.5) / STEPS.length) * 100}%`;
  return (
    <>
      <p className="sr-only">
        {pair
          .map((target) => {
            const name = nameSides(target.document, null, lang).a.full;
            return text.stands(name, stepOf(target), names[stepOf(target)]);
          })
          .join(text.title.semicolon)}
      </p>
      <div aria-hidden="true" className="compare-ladder">
        {STEPS.map((step) => (
          <span key={step} className={step >= 3 ? 'bg-band' : undefined}>
            {text.steps[step]}
          </span>
        ))}
        {high > low && (
          <i
            className={DOCUMENT_FILL[ahead.document.mark]}
            style={{ left: middle(low), right: `calc(100% - ${middle(high)})` }}
          />
        )}
        {pair.map((target, at) => (
          <b
            key={targetId(target)}
            // Two on one step stand beside each other.
            style={{
              left: middle(stepOf(target)),
              translate: high > low ? 0 : at === 0 ? '-1.25rem' : '1.25rem',
            }}
          >
            <Mark of={target.document} state={stateOf(target)} size={24} ringed />
          </b>
        ))}
      </div>
    </>
  );
}

function stepOf(target: Compared): LadderStep {
  return target.type === 'statement' ? ladderStep(target.record) : 0;
}

function stateOf(target: Compared): Drawn {
  if (target.type === 'absence') return 'absent';
  return ladderStep(target.record) === 0 ? 'empty' : markState(target.record);
}
