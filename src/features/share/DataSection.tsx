import { useEffect, useId, useRef, useState } from 'react';
import { type DataRequest, statementsIn, wantedParts } from '../../files/data/request.ts';
import { download } from '../../files/download.ts';
import type { MadeFile, Task } from '../../files/task.ts';
import { dataSection } from '../../i18n/dataSection.ts';
import { writeLink } from '../../state/link.ts';
import { nameParts } from '../../state/nameParts.ts';
import { useView } from '../../state/store.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Press } from '../../ui/Press.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { loadProgram } from '../screen/loadProgram.ts';
import { missingOutcome, type Outcome, Progress } from '../screen/Progress.tsx';
import type { ShareProps } from './shareProps.ts';

type Maker = (request: DataRequest, task: Task) => Promise<MadeFile>;

/** Each in a chunk of its own, loaded when it is asked for: one that does not come leaves the others. */
const MAKERS = {
  CSV: (): Promise<Maker> => import('../../files/data/csv.ts').then((module) => module.csvFile),
  XLSX: (): Promise<Maker> => import('../../files/data/xlsx.ts').then((module) => module.xlsxFile),
  JSON: (): Promise<Maker> => import('../../files/data/json.ts').then((module) => module.jsonFile),
};
type Format = keyof typeof MAKERS;
const FORMATS = Object.keys(MAKERS) as Format[];

/** The statements as files: what is shown, or everything. */
export function DataSection({ dataset, selection, base, version }: ShareProps) {
  const lang = useLang();
  const text = useText(dataSection);
  const view = useView((state) => state.view);
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
        words: text.making(format),
        progress: { done, all, words: text.progress(done, all) },
      });
    busyAt(0);
    const request: DataRequest = {
      dataset,
      selection,
      scope,
      lang,
      version,
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
          : (missingOutcome(error, format, format) ?? {
              type: 'failed',
              words: text.failed(format),
              again: format,
            }),
      );
    } finally {
      running.current = null;
    }
  }

  return (
    <div>
      <div className="flex flex-wrap items-center gap-2 py-1">
        <Segmented
          label={text.scope}
          name="data-scope"
          options={[
            { id: 'shown', label: text.shown(count('shown')) },
            { id: 'everything', label: text.everything(count('everything')) },
          ]}
          value={scope}
          onChange={setScope}
        />
        <span className="flex gap-2">
          {FORMATS.map((format) => (
            <Press key={format} off={nothing || busy} why={why} onClick={() => void make(format)}>
              {format}
            </Press>
          ))}
        </span>
      </div>
      <p id={why} className="text-note text-ink2">
        {nothing ? text.nothing : text.note}
      </p>
      <Progress
        outcome={outcome}
        cancel={text.cancel}
        retry={text.retry}
        onCancel={() => running.current?.abort()}
        onRetry={(format) => void make(format)}
      />
    </div>
  );
}
