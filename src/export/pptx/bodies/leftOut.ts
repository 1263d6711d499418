// What each document leaves out, a table a document with the search that found nothing; and the code, large.
import { SIDES } from '../../../domain/filter.ts';
import { distinctSides } from '../../../domain/select.ts';
import { nameSides } from '../../../i18n/naming.ts';
import { pptxWords } from '../../../i18n/pptx.ts';
import { slideWords } from '../../../i18n/slide.ts';
import type { PolicyDocument } from '../../../model/dataset.ts';
import type { Box } from '../../picture/sheet.ts';
import { leftOutItems } from '../../slide/bodies/leftOut.ts';
import { shortLink } from '../../slide/frame.ts';
import { codeXml } from '../frame.ts';
import { LEAST, mark, type Stage, textBox, words } from '../stage.ts';
import { CELL, type Cell, type Table, tableHeight, tableXml } from '../table.ts';

const CODE = 420;
const GAP = 48;
/** Sizes of a topic and of its search, tried in turn. */
const SIZES = [
  [36, 26],
  [34, 24],
  [32, 24],
  [30, 22],
  [28, 22],
  [26, 22],
  [24, 22],
  [22, 22],
] as const;

/** A table a document, and the code of the slide's link beside them. */
export function leftOutTables(stage: Stage, box: Box): string {
  const { content, context, page } = stage;
  const { lang, palette, measure, selection } = context;
  const code = codeXml(stage, { x: box.x + box.width - CODE, y: box.y, size: CODE });
  const free = code === '' ? box.width : box.width - CODE - GAP;
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  const lanes = SIDES.flatMap((side) => {
    const document = sides[side]?.document;
    return document ? [{ side, document }] : [];
  });
  const width = (free - GAP * (lanes.length - 1)) / Math.max(1, lanes.length);
  const tables = lanes.map(({ side, document }, index) => {
    const at = { x: box.x + index * (width + GAP), y: box.y };
    const made = tableOf(document, names[side].full, width, box.height, stage);
    const sign = { x: at.x + CELL.left + 17, y: at.y + CELL.y + 21, size: 34 };
    const spare = Math.min(box.height - tableHeight(made, measure), 8 * made.rows.length);
    return tableXml(page, made, at, measure, spare) + mark(stage, document, 'absent', sign);
  });
  const link = page.link(content.link);
  const lines = [
    { runs: [words(slideWords[lang].scan, 24, palette.ink2)], align: 'middle', lineHeight: 34 },
    {
      runs: [
        { ...words(shortLink(content.link), 22, palette.ink2), ...(link === '' ? {} : { link }) },
      ],
      align: 'middle',
      lineHeight: 34,
    },
  ] as const;
  const under = { x: box.x + box.width - CODE, y: box.y + CODE + 10, width: CODE, height: 72 };
  return tables.join('') + code + (code === '' ? '' : textBox(stage, under, lines));
}

function tableOf(
  document: PolicyDocument,
  name: string,
  width: number,
  room: number,
  stage: Stage,
): Table {
  const { context } = stage;
  const { lang, palette, measure } = context;
  const say = slideWords[lang];
  const items = leftOutItems(document, context);
  const ink = palette.marks[document.mark].text;
  const head: Cell = {
    paragraphs: [{ runs: [words(say.leftOutBy(name), 30, ink, true)], lineHeight: 42, indent: 46 }],
  };
  const cell = (
    { topic, search }: (typeof items)[number],
    [large, small]: readonly [number, number],
  ): Cell => ({
    paragraphs: [
      { runs: [words(topic, large, palette.ink, true)], lineHeight: Math.round(large * 1.28) },
      { runs: [words(search, small, palette.ink2)], lineHeight: Math.round(small * 1.32) },
    ],
  });
  const table = (sizes: readonly [number, number], most: number): Table => ({
    columns: [width],
    rows: [
      [head],
      ...items.slice(0, most).map((item) => [cell(item, sizes)]),
      ...(most < items.length
        ? [
            [
              {
                paragraphs: [
                  { runs: [words(say.moreItems(items.length - most), LEAST, palette.ink2)] },
                ],
              },
            ],
          ]
        : []),
    ],
    head: true,
    rule: palette.rule,
    name: pptxWords[lang].names.table,
    alt: pptxWords[lang].leftOut(name),
  });
  const least = SIZES.at(-1) ?? [LEAST, LEAST];
  const tries = [
    ...SIZES.map((sizes) => table(sizes, items.length)),
    ...items.map((_, index) => table(least, items.length - 1 - index)),
  ];
  return tries.find((one) => tableHeight(one, measure) <= room) ?? table(least, 0);
}
