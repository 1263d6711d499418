import { useEffect, useId, useRef, useState } from 'react';
import type { Selection } from '../../domain/rows.ts';
import { type DataRequest, statementsIn, wantedParts } from '../../files/data/request.ts';
import { download } from '../../files/download.ts';
import type { MadeFile, Task } from '../../files/task.ts';
import { today } from '../../files/today.ts';
import { dataSection } from '../../i18n/dataSection.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import { writeLink } from '../../state/link.ts';
import { nameParts } from '../../state/nameParts.ts';
import { DEFAULT_VIEW, type View } from '../../state/view.ts';
import { ExportRow } from '../../ui/ExportRow.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Press } from '../../ui/Press.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { loadProgram } from '../screen/loadProgram.ts';
import { orderedRows } from '../screen/orderedRows.ts';
import { missingOutcome, type Outcome, Progress } from '../screen/Progress.tsx';
import type { SharedProps } from './shareProps.ts';

type Maker = (request: DataRequest, task: Task) => Promise<MadeFile>;

/** Each in a chunk of its own, loaded when it is asked for: one that does not come leaves the others. */
const MAKERS = {
  XLSX: (): Promise<Maker> => import('../../files/data/xlsx.ts').then((module) => module.xlsxFile),
  CSV: (): Promise<Maker> => import('../../files/data/csv.ts').then((module) => module.csvFile),
  codes: (): Promise<Maker> =>
    import('../../files/data/csvTables.ts').then((module) => module.csvTablesFile),
  DOCX: (): Promise<Maker> => import('../../files/data/docx.ts').then((module) => module.docxFile),
  markdown: (): Promise<Maker> =>
    import('../../files/data/markdown.ts').then((module) => module.markdownFile),
  JSON: (): Promise<Maker> => import('../../files/data/json.ts').then((module) => module.jsonFile),
  annotations: (): Promise<Maker> =>
    import('../../files/data/annotations.ts').then((module) => module.annotationsFile),
};
type Format = keyof typeof MAKERS;
const FORMATS = Object.keys(MAKERS) as Format[];
/** Statements in the order of the page, where it is not that of the documents. */
const orderOf = (
  { screen, sort }: View,
  ...[dataset, selection, lang]: [Dataset, Selection, Lang]
): string[] | null =>
  screen === 'records' && sort
    ? orderedRows(dataset, selection, sort, lang).map(({ id }) => id)
    : null;

/** The statements as files: what is shown, or everything. */
export function DataRow({ dataset, selection, base, version, view }: SharedProps) {
  const lang = useLang();
  const text = useText(dataSection);
  const [scope, setScope] = useState<DataRequest['scope']>('shown');
  const [outcome, setOutcome] = useState<Outcome<Format> | null>(null);
  const why = useId();
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const count = (of: DataRequest['scope']) =>
    statementsIn(wantedParts({ dataset, selection, scope: of }));
  const nothing = count(scope) === 0;
  const busy = outcome?.type === 'busy';

  async function make(format: Format) {
    if (nothing || running.current) return;
    const stop = new AbortController();
    running.current = stop;
    const all = count(scope);
    const busyAt = (done: number) =>
      setOutcome({
        type: 'busy',
        words: text.making(text.formats[format]),
        progress: { done, all, words: text.progress(done, all) },
      });
    busyAt(0);
    const request: DataRequest = {
      dataset,
      selection,
      scope,
      order: orderOf(view, dataset, selection, lang),
      lang,
      version,
      day: today(),
      name: scope === 'shown' ? nameParts(view) : ['duizhao', 'everything'],
      link: writeLink(base, { ...view, record: null }, version),
      linkFor: (id) => writeLink(base, { ...DEFAULT_VIEW, record: id }, version),
    };
    const report = (done: number) => {
      if (!stop.signal.aborted) busyAt(done);
    };
    try {
      const maker = await loadProgram<Maker>(MAKERS[format]);
      const file = await maker(request, { signal: stop.signal, report });
      stop.signal.throwIfAborted();
      download(file);
      setOutcome({ type: 'said', words: text.saved(file.name) });
    } catch (error) {
      setOutcome(
        stop.signal.aborted
          ? { type: 'said', words: text.cancelled }
          : (missingOutcome(error, text.formats[format], format) ?? {
              type: 'failed',
              words: text.failed(text.formats[format]),
              again: format,
            }),
      );
    } finally {
      running.current = null;
    }
  }

  const scopes = ['shown', 'everything'] as const;
  return (
    <ExportRow
      name={text.section}
      note={
        <>
          <p id={why}>{nothing ? text.nothing : text.note(count(scope))}</p>
          {count('shown') !== count('everything') && (
            <Segmented
              label={text.scope}
              name="data-scope"
              plain
              options={scopes.map((id) => ({ id, label: text[id](count(id)) }))}
              value={scope}
              onChange={setScope}
            />
          )}
        </>
      }
      actions={FORMATS.map((format) => (
        <Press key={format} off={nothing || busy} why={why} onClick={() => void make(format)}>
          {text.formats[format]}
        </Press>
      ))}
    >
      <Progress
        outcome={outcome}
        cancel={text.cancel}
        retry={text.retry}
        onCancel={() => running.current?.abort()}
        onRetry={(format) => void make(format)}
      />
    </ExportRow>
  );
}
