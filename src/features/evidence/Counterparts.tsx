import { attributeLine } from '../../content/attributes.ts';
import { headline, label } from '../../content/headline.ts';
import {
  type CounterpartSet,
  counterparts,
  sharpestFirst,
  themeOf,
} from '../../domain/alignments.ts';
import { type Target, targetId } from '../../domain/evidence.ts';
import { markState } from '../../domain/markState.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import { nameSides } from '../../i18n/naming.ts';
import type { Dataset } from '../../model/dataset.ts';
import { isUntranslated } from '../../model/untranslated.ts';
import { Breakable } from '../../ui/Breakable.tsx';
import { DraftTag } from '../../ui/DraftTag.tsx';
import { DOCUMENT_RULE } from '../../ui/documentClass.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import { Phrases } from '../../ui/Phrases.tsx';

/** So many more stand as lines under the sharpest. */
const LINES = 2;

/** What the other document writes on the topics that this stands in: the difference, then its own words. Nothing where there is none. */
export function Counterparts({
  target,
  dataset,
  onOpen,
}: {
  target: Target;
  dataset: Dataset;
  onOpen: (id: string) => void;
}) {
  return counterparts(dataset, target).map((set) => (
    <OneTopic key={set.alignment.id} set={set} theme={themeOf(target)} onOpen={onOpen} />
  ));
}

function OneTopic({
  set: { alignment, others },
  theme,
  onOpen,
}: {
  set: CounterpartSet;
  /** The theme that the statement at hand is mainly on. */
  theme: string;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  const [first, ...rest] = sharpestFirst(others, theme);
  if (!first) return null;
  const { document } = first;
  const name = nameSides(document, null, lang).a.full;
  const lines = (these: readonly Target[]) => (
    <ul>
      {these.map((other) => (
        <li key={targetId(other)}>
          <Line other={other} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
  return (
    <section className="pt-6">
      <h3 className="flex flex-wrap items-center gap-x-2">
        <Mark of={document} />
        <span className="font-semibold">{text.on(name, alignment.topic[lang])}</span>
        <span className="text-ink3 text-note">{text.aligned[alignment.verdict]}</span>
      </h3>
      <p className="py-1 text-ink2">
        <Phrases>{alignment.difference[lang]}</Phrases>
      </p>
      <div className={`border-l-3 pl-4 ${DOCUMENT_RULE[document.mark]}`}>
        <Sharpest other={first} onOpen={onOpen} />
      </div>
      <div className="pt-2 pl-[19px]">
        {lines(rest.slice(0, LINES))}
        {rest.length > LINES && (
          <details>
            <summary className="panel-link">{text.more(rest.length - LINES)}</summary>
            {lines(rest.slice(LINES))}
          </details>
        )}
      </div>
    </section>
  );
}

/** The most specific words of the other document, with what they give; of an absence, what it does not say. */
function Sharpest({ other, onOpen }: { other: Target; onOpen: (id: string) => void }) {
  const lang = useLang();
  const text = useText(evidenceText);
  const id = targetId(other);
  const statement = other.type === 'statement';
  return (
    <button
      type="button"
      data-mark={id}
      aria-label={text.openRecord(label(other, lang))}
      className="block w-full py-0.5 text-left hover:underline"
      onClick={() => onOpen(id)}
    >
      {statement ? (
        <span lang="zh-CN" className="quote block text-quote">
          <Breakable>{headline(other, lang)}</Breakable>
          <DraftTag of={other.record} />
        </span>
      ) : (
        <span className="block text-words">{headline(other, lang)}</span>
      )}
      {statement && lang === 'en' && !isUntranslated(other.record.label) && (
        <span className="block text-ui">{other.record.label.en}</span>
      )}
      <span className="block text-ink3 text-note">
        {statement ? (
          <MixedLanguage>{attributeLine(other.record, other.document, lang)}</MixedLanguage>
        ) : (
          other.type === 'absence' && text.verdict[other.absence.verdict]
        )}
      </span>
    </button>
  );
}

function Line({ other, onOpen }: { other: Target; onOpen: (id: string) => void }) {
  const lang = useLang();
  const text = useText(evidenceText);
  const id = targetId(other);
  const statement = other.type === 'statement';
  return (
    <button
      type="button"
      data-mark={id}
      aria-label={text.openRecord(label(other, lang))}
      className="flex min-h-7 w-full items-start gap-2 py-0.5 text-left text-ink2 text-words hover:underline pointer-coarse:min-h-11"
      onClick={() => onOpen(id)}
    >
      <span className="pt-[3px]">
        <Mark
          of={other.document}
          state={statement ? markState(other.record) : 'absent'}
          size={14}
        />
      </span>
      <span className="min-w-0">
        <span lang={statement ? 'zh-CN' : undefined} className={statement ? 'quote' : undefined}>
          <Breakable>{headline(other, lang)}</Breakable>
        </span>
        {statement && <DraftTag of={other.record} />}
        {statement && lang === 'en' && !isUntranslated(other.record.label) && (
          <span className="block text-ink3 text-note">{other.record.label.en}</span>
        )}
      </span>
    </button>
  );
}
