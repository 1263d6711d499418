import { changedFields } from '../../domain/changes.ts';
import { changesText } from '../../i18n/changes.ts';
import type { StatementChange } from '../../model/changes.ts';
import type { Statement } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Quote } from '../../ui/Quote.tsx';

/** Statements as they stood when a link was made and as they stand now, with both quotes. */
export function ChangeList({
  changes,
  onOpen,
}: {
  changes: readonly StatementChange[];
  onOpen: (id: string) => void;
}) {
  const text = useText(changesText);
  const lang = useLang();
  return (
    <ul aria-label={text.list} className="divide-y divide-notice-ink/30">
      {changes.map((change) => {
        const { id, before, after } = change;
        const fields = changedFields(change).map((field) => text.fields[field]);
        return (
          <li key={id} className="py-2">
            <p className="text-ui">
              {text.kinds[before ? (after ? 'changed' : 'removed') : 'added']} ·{' '}
              <button
                type="button"
                className="min-h-11 underline underline-offset-4 md:min-h-6"
                onClick={() => onOpen(id)}
              >
                {id}
              </button>{' '}
              {(after ?? before)?.label[lang]}
              {fields.length > 0 && <span className="text-note"> · {text.what(fields)}</span>}
            </p>
            <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 text-ui">
              {before && <State term={text.before} statement={before} />}
              {after && <State term={text.after} statement={after} />}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}

function State({ term, statement }: { term: string; statement: Statement }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>
        {statement.evidence.map(({ quote, start }) => (
          <p key={start}>
            <Quote>{quote}</Quote>
          </p>
        ))}
      </dd>
    </>
  );
}
