import { useId, useState } from 'react';
import { alignedWith } from '../../domain/alignments.ts';
import type { Target } from '../../domain/evidence.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import { quantityText } from '../../i18n/quantity.ts';
import { timeText } from '../../i18n/time.ts';
import type { Dataset } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Mixed } from '../../ui/Mixed.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { Fact, Facts } from './Fact.tsx';
import { headline, label, tags } from './headline.ts';
import { missingParts } from './missingParts.ts';

/**
 * What is pinned, in short, beside what is open: whose words, the words, numbers as written, what
 * is not given, where from, and how the two compare where they have been aligned. Where there
 * is little room one line, until it is asked for.
 */
export function PinnedBlock({
  pinned,
  open,
  dataset,
  line,
  onOpen,
  onUnpin,
}: {
  pinned: Target;
  /** What is open beside it. */
  open: Target;
  dataset: Dataset;
  /** Whether it is one line until it is asked for. */
  line: boolean;
  /** Opens what is pinned; what was open takes its place. */
  onOpen: () => void;
  onUnpin: () => void;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  const content = useId();
  const [unfolded, setUnfolded] = useState(false);
  const { document } = pinned;
  const title = headline(pinned, lang);
  const shown = !line || unfolded;
  return (
    <section aria-label={`${text.pinnedBlock}: ${label(pinned, lang)}`} className="panel-pinned">
      <div className="flex items-center gap-x-2">
        <Mark of={document} />
        {line ? (
          <button
            type="button"
            aria-expanded={unfolded}
            aria-controls={content}
            aria-label={text.quoteAndMore(title)}
            className="panel-action min-w-0 flex-1"
            onClick={() => setUnfolded(!unfolded)}
          >
            <span className="truncate" lang={pinned.type === 'absence' ? undefined : 'zh-CN'}>
              {title}
            </span>
            <span aria-hidden="true">{unfolded ? '▴' : '▾'}</span>
          </button>
        ) : (
          <p className="min-w-0 flex-1 text-ink2 text-note">
            {[document.province.name[lang], ...tags(pinned, lang)].join(' · ')}
          </p>
        )}
        {!line && (
          <button type="button" className="panel-action" onClick={onOpen}>
            {text.openPinned}
          </button>
        )}
        <button type="button" className="panel-action" onClick={onUnpin}>
          {text.unpin}
        </button>
      </div>
      <div id={content} hidden={!shown} className="panel-pinned-words">
        {pinned.type === 'absence' ? (
          <p className="font-semibold">{title}</p>
        ) : (
          <p className="font-semibold">
            <Quote>{title}</Quote>
          </p>
        )}
        {pinned.type === 'statement' && lang === 'en' && (
          <p className="text-note">
            {pinned.record.label.en} <span className="text-ink2">({text.unofficial})</span>
          </p>
        )}
        <PinnedFacts pinned={pinned} />
        {alignedWith(dataset, pinned, open).map((alignment) => (
          <p key={alignment.id} className="pt-1 text-note">
            <strong className="font-semibold">{alignment.topic[lang]}</strong>{' '}
            <span className="text-ink2">{text.aligned[alignment.verdict]}</span>
            {lang === 'zh' ? '：' : ': '}
            {alignment.difference[lang]}
          </p>
        ))}
        <p className="pt-1 text-ink2 text-note">
          {document.citation[lang]} <span className="nowrap">{timeText(document.date, lang)}</span>
        </p>
        {line && (
          <button type="button" className="panel-action" onClick={onOpen}>
            {text.openPinned}
          </button>
        )}
      </div>
    </section>
  );
}

function PinnedFacts({ pinned }: { pinned: Target }) {
  const lang = useLang();
  const text = useText(evidenceText);
  if (pinned.type === 'absence') {
    return (
      <Facts>
        <Fact term={text.row.verdict}>{text.verdict[pinned.absence.verdict]}</Fact>
      </Facts>
    );
  }
  if (pinned.type === 'tombstone') return <p className="text-note">{text.tombstone}</p>;
  const { record } = pinned;
  const missing = missingParts(record, lang);
  return (
    <Facts>
      {record.quantities.map((quantity) => (
        <Fact key={`${quantity.metric} ${quantity.written.start}`} term={text.row.written}>
          <Quote>{quantity.written.quote}</Quote>{' '}
          <span className="text-ink2 text-note">
            <Mixed>{quantityText(quantity, lang, record.commitment)}</Mixed>
          </span>
        </Fact>
      ))}
      {missing.length > 0 && (
        <Fact term={text.row.missing}>{missing.join(lang === 'zh' ? '、' : ', ')}</Fact>
      )}
    </Facts>
  );
}
