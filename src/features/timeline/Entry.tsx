import { statedValues } from '../../content/timelineTable.ts';
import type { TimelineMark } from '../../domain/rows.ts';
import { statedWords } from '../../domain/statedWords.ts';
import { statementTip } from '../../i18n/statement.ts';
import { terms } from '../../i18n/terms.ts';
import type { Metric, PolicyDocument } from '../../model/dataset.ts';
import { isUntranslated } from '../../model/untranslated.ts';
import { DraftTag } from '../../ui/DraftTag.tsx';
import { Hits } from '../../ui/Hits.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { useTooltip } from '../../ui/Tooltip.tsx';

/** What a statement is drawn with and what it does, wherever it stands. */
export interface EntryProps {
  readonly document: PolicyDocument;
  readonly mark: TimelineMark;
  readonly metrics: readonly Metric[];
  readonly selected: boolean;
  /** Whether English stands in the place of the quote, which its tooltip has then. */
  readonly translated?: boolean;
  readonly onOpen: (id: string) => void;
}

/** A statement in words: a figure by its values, each with its name and period; any other by its quote. Opens its evidence. */
export function Entry({
  document,
  mark: { record, state },
  metrics,
  selected,
  tabbed = true,
  translated = false,
  onOpen,
}: EntryProps & {
  /** Whether Tab stops at it, or arrows alone come to it. */
  tabbed?: boolean;
}) {
  const lang = useLang();
  const { kind } = useText(terms);
  const tooltip = useTooltip();
  const values = statedValues(record, metrics, lang);
  const inEnglish = translated && !isUntranslated(record.label);
  const isOwnWords = !inEnglish || values !== null;
  const show = ({ currentTarget }: { currentTarget: HTMLElement }) =>
    isOwnWords || tooltip.show(record.id, currentTarget, statementTip(record, lang));
  return (
    <>
      <button
        type="button"
        data-mark={record.id}
        aria-describedby={tooltip.shown === null ? undefined : tooltip.id}
        aria-current={selected ? 'true' : undefined}
        tabIndex={tabbed ? undefined : -1}
        className="entry"
        onFocus={show}
        onBlur={tooltip.hide}
        onPointerEnter={(event) => event.pointerType !== 'touch' && show(event)}
        onPointerLeave={tooltip.leave}
        onClick={() => {
          tooltip.hide();
          onOpen(record.id);
        }}
      >
        <span className="entry-mark">
          <Mark of={document} state={state} size={13} ringed={selected} />
        </span>
        <span className="min-w-0 flex-1">
          <span className="sr-only">
            {document.name[lang]} {kind[record.kind]}{' '}
          </span>
          {values ? (
            values.map(({ value, name, period }) => (
              <span key={`${name}${value}`} className="entry-value block">
                <b className="font-semibold">
                  <MixedLanguage>{value}</MixedLanguage>
                </b>{' '}
                <span className="text-ink2 text-note/4">
                  {name}
                  {period && (
                    <span className="nowrap">{lang === 'zh' ? `，${period}` : `, ${period}`}</span>
                  )}
                </span>
              </span>
            ))
          ) : inEnglish ? (
            <span className="entry-words">
              <Hits>{record.label.en}</Hits>
            </span>
          ) : (
            <>
              <Quote className={`entry-words ${lang === 'en' ? 'block' : ''}`}>
                {statedWords(record)}
              </Quote>
              {lang === 'en' && !isUntranslated(record.label) && (
                <span className="block text-ink2 text-note/4">
                  <Hits>{record.label.en}</Hits>
                </span>
              )}
            </>
          )}
          <DraftTag of={record} />
        </span>
      </button>
      {tooltip.element}
    </>
  );
}
