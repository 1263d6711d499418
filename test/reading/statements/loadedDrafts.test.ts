// Drafts of whole texts as folders of data/: the app loads them, and its audits find nothing left over.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themesWithTerms } from '../../../scripts/dataset.mjs';
import { parseDataset } from '../../../src/model/parseDataset.ts';
import { auditDocument } from '../../../src/reading/audit.ts';
import { draftDocument } from '../../../src/reading/statements/draftDocument.ts';
import { cleanText } from '../../../src/reading/text/cleanText.ts';
import { realFiles } from '../../data/realFiles.ts';

const TEXTS = new URL('../texts/', import.meta.url);
const names = readdirSync(TEXTS).flatMap((name) => /^(.+)\.txt$/.exec(name)?.[1] ?? []);
const raw = new Map(
  names.map((name) => [name, readFileSync(new URL(`${name}.txt`, TEXTS), 'utf8')]),
);
const ALL = 'all-texts';
raw.set(ALL, [...raw.values()].join('\n').slice(0, 15_000));

/** The folder of a draft, as JSON gives it. */
function folder(id: string, text: string) {
  const { segments, joins, text: cleaned } = cleanText(text);
  const { file } = draftDocument(cleaned, {
    id,
    rawSha256: '0'.repeat(64),
    themes: themesWithTerms(),
  });
  return {
    document: JSON.parse(JSON.stringify(file)),
    cleaned: JSON.parse(JSON.stringify({ segments, joins })),
    text: cleaned,
  };
}

describe('drafts beside the documents of data/', () => {
  const files = realFiles();
  const drafts = Object.fromEntries([...raw].map(([id, text]) => [id, folder(id, text)]));
  const { dataset, problems } = parseDataset({
    ...files,
    documents: { ...files.documents, ...drafts },
    folders: [...(files.folders ?? []), ...raw.keys()],
  });

  it('load without a problem', () => {
    expect(problems).toEqual([]);
  });

  it.each([...raw.keys()])('%s is accounted for, and says that it is a draft', (id) => {
    const document = dataset?.documents.find((one) => one.id === id);
    if (!document) throw new Error(`${id} is not there`);
    const { numerals, sentences, clauses, quantities, searches } = auditDocument(document);
    expect([
      numerals.unaccounted,
      numerals.twice,
      sentences.unaccounted,
      clauses.unaccounted,
      quantities.misread,
      searches.failed,
    ]).toEqual([[], [], [], [], [], []]);
    expect(document.drafts).toBe(document.records.length);
    expect(document.records.filter(({ label }) => label.zh.length > 40)).toEqual([]);
  });
});
