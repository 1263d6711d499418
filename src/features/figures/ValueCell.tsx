import type { FigureLine, FigureRow } from '../../content/figureRows.ts';
import { originalOf } from '../../i18n/quantity.ts';
import type { QuantityParts } from '../../i18n/saidOfAmount.ts';
import { DraftTag } from '../../ui/DraftTag.tsx';
import { useLang } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';

/** A line with a value. */
type ValueLine = Extract<FigureLine, { type: 'value' }>;

/** The values of a row: one large, several on the lines of the chart beside them; under them what is said beside them. */
export function ValueCell({
  row,
  pitch,
  stacked,
  badged,
  selected,
  pointed,
  onPoint,
  onOpen,
}: {
  row: FigureRow;
  /** From line to line of the chart, CSS px; null where the values do not stand beside it. */
  pitch: number | null;
  /** Whether the row is a block of its own. */
  stacked: boolean;
  /** Whether the document's badge stands before each value. */
  badged: boolean;
  selected: string | null;
  /** Key of the value that the chart points at. */
  pointed: string | null;
  onPoint: (key: string | null) => void;
  onOpen: (id: string) => void;
}) {
  const lines = distinct(row.lines);
  const several = lines.length > 1;
  const onLines = several && pitch !== null;
  return (
    <>
      <ul className="m-0 list-none p-0">
        {lines.map((line) => (
          <li
            key={line.key}
            className="flex items-center"
            style={onLines ? { minHeight: pitch } : undefined}
          >
            {line.type === 'value' && (
              <Value
                line={line}
                look={
                  several
                    ? onLines || stacked
                      ? 'figure-value-small'
                      : 'figure-value-small figure-value-tall'
                    : ''
                }
                badged={badged}
                current={line.item.record.id === selected}
                lit={line.key === pointed}
                onPoint={onPoint}
                onOpen={onOpen}
              />
            )}
          </li>
        ))}
      </ul>
      {row.beside.map(({ item, words }) => (
        <button
          key={`${item.record.id} ${item.quantity.metric}`}
          type="button"
          data-mark={item.record.id}
          aria-current={item.record.id === selected || undefined}
          className="block min-h-6 text-left text-note text-ink2 hover:underline aria-current:bg-wash pointer-coarse:min-h-11"
          onClick={() => onOpen(item.record.id)}
        >
          <MixedLanguage>{words}</MixedLanguage>
        </button>
      ))}
    </>
  );
}

/** Indicators of one statement that are said in the same words stand there once. */
function distinct(lines: readonly FigureLine[]): FigureLine[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    if (line.type === 'gap') return true;
    const said = JSON.stringify([line.item.record.id, line.parts, line.when]);
    return !seen.has(said) && seen.add(said);
  });
}

function Value({
  line: { key, item, parts, when },
  look,
  badged,
  current,
  lit,
  onPoint,
  onOpen,
}: {
  line: ValueLine;
  /** Further classes. */
  look: string;
  badged: boolean;
  current: boolean;
  lit: boolean;
  onPoint: (key: string | null) => void;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const original = originalOf(item.quantity, lang);
  return (
    <button
      type="button"
      data-mark={item.record.id}
      aria-current={current || undefined}
      className={`figure-value ${look} ${lit ? 'underline' : ''}`}
      onMouseEnter={() => onPoint(key)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(key)}
      onBlur={() => onPoint(null)}
      onClick={() => onOpen(item.record.id)}
    >
      {badged && <Mark of={item.document} size={14} />}
      {when !== '' && <span className="figure-when">{when}</span>}
      <Parts parts={parts} />
      <DraftTag of={item.record} />
      {original && (
        <span lang="zh-CN" className="text-note text-ink3">
          {original}
        </span>
      )}
    </button>
  );
}

function Parts({ parts: { before, value, after } }: { parts: QuantityParts }) {
  return (
    <>
      {before !== '' && (
        <span className="nowrap">
          <MixedLanguage>{before}</MixedLanguage>
        </span>
      )}
      {/* A number and its unit stay on one line. */}
      <span className={/\d/.test(value) ? 'nowrap' : ''}>
        <span className="figure-digits">
          <MixedLanguage>{value}</MixedLanguage>
        </span>
        {after !== '' && (
          <span className="figure-unit">
            {' '}
            <MixedLanguage>{after}</MixedLanguage>
          </span>
        )}
      </span>
    </>
  );
}
