import type { ComparisonCell, ComparisonRow } from '../../content/comparisonRows.ts';
import type { ComparedPair } from '../../domain/comparedPair.ts';
import { targetId } from '../../domain/evidence.ts';
import { compareText } from '../../i18n/compare.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';

/** One attribute of the two; what is the same in both stands once, in grey. */
export function ComparedRow({
  row: { id, cells, same },
  pair,
}: {
  row: ComparisonRow;
  pair: ComparedPair;
}) {
  const text = useText(compareText);
  const [first] = cells;
  return (
    <tr>
      <th scope="row">{text.row[id]}</th>
      {same && first ? (
        <td colSpan={2} className="text-ink2">
          <CellWords cell={first} />
          <span className="ml-3 text-ink3 text-note">{text.same}</span>
        </td>
      ) : (
        pair.map((target, at) => (
          <td key={targetId(target)}>
            <Whose of={target.document} />
            <CellWords cell={cells[at] ?? null} />
          </td>
        ))
      )}
    </tr>
  );
}

function CellWords({ cell }: { cell: ComparisonCell | null }) {
  const text = useText(compareText);
  if (!cell) return <span className="text-ink3">{text.silent}</span>;
  return (
    <>
      <span className={cell.strong ? 'font-semibold' : undefined}>
        <MixedLanguage>{cell.words}</MixedLanguage>
      </span>
      {cell.note !== '' && <span className="ml-2 text-ink2 text-ui">{cell.note}</span>}
    </>
  );
}

/** Whose words they are, where one document stands under the other. */
export function Whose({ of }: { of: PolicyDocument }) {
  const lang = useLang();
  return (
    <span className="compare-whose">
      <Mark of={of} />
      <span className="sr-only">{of.name[lang]}</span>
    </span>
  );
}
