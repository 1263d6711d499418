import { Fragment, type SyntheticEvent, useMemo, useState } from 'react';
import { goalsSankey } from '../../charts/goalsSankey.ts';
import { goalsStructure } from '../../content/goalsStructure.ts';
import type { Selection } from '../../domain/rows.ts';
import { goalsStructure as words } from '../../i18n/goalsStructure.ts';
import type { Theme } from '../../model/dataset.ts';
import { useView } from '../../state/store.ts';
import { ChartTable } from '../../ui/chart/ChartTable.tsx';
import { NativeChartView } from '../../ui/chart/NativeChartView.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
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
  const text = useText(words);
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
          <div className="min-w-0">
            <NativeChartView
              chart={chart}
              keys={text.keys}
              lit={pointed ?? bandOf(selected) ?? pressed}
              load={loadSankey}
              onPoint={setPointed}
              onPress={press}
            />
            <Undrawn themes={structure.undrawn} />
          </div>
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

/** The themes that the chart cannot show, each leading to what is written on it. */
function Undrawn({ themes }: { themes: readonly Theme[] }) {
  const lang = useLang();
  const text = useText(words);
  const act = useView((state) => state.act);
  if (themes.length === 0) return null;
  return (
    <p className="pt-2 text-ink2 text-ui">
      {text.undrawn}
      {themes.map(({ id, name }, at) => (
        <Fragment key={id}>
          {at > 0 && text.separator}
          <button
            type="button"
            className="inline-press"
            onClick={() => act({ type: 'filter', patch: { themes: [id] } })}
          >
            {name[lang]}
          </button>
        </Fragment>
      ))}
    </p>
  );
}
