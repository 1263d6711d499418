// Themes as a table: what each document says on them in its words, a sign before each for what sort it is.

import { type Laned, lanedDocuments } from '../../../content/lanedDocuments.ts';
import type { SlideRequest } from '../../../content/slideRequest.ts';
import { themeRows } from '../../../domain/compare.ts';
import { SIDES } from '../../../domain/filter.ts';
import { markState } from '../../../domain/markState.ts';
import type { ThemeRow } from '../../../domain/rows.ts';
import { distinctSides } from '../../../domain/select.ts';
import { statedWords } from '../../../domain/statedWords.ts';
import { withDraftTag } from '../../../i18n/drafts.ts';
import { pptxWords } from '../../../i18n/pptx.ts';
import { slideWords } from '../../../i18n/slide.ts';
import { terms } from '../../../i18n/terms.ts';
import { timeShort } from '../../../i18n/time.ts';
import type { Statement } from '../../../model/dataset.ts';
import type { Box } from '../../picture/sheet.ts';
import { documentHead, SLIDE, type Stage, table } from '../stage.ts';
import { type Cell, shrinking, type Table } from '../table.ts';
import { line, type Paragraph, words } from '../text.ts';
import { signed } from './signed.ts';

const THEME = { zh: 200, en: 250 } as const;
const SIZES = [36, 34, 32, 30, 28, 26, 24] as const;
/** How many statements a document has on a theme at most, by how many themes there are. */
const MOST = [14, 12, 6, 4, 3, 2, 2, 2] as const;

/** Each theme with what both documents say on it, as large as it may be; what finds no room is counted. '' where there are none. */
export function goalsBody(stage: Stage, box: Box): string {
  const { request } = stage;
  const { lang, selection } = request;
  const rows = themeRows(distinctSides(selection)).filter(({ records, absence, unread }) =>
    SIDES.some((side) => records[side].length > 0 || absence[side] || unread[side]),
  );
  if (rows.length === 0) return '';
  const documents = lanedDocuments(request);
  const width = (box.width - THEME[lang]) / documents.length;
  const small = (text: string) => ({ paragraphs: [line(text, SLIDE.least, 'tx2')] });
  const blank = { paragraphs: [] };
  const made = (most: number, size: number, kept: number): Table => ({
    columns: [THEME[lang], ...documents.map(() => width)],
    rows: [
      [
        small(pptxWords[lang].theme),
        ...documents.map(({ document, name }) => documentHead(stage, document, name, 28)),
      ],
      ...rows
        .slice(0, kept)
        .map((row) => [
          { paragraphs: [line(row.theme.name[lang], Math.min(30, size), 'tx1', { bold: true })] },
          ...documents.map((one) => cellOf(row, one, most, size, request)),
        ]),
      ...(kept < rows.length
        ? [[small(slideWords[lang].moreThemes(rows.length - kept)), ...documents.map(() => blank)]]
        : []),
    ],
    headed: true,
    alt: pptxWords[lang].aligned(
      rows.map(({ theme }) => theme.name[lang]).join(lang === 'zh' ? '、' : ', '),
    ),
  });
  const most = MOST[rows.length] ?? 1;
  const counts = Array.from({ length: most }, (_, index) => most - index);
  return table(stage, box, [
    ...counts.flatMap((count) => SIZES.map((size) => made(count, size, rows.length))),
    ...shrinking([SLIDE.least], rows.length, (size, kept) => made(1, size, kept)),
  ]);
}

/** What a document says on a theme, or that it does not. */
function cellOf(
  { records, absence, unread }: ThemeRow,
  { side, document }: Laned,
  most: number,
  size: number,
  request: SlideRequest,
): Cell {
  const { lang } = request;
  const own = records[side];
  if (own.length === 0) {
    const code = absence[side] ? 'A0' : unread[side] ? 'A8' : null;
    const text = code ? terms[lang].absence[code] : slideWords[lang].hidden;
    return { paragraphs: [line(text, size, 'tx2', { indent: 12 })], fill: { hatch: 'bg2' } };
  }
  const kept = own.slice(0, most);
  const said = (record: Statement): Paragraph =>
    signed(request, document, markState(record), [
      words(
        withDraftTag(lang === 'zh' ? statedWords(record) : record.label.en, record, lang),
        size,
      ),
      words(record.time ? `  ${timeShort(record.time, lang)}` : '', Math.min(24, size), 'tx2'),
    ]);
  const left = slideWords[lang].showing(kept.length, own.length);
  const more = line(left, SLIDE.least, 'tx2', { before: 2, indent: size * 1.15 });
  return { paragraphs: [...kept.map(said), ...(kept.length < own.length ? [more] : [])] };
}
