import { plain } from '../../content/tables/cells.ts';
import { isWebAddress } from '../../domain/webAddress.ts';
import { isDraft } from '../../i18n/drafts.ts';
import { quantityText } from '../../i18n/quantity.ts';
import type { Evidence, PolicyDocument, Statement } from '../../model/dataset.ts';
import { isUntranslated } from '../../model/untranslated.ts';
import { LANGS } from '../../model/values.ts';
import { fileName } from '../fileName.ts';
import type { MadeFile, Task } from '../task.ts';
import { inBlocks } from './inBlocks.ts';
import { fileNotes } from './notes.ts';
import { type DataRequest, statementsIn, wantedParts } from './request.ts';

/** Code points of the text on either side of a quote, so that a reader finds it where offsets have moved. */
const AROUND = 32;

/**
 * Every passage that a statement rests on as an annotation of its document (W3C Web Annotation Data
 * Model, JSON-LD): the statement in both languages as its body, the passage by quote and by position.
 * Positions are code points, as the model has them; `value` of the source is the cleaned text.
 */
export async function annotationsFile(request: DataRequest, task: Task): Promise<MadeFile> {
  const { name, version, linkFor, day } = request;
  const parts = wantedParts(request);
  const all = statementsIn(parts);
  const items: unknown[] = [];
  let done = 0;
  for (const { document, records } of parts) {
    const points = codePoints(document.text);
    await inBlocks(
      records.length,
      (at) => {
        const record = records[at];
        if (!record) return;
        const address = linkFor(record.id);
        for (const [index, evidence] of record.evidence.entries()) {
          const { quote, start, end } = evidence;
          const id = `urn:duizhao:${record.id}:${index + 1}`;
          items.push({
            id,
            type: 'Annotation',
            motivation: 'describing',
            created: `${day}T00:00:00Z`,
            ...(isWebAddress(address) && { 'rdfs:seeAlso': { id: address } }),
            body: [
              {
                type: 'TextualBody',
                value: record.label.zh,
                language: 'zh',
                purpose: 'describing',
              },
              // A draft may have no English yet.
              ...(isUntranslated(record.label)
                ? []
                : [
                    {
                      type: 'TextualBody',
                      value: record.label.en,
                      language: 'en',
                      purpose: 'describing',
                    },
                  ]),
              { type: 'TextualBody', value: record.kind, purpose: 'tagging' },
              { type: 'TextualBody', value: record.theme, purpose: 'tagging' },
              ...numbersIn(record, evidence),
              ...(isDraft(record)
                ? [{ type: 'TextualBody', value: 'draft', purpose: 'tagging' }]
                : []),
            ],
            target: {
              type: 'SpecificResource',
              source: sourceId(document),
              selector: [
                {
                  type: 'TextQuoteSelector',
                  exact: quote,
                  prefix: around(document.text.slice(0, start), -AROUND),
                  suffix: around(document.text.slice(end), AROUND),
                },
                { type: 'TextPositionSelector', start: points(start), end: points(end) },
              ],
            },
          });
        }
      },
      task,
      done,
      all,
    );
    done += records.length;
  }
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:duizhao:annotations:${version || 'partial'}`,
    type: 'AnnotationCollection',
    label: fileNotes(request).map((note) => `${note.name}: ${note.words}`),
    total: items.length,
    first: {
      id: `urn:duizhao:annotations:${version || 'partial'}:1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
  return {
    name: fileName([...name, 'annotations', request.lang, version], 'jsonld'),
    content: new Blob([`${JSON.stringify(collection, null, 1)}\n`], {
      type: 'application/ld+json',
    }),
  };
}

/** The numbers that stand in a passage, in words: at least 10 %, 6.4 to 9 %. */
function numbersIn({ quantities, commitment }: Statement, passage: Evidence): unknown[] {
  return quantities
    .filter(({ written }) => passage.start <= written.start && written.end <= passage.end)
    .flatMap((quantity) =>
      LANGS.map((language) => ({
        type: 'TextualBody',
        value: plain(quantityText(quantity, language, commitment)),
        language,
        purpose: 'describing',
      })),
    );
}

/** A document by its id and by the digest of its text as received. */
function sourceId({ id, rawSha256 }: PolicyDocument): string {
  return `urn:duizhao:${id}:sha256:${rawSha256}`;
}

/** The first code points of a text, or its last where the number is negative. */
function around(text: string, count: number): string {
  const near = count < 0 ? text.slice(2 * count) : text.slice(0, 2 * count);
  const points = [...near];
  return (count < 0 ? points.slice(count) : points.slice(0, count)).join('');
}

/** Turns offsets in UTF-16 code units into code points. */
function codePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (offset) => offset - pairs.filter((at) => at < offset).length;
}
