import { useContext, useState } from 'react';
import type { ChartTable } from '../../charts/chartTable.ts';
import type { Selection, SideSelection, StatedQuantity } from '../../domain/rows.ts';
import { tsv } from '../../domain/tsv.ts';
import { download } from '../../files/download.ts';
import { today } from '../../files/today.ts';
import { figureRowWords } from '../../i18n/figureRows.ts';
import { isNumber } from '../../i18n/recordCells.ts';
import type { Dataset } from '../../model/dataset.ts';
import { writeLink } from '../../state/link.ts';
import { nameParts } from '../../state/nameParts.ts';
import { useView } from '../../state/store.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { LinkBaseContext } from '../screen/linkBase.ts';
import { loadProgram } from '../screen/loadProgram.ts';

/** The numbers shown, to paste or as a workbook with sources and notes. */
export function FigureTools({
  items,
  table,
  dataset,
  selection,
}: {
  items: readonly StatedQuantity[];
  /** The table of these numbers, a row each in their order. */
  table: ChartTable;
  dataset: Dataset;
  selection: Selection;
}) {
  const lang = useLang();
  const text = useText(figureRowWords);
  const view = useView((state) => state.view);
  const target = useContext(LinkBaseContext);
  const [failed, setFailed] = useState(false);
  async function makeXlsx({ base, version }: NonNullable<typeof target>) {
    setFailed(false);
    try {
      const make = await loadProgram(() =>
        import('../../files/data/xlsx.ts').then((module) => module.xlsxFile),
      );
      const request = {
        dataset,
        selection: withNumbers(selection, items),
        scope: 'shown' as const,
        order: null,
        day: today(),
        lang,
        version,
        name: nameParts(view),
        link: writeLink(base, { ...view, record: null }, version),
        linkFor: (id: string) => writeLink(base, { ...DEFAULT_VIEW, record: id }, version),
      };
      download(await make(request, { signal: new AbortController().signal, report: () => {} }));
    } catch {
      setFailed(true);
    }
  }
  return (
    <>
      <CopyButton
        label={text.copy}
        look="tool-press"
        className="tool-in-menu"
        said={text.copied}
        content={() => ({ text: figuresTsv(items, table) })}
      />
      {target && (
        <Button kind="quiet" className="tool-in-menu" onClick={() => void makeXlsx(target)}>
          {text.xlsx}
        </Button>
      )}
      {failed && (
        <span role="alert" className="text-note text-notice-ink">
          {text.xlsxFailed}
        </span>
      )}
    </>
  );
}

/** The table as tab-separated text; stated digits are numbers. */
function figuresTsv(items: readonly StatedQuantity[], { columns, rows }: ChartTable): string {
  const value = columns.findIndex(({ id }) => id === 'value');
  return tsv([
    columns.map(({ label }) => label),
    ...rows.map(({ cells }, index) => {
      const quantity = items[index]?.quantity;
      const number = quantity && isNumber(quantity) ? quantity.value : null;
      return cells.map((words, at) => (at === value && number !== null ? { number } : words));
    }),
  ]);
}

/** Of a selection the statements that the numbers stand in. */
function withNumbers(selection: Selection, items: readonly StatedQuantity[]): Selection {
  const own = new Set(items.map(({ record }) => record));
  const side = (one: SideSelection | null) =>
    one && { ...one, records: one.records.filter((record) => own.has(record)) };
  const { a, b } = selection.sides;
  return { ...selection, sides: { a: side(a), b: side(b) } };
}
