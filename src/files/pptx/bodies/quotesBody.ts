// The words of the documents on a slide: alone and large, or beside and under a chart.
import { quoteContext, type SlideQuote } from '../../../content/slideQuotes.ts';
import { pptxWords } from '../../../i18n/pptx.ts';
import { slideWords } from '../../../i18n/slide.ts';
import type { Box } from '../../picture/sheet.ts';
import { documentOf, lookOf, mark, rule, type Stage, textBox } from '../stage.ts';
import { heightOf, line, type Paragraph, words } from '../text.ts';

/** Sizes to try, and px between two quotes. */
const HOW = {
  alone: { sizes: [80, 72, 64, 56, 52, 48, 44, 40, 36, 32, 28], gap: 80 },
  beside: { sizes: [36, 34, 32, 30, 28, 26, 24], gap: 48 },
  stacked: { sizes: [36, 34, 32, 30, 28, 26, 24], gap: 48 },
} as const;
/** What the rule at the side takes. */
const RULE = 32;

/**
 * The quotes of a slide, each with a rule in its document's colour, and the height that they take.
 * `alone`: one large, or two side by side, each with its sentence, year and place; `beside`: side by side at
 * the foot of the box; `stacked`: one below the other.
 */
export function quotesBody(stage: Stage, box: Box, how: keyof typeof HOW) {
  const { quotes } = stage.content;
  const { sizes, gap } = HOW[how];
  const columns = how === 'stacked' ? 1 : Math.max(1, quotes.length);
  const width = (box.width - gap * (columns - 1)) / columns;
  const high = (lines: readonly Paragraph[]) => heightOf(lines, width - RULE) + 8;
  const whole = (all: readonly (readonly Paragraph[])[]) =>
    how === 'stacked'
      ? all.reduce((sum, lines) => sum + high(lines) + gap, -gap)
      : Math.max(0, ...all.map(high));
  const tries = sizes.map((size) => quotes.map((quote) => linesOf(stage, quote, size, how)));
  const found = tries.find((all) => whole(all) <= box.height) ?? tries.at(-1) ?? [];
  const height = Math.max(0, whole(found));
  const free = Math.max(0, box.height - height);
  let { x, y } = box;
  // Large words stand a little above the middle.
  y += how === 'beside' ? free : how === 'alone' ? free * 0.4 : 0;
  const { names, quoteOf } = pptxWords[stage.request.lang];
  const pieces = quotes.map((quote, at) => {
    const lines = found[at] ?? [];
    const place = { x, y, width, height: how === 'stacked' ? high(lines) : height };
    if (how === 'stacked') y += place.height + gap;
    else x += width + gap;
    const document = documentOf(stage, quote.documentId);
    const size = headSize(how) * 1.3;
    return [
      rule(stage, { ...place, width: 6 }, document ? lookOf(document, stage.request).fill : 'tx2'),
      document ? mark(stage, document, { x: place.x + RULE, y: place.y, size }) : '',
      textBox(stage, { ...place, x: place.x + RULE, width: width - RULE }, lines, {
        name: names.quote,
        alt: quoteOf(quote.document, quote.absence ?? quote.text),
      }),
    ].join('');
  });
  return { xml: pieces.join(''), height };
}

const headSize = (how: keyof typeof HOW) => (how === 'alone' ? 34 : 26);

/** Whose words, the words, our translation; and of a quote alone its sentence with the words underlined, and the facts. */
function linesOf(
  { request, ...stage }: Stage,
  quote: SlideQuote,
  size: number,
  how: keyof typeof HOW,
): Paragraph[] {
  const document = documentOf({ request, ...stage }, quote.documentId);
  const { absence, section, translation, place, when } = quote;
  const head = headSize(how);
  const colour = document ? lookOf(document, request).text : 'tx1';
  const alone = how === 'alone';
  const say = slideWords[request.lang].facts;
  const context = alone ? quoteContext(quote, request) : null;
  const facts = [
    [say.year, alone ? when : ''],
    [say.section, alone ? section : ''],
    [say.search, absence === null ? '' : place],
  ] as const;
  return [
    {
      runs: [
        words(quote.document, head, colour, { bold: true }),
        words(alone ? '' : `  ${section}`, head - 2, 'tx2'),
      ],
      indent: document ? head * 1.75 : 0,
    },
    line(absence ?? quote.text, absence === null ? size : Math.min(48, size), 'tx1', {
      before: alone ? 28 : 6,
    }),
    ...(translation === null ? [] : [line(translation, Math.min(28, size), 'tx2', { before: 8 })]),
    ...(context
      ? [
          {
            runs: [
              words((context.cutBefore ? '…' : '') + context.before, 28, 'tx2'),
              words(context.words, 28, 'tx2', { underlined: true }),
              words(context.after + (context.cutAfter ? '…' : ''), 28, 'tx2'),
            ],
            before: 28,
          },
        ]
      : []),
    ...facts
      .filter(([, text]) => text !== '')
      .map(([name, text], at) => ({
        runs: alone ? [words(`${name}  `, 26, 'tx2'), words(text, 26)] : [words(text, 24, 'tx2')],
        before: alone && at === 0 ? 28 : 6,
      })),
  ];
}
