import { useMemo } from 'react';
import { barsAxis, coverageBars } from '../../../charts/coverageBars.ts';
import { wordGroupName, wordGroups } from '../../../content/coverageRows.ts';
import { wordsFinding } from '../../../content/findings/coverage.ts';
import { termRows } from '../../../domain/coverage.ts';
import { useLang } from '../../../ui/Lang.tsx';
import { usePalette } from '../../../ui/Scheme.tsx';
import type { BodyProps } from '../bodyProps.ts';
import { StaticChart } from '../StaticChart.tsx';

/** Px that each chart is laid out for; it is shown 2 times as large. */
const WIDTH = 420;
const ROW = 28;
/** So many words of a group have room. */
const MOST = 9;

/** The words that each document uses more, a group beside the other, on one scale. */
export function CoverageSlide({ request }: BodyProps) {
  const { dataset, selection } = request;
  const lang = useLang();
  const palette = usePalette();
  const a = selection.sides.a?.document ?? null;
  const b = selection.sides.b?.document ?? null;
  const groups = useMemo(() => {
    const documents = { a, b };
    const rows = termRows(dataset.terms, documents);
    const shown = wordGroups(rows, documents).filter(({ id }) => id !== 'alike');
    return shown.map(({ id, rows: own }) => {
      const title = wordGroupName(id, documents, lang);
      const chart = coverageBars(own.slice(0, MOST), {
        lang,
        palette,
        documents,
        rowHeight: ROW,
        width: WIDTH,
        group: title,
        finding: wordsFinding(rows, documents, lang),
        axis: barsAxis(rows, documents, 4),
        selected: null,
        ticks: true,
      });
      return { id, title, chart };
    });
  }, [a, b, dataset.terms, lang, palette]);
  return (
    <div className="slide-body grid grid-cols-2 content-center gap-64 flow:grid-cols-1">
      {groups.map(({ id, title, chart }) => (
        <section key={id} className="min-w-0">
          <p className="pb-16 font-semibold type-32">{title}</p>
          <StaticChart chart={chart} width={WIDTH} />
        </section>
      ))}
    </div>
  );
}
