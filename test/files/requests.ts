// What the tests of data files ask for.

import type { Filter } from '../../src/domain/filter.ts';
import { select } from '../../src/domain/select.ts';
import type { DataRequest } from '../../src/files/data/request.ts';
import type { Task } from '../../src/files/task.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { writeLink } from '../../src/state/link.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';

const BASE = 'https://example.test/';

/** A request for what the filter leaves of a dataset, in Chinese, or changed. */
export function request(
  dataset: Dataset,
  filter: Partial<Filter> = {},
  change: Partial<DataRequest> = {},
): DataRequest {
  const view = { ...DEFAULT_VIEW, ...filter };
  return {
    dataset,
    selection: select(dataset, view),
    scope: 'shown',
    order: null,
    lang: 'zh',
    version: dataset.fingerprint,
    name: ['duizhao', 'records'],
    link: writeLink(BASE, view, dataset.fingerprint),
    linkFor: (id) => writeLink(BASE, { ...DEFAULT_VIEW, record: id }, dataset.fingerprint),
    day: '2026-11-30',
    ...change,
  };
}

/** A task that nobody cancels, and what was reported to it. */
export function task(signal: AbortSignal = new AbortController().signal): Task & {
  readonly reports: [number, number][];
} {
  const reports: [number, number][] = [];
  return { signal, report: (done, all) => reports.push([done, all]), reports };
}

/** Records of RFC 4180, read one character after the other, knowing nothing of who wrote them. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error('a quoted cell does not end');
        if (text[at] === '"') at += 1;
        cell += text[at];
        at += 1;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`bare ${text[at]} at ${at}`);
        cell += text[at];
        at += 1;
      }
    }
    row.push(cell);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`a cell ends neither with a comma nor with a line at ${at}`);
  }
  if (row.length > 0) throw new Error('the last line does not end');
  return rows;
}
