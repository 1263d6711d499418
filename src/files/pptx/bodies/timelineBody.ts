// The timeline as a table: a column a time, in it what both documents state, a sign before each for what sort it is.
import { type SlideColumn, slideTimeline } from '../../../content/slideTimeline.ts';
import type { MarkState } from '../../../domain/rows.ts';
import { withDraftTag } from '../../../i18n/drafts.ts';
import { slideWords } from '../../../i18n/slide.ts';
import type { Box } from '../../picture/sheet.ts';
import { SLIDE, type Stage, table, textBox } from '../stage.ts';
import { CELL, type Cell, type Table, tableHeight } from '../table.ts';
import { heightOf, line, words } from '../text.ts';
import { signed } from './signed.ts';

const UNDATED = 270;
const SIZES = [36, 34, 32, 30, 28, 26, 24] as const;
const ALL = Number.POSITIVE_INFINITY;
const STATES: readonly MarkState[] = ['target', 'forecast', 'actual', 'measure', 'problem'];

/** Times side by side with what is said of each, as large as it may be; statements without a time are counted by sort. */
export function timelineBody(stage: Stage, box: Box): string {
  const { request } = stage;
  const { lang } = request;
  const { documents, silent, undated, years } = slideTimeline(request);
  if (years.length === 0 && !undated) return '';
  const say = slideWords[lang];
  const notes = silent.map(({ note }) => line(note, 28, 'tx2'));
  const noted = notes.length > 0 ? heightOf(notes, box.width) + 16 : 0;
  const head = ({ head, note }: SlideColumn): Cell => ({
    paragraphs: [line(head, 30, 'tx1', { bold: true }), line(note, 24, 'tx2')],
  });
  const counted = ({ entries }: SlideColumn): Cell => ({
    paragraphs: documents.flatMap(({ document }, at) => {
      const own = entries.filter((entry) => entry.document === document);
      const sorts = STATES.flatMap((state) => {
        const { length } = own.filter((entry) => entry.state === state);
        return length === 0 ? [] : signed(request, document, state, [words(say.count(length), 26)]);
      });
      return [
        line(document.name[lang], 26, 'tx1', { bold: true, before: at === 0 ? 0 : 20 }),
        ...sorts,
      ];
    }),
  });
  const listed = ({ entries }: SlideColumn, size: number, most: number): Cell => {
    const kept = entries
      .slice(0, most)
      .map(({ document, record, state }) =>
        signed(request, document, state, [
          words(withDraftTag(record.label[lang], record, lang), size),
        ]),
      );
    const rest = line(say.showing(most, entries.length), SLIDE.least, 'tx2', { before: 4 });
    return { paragraphs: entries.length > most ? [...kept, rest] : kept };
  };
  const left = undated ? (years.length === 0 ? box.width : UNDATED) : 0;
  const widths = years.map(({ share }) => (box.width - left) * share);
  const heads = [...(undated ? [undated] : []), ...years].map(head);
  const made = (cells: readonly Cell[]): Table => ({
    columns: [...(undated ? [left] : []), ...widths],
    rows: [heads, [...(undated ? [counted(undated)] : []), ...cells]],
    headed: true,
    alt: stage.content.title,
  });
  const under = { ...box, y: box.y + noted, height: box.height - noted };
  const whole = SIZES.map((size) => made(years.map((column) => listed(column, size, ALL))));
  // Where not all have room even so, each column lists as many as have.
  const room = under.height - tableHeight({ ...made([]), rows: [heads] }) - 2 * CELL.y;
  const fewer = years.map((column, at) => {
    const fits = (most: number) => {
      const { paragraphs } = listed(column, SLIDE.least, most);
      return heightOf(paragraphs, (widths[at] ?? 0) - CELL.left - CELL.right) <= room;
    };
    const most = column.entries.findLastIndex((_, index) => fits(index + 1)) + 1;
    return listed(column, SLIDE.least, Math.max(1, most));
  });
  return (
    textBox(stage, { ...box, height: noted - 16 }, notes) +
    table(stage, under, [...whole, made(fewer)])
  );
}
