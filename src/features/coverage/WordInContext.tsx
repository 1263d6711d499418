import { OWN_WORD, type TermHit, type TermRow } from '../../domain/coverage.ts';
import { type Pair, SIDES } from '../../domain/filter.ts';
import { provesNone } from '../../domain/leftOut.ts';
import { coverage } from '../../i18n/coverage.ts';
import { nameSides } from '../../i18n/naming.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { Absent } from '../../ui/Absent.tsx';
import { DOCUMENT_TEXT } from '../../ui/documentClass.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import { useIncrementalList } from '../../ui/useIncrementalList.tsx';
import { OpenedList } from './OpenedList.tsx';

/** Every place where the words of one family stand, in both texts, with the words around it. Each opens its statement, or the text where it is evidence of none. */
export function WordInContext({
  row,
  documents,
  columns,
  aligned,
  pressed,
  onOpen,
  onSource,
  onClose,
}: {
  row: TermRow;
  documents: Pair<PolicyDocument | null>;
  /** Whether both documents stand side by side. */
  columns: boolean;
  /** Whether the word stands in one column; where there is no room for that, the line runs on. */
  aligned: boolean;
  /** Whether the reader asked for this word; else it stands there as the first of all. */
  pressed: boolean;
  onOpen: (id: string) => void;
  onSource: () => void;
  onClose: () => void;
}) {
  const lang = useLang();
  const text = useText(coverage);
  const { id, name } = row.family;
  const names = nameSides(documents.a, documents.b, lang);
  const shown = SIDES.filter((side) => !(side === 'b' && documents.a === documents.b));
  return (
    <OpenedList
      opener={id}
      name="coverage-word"
      title={
        <>
          <MixedLanguage>{text.kwic(name.zh)}</MixedLanguage>
          {lang === 'en' && name.en !== '' && (
            <span className="font-normal text-ink2"> ({name.en})</span>
          )}
        </>
      }
      level="h3"
      className="min-w-0 pb-3"
      pressed={pressed}
      reveal
      onClose={onClose}
    >
      {id === OWN_WORD && <p className="text-note text-ink3">{ownRule(row, text)}</p>}
      <div className={`grid gap-x-6 gap-y-3 ${columns ? 'grid-cols-2' : ''}`}>
        {shown.map((side) => {
          const document = documents[side];
          const hits = row.hits[side];
          if (!document || !hits) return null;
          return (
            <div key={side} className="min-w-0">
              <h4
                className={`flex items-center gap-1.5 py-1 text-ui font-semibold ${DOCUMENT_TEXT[document.mark]}`}
              >
                <Mark of={document} />
                <MixedLanguage>{text.kwicSide(names[side].full, hits.length)}</MixedLanguage>
              </h4>
              {hits.length === 0 ? (
                <Absent
                  code="A0"
                  note={text.never}
                  absence={provesNone(document, row.family)}
                  onOpen={onOpen}
                />
              ) : (
                <Places hits={hits} aligned={aligned} onOpen={onOpen} onSource={onSource} />
              )}
            </div>
          );
        })}
      </div>
    </OpenedList>
  );
}

/** How a word of the reader's own is found, and how the texts write it where they write it otherwise. */
function ownRule({ family, hits }: TermRow, { own, comma }: (typeof coverage)['zh']): string {
  const forms = new Set([...(hits.a ?? []), ...(hits.b ?? [])].map(({ term }) => term));
  forms.delete(family.name.zh);
  const written = [...forms].map((form) => `“${form}”`).join(comma);
  return [own.rule, ...(written === '' ? [] : [own.written(written)])].join(' ');
}

/** Places are laid out by columns, and two texts have theirs at once: more would keep the reader waiting. */
const AT_ONCE = 100;

/** The places in one text, the first of them where they are many. */
function Places({ hits, ...rest }: { hits: readonly TermHit[] } & Omit<PlaceProps, 'hit'>) {
  const [first, more] = useIncrementalList(hits, AT_ONCE);
  return (
    <>
      <ul>
        {first.map((hit) => (
          <li key={hit.start} className="border-rule border-b">
            <Place hit={hit} {...rest} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

interface PlaceProps {
  readonly hit: TermHit;
  readonly aligned: boolean;
  readonly onOpen: (id: string) => void;
  readonly onSource: () => void;
}

function Place({ hit, aligned, onOpen, onSource }: PlaceProps) {
  const text = useText(coverage);
  const { record, before, term, after, cut } = hit;
  return (
    <button
      type="button"
      data-mark={record ?? undefined}
      className="flex min-h-11 w-full flex-wrap items-baseline gap-x-2 py-1 text-left text-ui hover:underline md:min-h-8"
      onClick={() => (record ? onOpen(record) : onSource())}
    >
      <q lang="zh-CN" className={`quote ${aligned ? 'w-full' : ''}`}>
        {/* An element within: the empty quotation marks of a q would be cells of the grid. */}
        <span className={aligned ? 'grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]' : ''}>
          <span className={`text-ink2 ${aligned ? 'text-right' : ''}`}>
            {cut.before && '…'}
            {before}
          </span>
          <b className="font-semibold">{term}</b>
          <span className="text-ink2">
            {after}
            {cut.after && '…'}
          </span>
        </span>
      </q>
      {record ? (
        <span className="sr-only">{text.openRecord(record)}</span>
      ) : (
        <span className="text-note text-ink">
          {hit.context && <span className="text-ink3">{text.context[hit.context]} · </span>}
          {text.openSource}
        </span>
      )}
    </button>
  );
}
