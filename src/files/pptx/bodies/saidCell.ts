// What stands in a cell of a table: statements with a sign for what sort they are, or why there is nothing.
import { type Said, statementWords } from '../../../content/said.ts';
import type { SlideRequest } from '../../../content/slideRequest.ts';
import { slideWords } from '../../../i18n/slide.ts';
import { timeShort } from '../../../i18n/time.ts';
import { SLIDE } from '../stage.ts';
import type { Cell } from '../table.ts';
import { line, type Paragraph, words } from '../text.ts';
import { signed } from './signed.ts';

/** A cell with so many statements of its own at most, and how many there are; `timed`: each with the year that it names, else as our label alone. */
export function saidCell(
  request: SlideRequest,
  cell: readonly Said[],
  { size, most, timed = false }: { size: number; most: number; timed?: boolean },
): Cell {
  const { lang } = request;
  const all = cell.filter((one) => one.type === 'statement');
  const [first] = cell;
  if (first?.type === 'absent' || first?.type === 'words')
    return {
      paragraphs: [line(first.words, size, 'tx2', { indent: 12 })],
      fill: { hatch: 'bg2' },
    };
  const kept = all.slice(0, most).map((said): Paragraph => {
    const { document, record, state } = said;
    if (!timed)
      return signed(request, document, state, [words(statementWords(said, lang, 'label'), size)]);
    const time = record.time ? `  ${timeShort(record.time, lang)}` : '';
    return signed(request, document, state, [
      words(statementWords(said, lang), size),
      words(time, Math.min(24, size), 'tx2'),
    ]);
  });
  const more = slideWords[lang].showing(kept.length, all.length);
  const rest = line(more, SLIDE.least, 'tx2', { before: 2, indent: size * 1.15 });
  return { paragraphs: kept.length < all.length ? [...kept, rest] : kept };
}
