// What each document leaves out, a table a document with the search that found nothing; and the code, large.

import { lanedDocuments } from '../../../content/lanedDocuments.ts';
import { leftOutItems } from '../../../content/leftOutItems.ts';
import { pptxWords } from '../../../i18n/pptx.ts';
import { slideWords } from '../../../i18n/slide.ts';
import type { PolicyDocument } from '../../../model/dataset.ts';
import { inColumns } from '../../picture/lanes.ts';
import type { Box } from '../../picture/sheet.ts';
import { LEFT_OUT_SIZES } from '../../slide/bodies/leftOut.ts';
import { shortLink } from '../../slide/frame.ts';
import { codeXml } from '../frame.ts';
import { LEAST, mark, type Stage, textBox, words } from '../stage.ts';
import { CELL, type Cell, type Table, tableHeight, tableXml } from '../table.ts';

const CODE = 420;
const GAP = 48;
/** Those of the screen's slide but the largest: the cells of a table have margins. */
const SIZES = LEFT_OUT_SIZES.slice(1);

/** A table a document, and the code of the slide's link beside them. */
export function leftOutTables(stage: Stage, box: Box): string {
  const { content, context, page } = stage;
  const { lang, palette, measure } = context;
  const code = codeXml(stage, { x: box.x + box.width - CODE, y: box.y, size: CODE });
  const free = code === '' ? box.width : box.width - CODE - GAP;
  const lanes = inColumns(lanedDocuments(context), { ...box, width: free }, GAP);
  const tables = lanes.map(({ document, name, room }) => {
    const made = tableOf(document, name, room, stage);
    const sign = { x: room.x + CELL.left + 17, y: room.y + CELL.y + 21, size: 34 };
    const spare = Math.min(room.height - tableHeight(made, measure), 8 * made.rows.length);
    return tableXml(page, made, room, measure, spare) + mark(stage, document, 'absent', sign);
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
  { width, height }: Box,
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
    rule: palette.rule,
    name: pptxWords[lang].names.table,
    alt: pptxWords[lang].leftOut(name),
  });
  const least = SIZES.at(-1) ?? [LEAST, LEAST];
  const tries = [
    ...SIZES.map((sizes) => table(sizes, items.length)),
    ...items.map((_, index) => table(least, items.length - 1 - index)),
  ];
  return tries.find((one) => tableHeight(one, measure) <= height) ?? table(least, 0);
}
