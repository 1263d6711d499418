// The documents as one table: a row a fact, a column a document.
import { documentFacts, listsOf } from '../../../content/documentFacts.ts';
import { lanedDocuments } from '../../../content/lanedDocuments.ts';
import { pptxWords } from '../../../i18n/pptx.ts';
import { slideWords } from '../../../i18n/slide.ts';
import type { Box } from '../../picture/sheet.ts';
import { documentHead, type Stage, table } from '../stage.ts';
import { shrinking, type Table } from '../table.ts';
import { line } from '../text.ts';

const LABEL = { zh: 130, en: 190 } as const;
const SIZES = [36, 34, 32, 30, 28, 26, 24] as const;

/** Facts of each document side by side, as large as they may be; lists that find no room are counted. */
export function documentsBody(stage: Stage, box: Box): string {
  const { request } = stage;
  const { lang } = request;
  const say = slideWords[lang].document;
  const documents = lanedDocuments(request);
  const facts = documentFacts(
    documents.map(({ document }) => document),
    request,
  );
  const lists = documents.map(({ document }) => listsOf(document, request));
  const label = (text: string) => ({ paragraphs: text === '' ? [] : [line(text, 26, 'tx2')] });
  const kept = (all: readonly string[], most: number) =>
    all.length > most ? [...all.slice(0, most), say.more(all.length - most)] : all;
  const list = (all: readonly string[], size: number) => ({
    paragraphs: all.map((text) => line(text, size, 'tx1', { before: size * 0.15 })),
  });
  const width = (box.width - LABEL[lang]) / Math.max(1, documents.length);
  const made = (size: number, most: number): Table => ({
    columns: [LABEL[lang], ...documents.map(() => width)],
    rows: [
      [
        label(''),
        ...documents.map(({ document, name }) => documentHead(stage, document, name, 34)),
      ],
      ...facts.map(([name, words]) => [label(name), ...words.map((one) => list([one], size))]),
      [label(say.structure), ...lists.map((all) => list(kept(all, most), size))],
    ],
    headed: true,
    alt: pptxWords[lang].documents(
      documents.map(({ name }) => name).join(lang === 'zh' ? '、' : ', '),
    ),
  });
  const longest = Math.max(0, ...lists.map((all) => all.length));
  return table(stage, box, shrinking(SIZES, longest, made));
}
