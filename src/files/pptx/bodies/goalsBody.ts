// Themes as a table: what each document says on them in its words, a sign before each for what sort it is.
import { goalsTable } from '../../../content/goalsTable.ts';
import { pptxWords } from '../../../i18n/pptx.ts';
import { slideWords } from '../../../i18n/slide.ts';
import type { Box } from '../../picture/sheet.ts';
import { documentHead, SLIDE, type Stage, table } from '../stage.ts';
import { shrinking, type Table } from '../table.ts';
import { line } from '../text.ts';
import { saidCell } from './saidCell.ts';

const THEME = { zh: 200, en: 250 } as const;
const SIZES = [36, 34, 32, 30, 28, 26, 24] as const;
/** How many statements a document has on a theme at most, by how many themes there are. */
const MOST = [14, 12, 6, 4, 3, 2, 2, 2] as const;

/** Each theme with what both documents say on it, as large as it may be; what finds no room is counted. '' where there are none. */
export function goalsBody(stage: Stage, box: Box): string {
  const { request } = stage;
  const { lang, selection } = request;
  const { columns, rows } = goalsTable(selection, lang);
  if (rows.length === 0) return '';
  const width = (box.width - THEME[lang]) / columns.length;
  const small = (text: string) => ({ paragraphs: [line(text, SLIDE.least, 'tx2')] });
  const heads = columns.map(({ document, head }) =>
    document ? documentHead(stage, document, head, 28) : small(head),
  );
  const made = (most: number, size: number, kept: number): Table => ({
    columns: [THEME[lang], ...columns.map(() => width)],
    rows: [
      [small(pptxWords[lang].theme), ...heads],
      ...rows
        .slice(0, kept)
        .map(({ name, cells }) => [
          { paragraphs: [line(name, Math.min(30, size), 'tx1', { bold: true })] },
          ...cells.map((cell) => saidCell(request, cell, { size, most, timed: true })),
        ]),
      ...(kept < rows.length
        ? [
            [
              small(slideWords[lang].moreThemes(rows.length - kept)),
              ...columns.map(() => ({ paragraphs: [] })),
            ],
          ]
        : []),
    ],
    headed: true,
    alt: pptxWords[lang].aligned(rows.map(({ name }) => name).join(lang === 'zh' ? '、' : ', ')),
  });
  const most = MOST[rows.length] ?? 1;
  const counts = Array.from({ length: most }, (_, index) => most - index);
  return table(stage, box, [
    ...counts.flatMap((count) => SIZES.map((size) => made(count, size, rows.length))),
    ...shrinking([SLIDE.least], rows.length, (size, kept) => made(1, size, kept)),
  ]);
}
