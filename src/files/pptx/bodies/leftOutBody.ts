// What each document leaves out, each with the search that found nothing; and the code, large.
import { lanedDocuments } from '../../../content/lanedDocuments.ts';
import { leftOutItems } from '../../../content/leftOutItems.ts';
import { pptxWords } from '../../../i18n/pptx.ts';
import { slideWords } from '../../../i18n/slide.ts';
import type { Box } from '../../picture/sheet.ts';
import { code, documentHead, isCodable, SLIDE, type Stage, table, textBox } from '../stage.ts';
import { shrinking, type Table } from '../table.ts';
import { line } from '../text.ts';

const CODE = 400;
const SIZES = [38, 36, 34, 32, 30, 28, 26, 24] as const;

/** A table with a column a document, and the code of the slide's link beside it. */
export function leftOutBody(stage: Stage, box: Box): string {
  const { request, content } = stage;
  const { lang } = request;
  const say = slideWords[lang];
  const coded = isCodable(content.link);
  const width = coded ? box.width - CODE - 64 : box.width;
  const documents = lanedDocuments(request);
  const lists = documents.map(({ document }) => leftOutItems(document, request));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const made = (size: number, most: number): Table => ({
    columns: documents.map(() => width / documents.length),
    rows: [
      documents.map(({ document, name }) => documentHead(stage, document, say.leftOutBy(name), 30)),
      ...Array.from({ length: most }, (_, row) =>
        lists.map((items) => ({
          paragraphs: (items[row] ? [items[row]] : []).flatMap(({ topic, search }) => [
            line(topic, size, 'tx1', { bold: true }),
            line(search, Math.min(24, size), 'tx2'),
          ]),
        })),
      ),
      ...(most < longest
        ? [
            lists.map(({ length }) => ({
              paragraphs:
                length > most ? [line(say.moreItems(length - most), SLIDE.least, 'tx2')] : [],
            })),
          ]
        : []),
    ],
    headed: true,
    alt: documents
      .map(({ name }) => pptxWords[lang].leftOut(name))
      .join(lang === 'zh' ? '；' : '; '),
  });
  const left = box.x + box.width - CODE;
  const under = { x: left, y: box.y + CODE + 16, width: CODE, height: 40 };
  return (
    table(stage, box, shrinking(SIZES, longest, made)) +
    code(stage, left, box.y, CODE) +
    (coded ? textBox(stage, under, [line(say.scan, 26, 'tx2', { align: 'middle' })]) : '')
  );
}
