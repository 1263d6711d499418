import { emptySide, nextStep } from '../../domain/emptySide.ts';
import { SIDES } from '../../domain/filter.ts';
import { distinctSides } from '../../domain/select.ts';
import { nameSides } from '../../i18n/naming.ts';
import { emptyWords } from '../../i18n/records.ts';
import { useView } from '../../state/store.ts';
import { useLang } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import type { ScreenProps } from '../screen/screen.ts';

/** One line a document of which the filter leaves nothing: what empties it, and the next step. */
export function EmptySides({ dataset, selection }: ScreenProps) {
  const lang = useLang();
  const act = useView((state) => state.act);
  const { a, b } = selection.sides;
  const names = nameSides(a?.document, b?.document, lang);
  return SIDES.map((side) => {
    const document = selection.sides[side]?.document;
    const empty = emptySide(dataset, selection, side);
    // A document on both sides is spoken of once.
    if (!document || !empty || !distinctSides(selection).sides[side]) return null;
    const words = emptyWords(empty, names[side].full, lang);
    const patch = nextStep(empty);
    return (
      <p key={side} className="flex items-start gap-2 border-rule border-t py-1.5">
        <span className="pt-0.5">
          <Mark of={document} />
        </span>
        <span>
          {words.why}{' '}
          <button
            type="button"
            className="min-h-11 text-left text-ink underline underline-offset-4 md:min-h-8"
            onClick={() => act(patch ? { type: 'filter', patch } : { type: 'reset' })}
          >
            {words.next}
          </button>
        </span>
      </p>
    );
  });
}
