import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/model/parseDataset.ts';
import {
  A,
  B,
  damagedFiles,
  type FixtureFiles,
  fixtureDataset,
  fixtureDocument,
  fixtureFiles,
} from '../fixtures/dataset.ts';
import { C, draftFolder } from '../fixtures/draft.ts';

describe('parseDataset', () => {
  it('takes right files without a problem, documents in the order given', () => {
    const { dataset, problems } = parseDataset(fixtureFiles());
    expect(problems).toEqual([]);
    expect(dataset?.documents.map(({ id }) => id)).toEqual([A, B]);
    expect(dataset?.themes.map(({ id }) => id)).toEqual(fixtureFiles().themes.map(({ id }) => id));
  });

  it('puts the records into the order of the text', () => {
    expect(
      fixtureDocument(A)
        .records.map(({ id }) => id)
        .slice(0, 4),
    ).toEqual(['sc-14', 'sc-15', 'sc-01', 'sc-02']);
  });

  it('fills in what a record may leave out, and the period of its quantities', () => {
    const [record] = fixtureDocument(A).records.filter(({ id }) => id === 'sc-01');
    expect(record).toMatchObject({ document: A, otherThemes: [], list: null });
    expect(record?.quantities[0]?.period).toEqual(record?.time);
    const [own] = fixtureDocument(A).records.filter(({ id }) => id === 'sc-11');
    expect(own?.time).toBeNull();
    expect(own?.quantities[0]?.period?.quote).toBe('今年前三季度');
    expect(fixtureDocument(A)).toMatchObject({ originNote: null, aliases: {}, tombstones: [] });
  });

  it('freezes everything', () => {
    const dataset = fixtureDataset();
    expect(Object.isFrozen(dataset.documents[0]?.records[0]?.evidence[0])).toBe(true);
    expect(Object.isFrozen(dataset.alignments[0]?.records)).toBe(true);
  });

  it('does not freeze or change the files it is given', () => {
    const files = fixtureFiles();
    parseDataset(files);
    expect(files).toEqual(fixtureFiles());
    expect(Object.isFrozen(files.themes[0])).toBe(false);
  });

  it('leaves a document with a fault out and keeps the other', () => {
    const { dataset, problems } = parseDataset(
      damagedFiles(({ documents }) => {
        if (documents[B].document.date) documents[B].document.date.start += 1;
      }),
    );
    expect(dataset?.documents.map(({ id }) => id)).toEqual([A]);
    expect(problems.map(({ file, path }) => [file, path])).toEqual([
      [`${B}/document.json`, 'date.start'],
    ]);
  });

  it('leaves out one alignment that is wrong and keeps the other', () => {
    const { dataset } = parseDataset(
      damagedFiles(({ alignments: [first] }) => {
        if (first) first.theme = 'sea';
      }),
    );
    expect(dataset?.alignments.map(({ id }) => id)).toEqual(['law-making']);
  });

  it('keeps an alignment with a document that is left out', () => {
    const files = fixtureFiles();
    const { dataset, problems } = parseDataset({
      ...files,
      documents: { [A]: files.documents[A] },
    });
    expect(problems).toEqual([]);
    expect(dataset?.alignments).toHaveLength(2);
  });

  it.each(['themes', 'metrics'] as const)('gives no dataset without %s', (name) => {
    expect(parseDataset({ ...fixtureFiles(), [name]: undefined })).toEqual({
      dataset: null,
      problems: [],
    });
  });

  it.each(['alignments', 'terms'] as const)('goes on without %s', (name) => {
    const { dataset, problems } = parseDataset({ ...fixtureFiles(), [name]: undefined });
    expect([dataset?.[name], problems]).toEqual([[], []]);
  });

  it('leaves out all terms where one is wrong, and keeps the documents', () => {
    const { dataset } = parseDataset(damagedFiles(({ terms }) => terms.push(...terms.slice(0, 1))));
    expect([dataset?.terms, dataset?.documents.length]).toEqual([[], 2]);
  });

  it.each(['document', 'cleaned', 'text'] as const)(
    'leaves a document without its %s out and does not report it again',
    (part) => {
      const files = fixtureFiles();
      const { dataset, problems } = parseDataset({
        ...files,
        documents: { [A]: files.documents[A], [B]: { ...files.documents[B], [part]: undefined } },
      });
      expect([dataset?.documents.map(({ id }) => id), problems]).toEqual([[A], []]);
    },
  );
});

describe('fingerprint of a dataset', () => {
  const usual = fixtureDataset().fingerprint;

  it('does not depend on the order of documents or of keys', () => {
    const files = fixtureFiles();
    const { dataset } = parseDataset({
      ...files,
      documents: { [B]: files.documents[B], [A]: files.documents[A] },
      themes: files.themes.map(({ id, name, definition }) => ({ definition, name, id })),
    });
    expect(dataset?.fingerprint).toBe(usual);
  });

  it.each<[string, (files: FixtureFiles) => void]>([
    [
      'a theme',
      ({ themes }) => {
        Object.assign(themes[0]?.name ?? {}, { en: 'Networks' });
      },
    ],
    [
      'a label',
      ({ documents }) => {
        documents[A].document.shortTitle.zh = '吹风';
      },
    ],
    [
      'an alignment',
      ({ alignments }) => {
        alignments.pop();
      },
    ],
    [
      'a term',
      ({ terms }) => {
        terms.pop();
      },
    ],
    [
      'a character that no record quotes',
      ({ documents }) => {
        documents[B].text = documents[B].text.replace(/。$/, '！');
      },
    ],
  ])('changes with %s', (_, change) => {
    expect(parseDataset(damagedFiles(change)).dataset?.fingerprint).not.toBe(usual);
  });
});

describe('a draft', () => {
  type Json = Record<string, unknown>;
  /** The fixture with the draft beside it, changed. */
  const parsed = (change: (document: Json & { records: Json[] }) => void) => {
    const files = fixtureFiles();
    const folder = draftFolder();
    change(folder.document as Json & { records: Json[] });
    return parseDataset({ ...files, documents: { ...files.documents, [C]: folder } });
  };

  it('has the Chinese words where it has no English, and metrics of its own', () => {
    const { dataset, problems } = parsed(() => {});
    expect(problems).toEqual([]);
    const document = dataset?.documents.find(({ id }) => id === C);
    expect(document).toMatchObject({
      title: { zh: '关于加强算力设施建设的通知', en: '关于加强算力设施建设的通知' },
      mark: 'teal-diamond',
      drafts: 2,
    });
    expect(dataset?.metrics.map(({ id }) => id)).toEqual([
      ...fixtureDataset().metrics.map(({ id }) => id),
      'draft-computing',
    ]);
  });

  it.each<[string, (document: Json & { records: Json[] }) => void, string, string]>([
    [
      'English, once all is checked',
      ({ records }) => {
        for (const record of records) record.status = 'checked';
      },
      'english',
      'title',
    ],
    [
      'nothing unread, once all is checked',
      ({ records }) => {
        for (const record of records) delete record.status;
      },
      'draft',
      'exclusions[1].reason',
    ],
    [
      'ids that begin with its prefix',
      (document) => {
        document.prefix = 'guowu';
      },
      'prefix',
      'records[0].id',
    ],
    [
      'metrics that no other list has',
      ({ metrics }) => {
        const [metric] = metrics as Json[];
        if (metric) metric.id = 'computing';
      },
      'duplicate',
      'metrics[0].id',
    ],
  ])('needs %s', (_name, change, code, path) => {
    const { problems } = parsed(change);
    expect(problems.map((problem) => [problem.code, problem.path])).toContainEqual([code, path]);
  });
});
