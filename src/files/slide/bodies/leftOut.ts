// What each document leaves out, each with the search that found nothing; and the code, large.

import { lanedDocuments } from '../../../content/lanedDocuments.ts';
import { leftOutItems } from '../../../content/leftOutItems.ts';
import { slideWords } from '../../../i18n/slide.ts';
import type { PolicyDocument } from '../../../model/dataset.ts';
import type { BodyContext } from '../../picture/body.ts';
import { inColumns } from '../../picture/lanes.ts';
import { markSvg } from '../../picture/markSvg.ts';
import type { Box } from '../../picture/sheet.ts';
import { blockHeight, blockSvg, type TextBlock, textAt, wrapped } from '../../picture/svg.ts';
import { joined, wrapPieces } from '../../picture/wrapWords.ts';
import { codeSvg, SLIDE, shortLink } from '../frame.ts';

const CODE = 480;
const GAP = 56;
const HEAD = 52;
/** Sizes of a topic and of its search, tried in turn. */
export const LEFT_OUT_SIZES = [
  [40, 28],
  [36, 26],
  [34, 24],
  [32, 24],
  [30, 22],
  [28, 22],
  [26, 22],
  [24, 22],
  [22, 22],
] as const;

/** Two columns, and the code of the slide's link beside them, for those at the back. */
export function leftOutSlide(box: Box, link: string, context: BodyContext): string {
  const code = codeSvg(link, { x: box.x + box.width - CODE, y: box.y, size: CODE });
  const free = code === null ? box.width : box.width - CODE - GAP;
  const lanes = inColumns(lanedDocuments(context), { ...box, width: free }, GAP);
  const columns = lanes.map(({ document, name, room }) => columnSvg(document, name, room, context));
  const words = slideWords[context.lang].scan;
  const short = shortLink(link);
  const { measure, palette } = context;
  const centre = box.x + box.width - CODE / 2;
  const under = [words, ...(measure(short, 24, 400) <= CODE ? [short] : [])];
  const caption =
    code === null
      ? ''
      : under
          .map((line, index) =>
            textAt(line, centre, box.y + CODE + 34 + index * 34, palette.ink2, {
              size: 24,
              anchor: 'middle',
            }),
          )
          .join('');
  return columns.join('') + (code ?? '') + caption;
}

function columnSvg(document: PolicyDocument, name: string, box: Box, context: BodyContext): string {
  const { lang, palette, measure } = context;
  const { x, y, width, height } = box;
  const say = slideWords[lang];
  const head =
    markSvg(document, 'absent', { x: x + 17, y: y + 18, size: 34 }, { ...context, glyph: true }) +
    textAt(say.leftOutBy(name), x + 46, y + 29, palette.marks[document.mark].text, {
      size: 30,
      weight: 600,
    });
  const items = leftOutItems(document, context);
  const laid = (topic: number, search: number) => {
    let at = y + HEAD;
    return items.map((item) => {
      const place = { x, y: at, width };
      const first = wrapped(item.topic, place, measure, {
        size: topic,
        weight: 600,
        lineHeight: Math.round(topic * 1.3),
      });
      const second = {
        x,
        y: at + blockHeight(first),
        size: search,
        weight: 400 as const,
        lineHeight: Math.round(search * 1.32),
        lines: wholeTerms(item.search, width, (line) => measure(line, search, 400)),
      };
      at = second.y + blockHeight(second) + 14;
      return { first, second, end: at - 14 };
    });
  };
  const tries = LEFT_OUT_SIZES.map(([topic, search]) => laid(topic, search));
  const fits = (rows: ReturnType<typeof laid>) => (rows.at(-1)?.end ?? 0) <= y + height;
  const rows = tries.find(fits) ?? cut(tries.at(-1) ?? [], y + height - 34);
  const left = items.length - rows.length;
  const end = (rows.at(-1)?.end ?? y + HEAD) + 12;
  return (
    head +
    rows
      .map(({ first, second }) => blockSvg(first, palette.ink) + blockSvg(second, palette.ink2))
      .join('') +
    (left > 0 ? textAt(say.moreItems(left), x, end + 20, palette.ink2, { size: SLIDE.least }) : '')
  );
}

/** Lines that break at no term that was searched for. */
function wholeTerms(text: string, width: number, measure: (text: string) => number): string[] {
  const pieces = text.match(/“[^”]*”|\p{Script=Han}|[^“\p{Script=Han} ]+|\s+/gu) ?? [];
  return wrapPieces(joined(pieces), width, measure);
}

type Row = { readonly first: TextBlock; readonly second: TextBlock; readonly end: number };

/** The rows that end above a line. */
function cut(rows: readonly Row[], bottom: number): Row[] {
  return rows.filter(({ end }) => end <= bottom);
}
