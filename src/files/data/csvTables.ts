// CSV for programs: a table a file, columns and codes the same in either language, and a codebook beside them.

import { dataTable } from '../../content/tables/dataTable.ts';
import {
  FILE_TABLE_IDS,
  FILE_TABLES,
  type FileCell,
  type FileColumn,
  type FileTable,
} from '../../domain/fileColumns.ts';
import { columnMeaning, columnName, dataFile } from '../../i18n/dataFile.ts';
import { draftWords } from '../../i18n/drafts.ts';
import { terms } from '../../i18n/terms.ts';
import type { Bilingual, Dataset } from '../../model/dataset.ts';
import {
  ABSENCE_CODES,
  FORMS,
  INSTRUMENTS,
  KINDS,
  LADDER_STEPS,
  LANGS,
  RECORD_STATES,
  RELATIONS,
  STATUSES,
  VERDICTS,
} from '../../model/values.ts';
import { fileName } from '../fileName.ts';
import type { MadeFile, Task } from '../task.ts';
import { csvLine } from './csv.ts';
import { inBlocks } from './inBlocks.ts';
import { fileNotes } from './notes.ts';
import { type DataRequest, requestedSource } from './request.ts';
import { zipped } from './zip.ts';

/**
 * An archive with a CSV file a table (UTF-8 without a mark, a header and lines, nothing before them),
 * `codebook.csv` with every column and code in both languages, and `about.csv` with filter, sources and
 * version. Numbers are as the text states them.
 */
export async function csvTablesFile(request: DataRequest, task: Task): Promise<MadeFile> {
  const { name, version, dataset } = request;
  const source = requestedSource(request);
  const tables = FILE_TABLE_IDS.map((id) => ({
    id,
    table: dataTable(id, FILE_TABLES[id].codes, { ...source, raw: true }),
  }));
  const all = tables.reduce((sum, { table }) => sum + table.length, 0);
  const files = new Map<string, string>();
  let done = 0;
  for (const { id, table } of tables) {
    const text = [csvLine(table.columns)];
    await inBlocks(table.length, (at) => text.push(csvLine(table.row(at))), task, done, all);
    done += table.length;
    files.set(`${id}.csv`, text.join(''));
  }
  files.set(
    'codebook.csv',
    [CODEBOOK, ...columnLines(), ...codeLines(dataset)].map(csvLine).join(''),
  );
  // In both languages, so that the archive is the same whoever makes it.
  const about = LANGS.flatMap((lang) =>
    fileNotes({ ...request, lang }).map((note) => [lang, note.name, note.words]),
  );
  files.set('about.csv', [['lang', 'item', 'text'], ...about].map(csvLine).join(''));
  return {
    name: fileName([...name, 'codes', version], 'zip'),
    content: new Blob([zipped(files)], { type: 'application/zip' }),
  };
}

const CODEBOOK = ['table', 'column', 'code', 'name_zh', 'name_en', 'meaning_zh', 'meaning_en'];

/** Every column of every table. */
function columnLines(): FileCell[][] {
  return FILE_TABLE_IDS.flatMap((table) =>
    FILE_TABLES[table].codes.map((column) => [
      table,
      column,
      null,
      columnName(column, 'zh'),
      columnName(column, 'en'),
      columnMeaning(column, 'zh'),
      columnMeaning(column, 'en'),
    ]),
  );
}

interface Code {
  readonly id: string;
  readonly name: Bilingual;
  readonly definition?: Bilingual;
}

/** Every code that a column may hold. */
function codeLines(dataset: Dataset): FileCell[][] {
  const both = <Id extends string | number>(
    ids: readonly Id[],
    zh: Readonly<Record<Id, string>>,
    en: Readonly<Record<Id, string>>,
  ): Code[] => ids.map((id) => ({ id: `${id}`, name: { zh: zh[id], en: en[id] } }));
  const { zh, en } = terms;
  const lists: [FileTable, FileColumn, readonly Code[]][] = [
    ['statements', 'document_id', dataset.documents.map(({ id, title }) => ({ id, name: title }))],
    ['statements', 'kind_id', both(KINDS, zh.kind, en.kind)],
    ['statements', 'theme_id', dataset.themes],
    [
      'statements',
      'section_id',
      dataset.documents.flatMap(({ sections }) =>
        sections.map(({ id, label }) => ({ id, name: label })),
      ),
    ],
    ['statements', 'speaker_id', dataset.documents.flatMap(({ speakers }) => speakers)],
    ['statements', 'instrument_id', both(INSTRUMENTS, zh.instrument, en.instrument)],
    ['statements', 'step_id', both(LADDER_STEPS, zh.step, en.step)],
    ['statements', 'review_id', both(RECORD_STATES, draftWords.zh.state, draftWords.en.state)],
    ['statements', 'absence', both(ABSENCE_CODES, zh.absence, en.absence)],
    ['numbers', 'metric_id', dataset.metrics],
    ['numbers', 'relation_id', both(RELATIONS, zh.relation, en.relation)],
    ['numbers', 'from_relation_id', both(RELATIONS, zh.relation, en.relation)],
    ['numbers', 'status_id', both(STATUSES, zh.status, en.status)],
    ['numbers', 'form_id', both(FORMS, zh.form, en.form)],
    ['absences', 'verdict_id', both(VERDICTS, dataFile.zh.verdict, dataFile.en.verdict)],
  ];
  return lists.flatMap(([table, column, codes]) =>
    codes.map(({ id, name, definition }) => [
      table,
      column,
      id,
      name.zh,
      name.en,
      definition?.zh ?? null,
      definition?.en ?? null,
    ]),
  );
}
