import { type CounterpartSet, counterparts } from '../../domain/alignments.ts';
import { type Target, targetId } from '../../domain/evidence.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import { nameSides } from '../../i18n/naming.ts';
import type { Dataset } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { Fact, Facts, Note } from './Fact.tsx';
import { headline, label } from './headline.ts';

/**
 * What the other document writes on the topics that this stands in: the sentence on the difference
 * at once, the words of the other document one press away. Nothing where there is none.
 */
export function Counterparts({
  target,
  dataset,
  pinned,
  onPin,
  onOpen,
}: {
  target: Target;
  dataset: Dataset;
  pinned: string | null;
  onPin: (id: string | null) => void;
  onOpen: (id: string) => void;
}) {
  const text = useText(evidenceText);
  const sets = counterparts(dataset, target);
  if (sets.length === 0) return null;
  return (
    <div className="facts-after">
      <Facts>
        <Fact term={text.row.counterpart} further>
          {sets.map((set) => (
            <OneTopic
              key={set.alignment.id}
              set={set}
              pinned={pinned}
              onPin={onPin}
              onOpen={onOpen}
            />
          ))}
        </Fact>
      </Facts>
    </div>
  );
}

function OneTopic({
  set: { alignment, others },
  pinned,
  onPin,
  onOpen,
}: {
  set: CounterpartSet;
  pinned: string | null;
  onPin: (id: string | null) => void;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  const documents = [...new Set(others.map(({ document }) => document))];
  const summary = documents
    .map((document) =>
      text.counterparts(
        nameSides(document, null, lang).a.full,
        others.filter((other) => other.document === document).length,
      ),
    )
    .join(' · ');
  return (
    <div className="pb-1">
      <strong className="font-semibold">{alignment.topic[lang]}</strong>{' '}
      <span className="text-note text-ink2">{text.aligned[alignment.verdict]}</span>
      <Note>{alignment.difference[lang]}</Note>
      <details>
        <summary className="panel-link text-note">{summary}</summary>
        <ul>
          {others.map((other) => {
            const id = targetId(other);
            const held = pinned === id;
            return (
              <li key={id} className="flex items-start gap-2 py-0.5">
                <span className="pt-1">
                  <Mark of={other.document} />
                </span>
                <button
                  type="button"
                  data-mark={id}
                  aria-label={text.openRecord(label(other, lang))}
                  className="panel-link min-w-0 flex-1"
                  onClick={() => onOpen(id)}
                >
                  {other.type === 'absence' ? (
                    headline(other, lang)
                  ) : (
                    <Quote>{headline(other, lang)}</Quote>
                  )}
                </button>
                <button
                  type="button"
                  aria-pressed={held}
                  aria-label={text.pinRecord(label(other, lang))}
                  className="panel-action aria-pressed:font-semibold aria-pressed:text-ink"
                  onClick={() => onPin(held ? null : id)}
                >
                  {text.pinThis}
                </button>
              </li>
            );
          })}
        </ul>
      </details>
    </div>
  );
}
