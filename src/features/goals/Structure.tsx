import { type SyntheticEvent, useMemo, useState } from 'react';
import { goalsSankey } from '../../charts/goalsSankey.ts';
import { goalsStructure } from '../../content/goalsStructure.ts';
import type { Selection } from '../../domain/rows.ts';
import { useView } from '../../state/store.ts';
import { ChartTable } from '../../ui/chart/ChartTable.tsx';
import { NativeChartView } from '../../ui/chart/NativeChartView.tsx';
import { useLang } from '../../ui/Lang.tsx';
import { usePalette } from '../../ui/Scheme.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { OwnOrder } from './OwnOrder.tsx';
import { StructureAside } from './StructureAside.tsx';
import { themesOf } from './structurePart.ts';

const loadSankey = () => import('../../ui/chart/sankey.ts');

/**
 * Both documents by their own sections: a chart with the statements of what is pressed beside it, and
 * both outlines under it; on a phone the outlines alone. Chart, list and outline point at each other.
 */
export function Structure({
  selection,
  selected,
  asTable,
  onOpen,
}: {
  selection: Selection;
  selected: string | null;
  asTable: boolean;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const palette = usePalette();
  const narrow = useNarrow();
  const act = useView((state) => state.act);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [pressed, setPressed] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const structure = useMemo(() => goalsStructure(selection, turned), [selection, turned]);
  const chart = useMemo(
    () => goalsSankey(structure, { lang, palette, selected: pressed }),
    [structure, lang, palette, pressed],
  );
  const bandOf = (id: string | null | undefined) =>
    structure.bands.find(({ records }) => records.some((record) => record.id === id))?.key ?? null;
  const filter = (key: string) => {
    const themes = themesOf(structure, key);
    const chosen = selection.filter.themes;
    const same = chosen?.length === themes.length && themes.every((id) => chosen.includes(id));
    act({ type: 'filter', patch: { themes: same ? null : themes } });
  };
  const press = (key: string) => (key === pressed ? filter(key) : setPressed(key));
  const turn = (key: string) => {
    const next = new Set(turned);
    if (!next.delete(key)) next.add(key);
    setTurned(next);
    setPressed(null);
  };
  const point = (event: SyntheticEvent) => {
    if (!(event.target instanceof Element)) return;
    setPointed(bandOf(event.target.closest<HTMLElement>('[data-mark]')?.dataset.mark));
  };
  const leave = () => setPointed(null);
  const pointing = {
    onPointerOver: point,
    onPointerLeave: leave,
    onFocus: point,
    onBlur: leave,
  };
  if (narrow && !asTable)
    return <OwnOrder selection={selection} selected={selected} onOpen={onOpen} />;
  return (
    <>
      <div className="structure">
        {asTable ? (
          <ChartTable spec={chart} onOpen={press} />
        ) : (
          <NativeChartView
            chart={chart}
            lit={pointed ?? bandOf(selected) ?? pressed}
            load={loadSankey}
            onPoint={setPointed}
            onPress={press}
          />
        )}
        <div {...pointing}>
          <StructureAside
            structure={structure}
            pressed={pressed}
            height={chart.height}
            selected={selected}
            chosen={selection.filter.themes}
            onFilter={filter}
            onTurn={turn}
            onClose={() => setPressed(null)}
            onOpen={onOpen}
          />
        </div>
      </div>
      {!asTable && (
        <div {...pointing}>
          <OwnOrder selection={selection} selected={selected} onOpen={onOpen} />
        </div>
      )}
    </>
  );
}
