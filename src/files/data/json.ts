import { absencesOn, alignmentsWithin } from '../../domain/filePart.ts';
import type { Dataset, PolicyDocument, Quantity, Statement } from '../../model/dataset.ts';
import type { ExportAbout } from '../../model/exportFile.ts';
import type { DocumentFile, QuantityFile, RecordFile } from '../../model/schema.ts';
import { fileName } from '../fileName.ts';
import type { MadeFile, Task } from '../task.ts';
import { inBlocks } from './inBlocks.ts';
import { fileNotes } from './notes.ts';
import { type DataRequest, statementsIn, wantedParts } from './request.ts';

/**
 * Statements as JSON in the published schema (data/schema/export.schema.json): `themes`, `metrics`, `alignments`, `terms` and, by
 * folder, `document`, `cleaned` and `text`, each as the file of that name in data/ has it. `about`
 * says what the file holds.
 *
 * A file of what is shown claims no more than it holds. Its documents have the statements shown;
 * `exclusions` and `context` are empty, since they account for whatever no record uses; searches
 * that found nothing are kept for the themes shown, since they were made in the whole text, which
 * is kept too; an alignment is kept where all that it names is in the file.
 */
export async function jsonFile(request: DataRequest, task: Task): Promise<MadeFile> {
  const { dataset, selection, scope, version } = request;
  const wanted = wantedParts(request);
  // All of the data is in its own order, so that it is read back as it was.
  const parts =
    scope === 'shown'
      ? wanted
      : dataset.documents.map((document) => ({ document, records: document.records }));
  const all = statementsIn(parts);
  const partial = scope === 'shown';
  const text: string[] = [
    `{"about":${JSON.stringify(aboutFile(request, all), null, 1)},\n`,
    `"themes":${JSON.stringify(dataset.themes)},\n`,
    `"metrics":${JSON.stringify(sharedMetrics(dataset))},\n`,
    `"alignments":${JSON.stringify(partial ? alignmentsWithin(dataset, parts, selection.themes) : dataset.alignments)},\n`,
    `"terms":${JSON.stringify(dataset.terms)},\n"documents":{`,
  ];
  let done = 0;
  for (const [index, { document, records }] of parts.entries()) {
    const { records: _, ...rest } = partial ? partOf(request, document, records) : whole(document);
    const { segments, joins, text: source } = document;
    text.push(
      `${index > 0 ? ',' : ''}\n${JSON.stringify(document.id)}:{"cleaned":${JSON.stringify({ segments, joins })},`,
      `\n"text":${JSON.stringify(source)},\n"document":${JSON.stringify(rest).slice(0, -1)},"records":[`,
    );
    await inBlocks(
      records.length,
      (at) => {
        const record = records[at];
        if (record) text.push(`${at > 0 ? ',' : ''}\n${JSON.stringify(recordFile(record))}`);
      },
      task,
      done,
      all,
    );
    done += records.length;
    text.push(']}}');
  }
  text.push('\n}}\n');
  return {
    name: fileName([...request.name, request.lang, version], 'json'),
    content: new Blob(text, { type: 'application/json' }),
  };
}

/** The metrics of all documents; those that one has of its own stand in its file. */
function sharedMetrics({ metrics, documents }: Dataset): Dataset['metrics'] {
  const own = new Set(documents.flatMap((document) => document.metrics ?? []));
  return metrics.filter((metric) => !own.has(metric));
}

function aboutFile(request: DataRequest, statements: number): ExportAbout {
  const { dataset, scope, version } = request;
  const of = dataset.documents.reduce((count, { records }) => count + records.length, 0);
  const notes = fileNotes(request).map(({ name, words }) => `${name}: ${words}`);
  return { product: 'duizhao', format: 1, scope, statements, of, version: version || null, notes };
}

/** A document as its file has it, without what was filled in on load. */
function whole(document: PolicyDocument): DocumentFile {
  const { originNote, aliases, tombstones, records, text, segments, joins, ...known } = document;
  const { name: _name, glyph: _glyph, mark: _mark, drafts: _drafts, ...rest } = known;
  return {
    format: 2,
    ...rest,
    ...(originNote && { originNote }),
    ...(Object.keys(aliases).length > 0 && { aliases: { ...aliases } }),
    ...(tombstones.length > 0 && { tombstones: [...tombstones] }),
    records: [],
  };
}

/** A document with some of its statements. No id in it leads out of it. */
function partOf(
  { selection }: DataRequest,
  document: PolicyDocument,
  records: readonly Statement[],
): DocumentFile {
  const { aliases, tombstones, ...rest } = whole(document);
  const ids = new Set(records.map(({ id }) => id));
  const gone = (tombstones ?? []).map(({ successor, ...stone }) =>
    successor !== undefined && ids.has(successor) ? { ...stone, successor } : stone,
  );
  const known = new Set([...ids, ...gone.map(({ id }) => id)]);
  const kept = Object.entries(aliases ?? {}).filter(([id]) => {
    let at: string | undefined = id;
    while (at !== undefined && !known.has(at)) at = aliases?.[at];
    return at !== undefined;
  });
  return {
    ...rest,
    ...(kept.length > 0 && { aliases: Object.fromEntries(kept) }),
    ...(gone.length > 0 && { tombstones: gone }),
    absences: absencesOn(document, selection.themes),
    exclusions: [],
    context: [],
  };
}

function recordFile(record: Statement): RecordFile {
  const { document: _, otherThemes, time, quantities, list, ...rest } = record;
  return {
    ...rest,
    ...(otherThemes.length > 0 && { otherThemes: [...otherThemes] }),
    ...(time && { time }),
    ...(quantities.length > 0 && {
      quantities: quantities.map((quantity) => quantityFile(quantity, record)),
    }),
    ...(list && { list }),
  };
}

function quantityFile({ period, missing, ...rest }: Quantity, { time }: Statement): QuantityFile {
  return {
    ...rest,
    ...(missing.length > 0 && { missing: [...missing] }),
    // A period that is the statement's own time was filled in on load.
    ...(period && period !== time && { period }),
  };
}
