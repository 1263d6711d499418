// The two documents as one table: a row a fact, a column a document.

import { factsOf, listsOf } from '../../../content/documentFacts.ts';
import { SIDES } from '../../../domain/filter.ts';
import { distinctSides } from '../../../domain/select.ts';
import { nameSides } from '../../../i18n/naming.ts';
import { pptxWords } from '../../../i18n/pptx.ts';
import { slideWords } from '../../../i18n/slide.ts';
import type { PolicyDocument } from '../../../model/dataset.ts';
import type { Box } from '../../picture/sheet.ts';
import { LEAST, mark, type Stage, words } from '../stage.ts';
import { CELL, type Cell, type Table, tableHeight, tableXml } from '../table.ts';

const LABEL = { zh: 110, en: 160 } as const;
const SIZES = [30, 28, 26, 24, 22] as const;

/** Facts of both documents side by side, as large as they may be; lists that find no room are counted. */
export function documentsTable(stage: Stage, box: Box): string {
  const { context } = stage;
  const { lang, palette, measure, selection } = context;
  const { sides } = distinctSides(selection);
  const lanes = SIDES.filter((side) => sides[side] || selection.sides[side] === null);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  const shown = lanes.map((side) => ({ side, document: sides[side]?.document ?? null }));
  const width = (box.width - LABEL[lang]) / Math.max(1, shown.length);
  const columns = [LABEL[lang], ...shown.map(() => width)];
  const full = shown.map(({ side }) => names[side].full);
  const table = (size: number, most: number): Table => ({
    columns,
    rows: rowsOf(shown, size, most, stage),
    rule: palette.rule,
    name: pptxWords[lang].names.table,
    alt: pptxWords[lang].documents(full.join(lang === 'zh' ? '、' : ', ')),
  });
  const lists = Math.max(
    0,
    ...shown.map(({ document }) => (document ? listsOf(document, context).length : 0)),
  );
  const tries = [
    ...SIZES.map((size) => [size, lists] as const),
    ...Array.from({ length: lists }, (_, index) => [LEAST, lists - 1 - index] as const),
  ];
  const fits = ([size, most]: (typeof tries)[number]) =>
    tableHeight(table(size, most), measure) <= box.height;
  const [size, most] = tries.find(fits) ?? [LEAST, 0];
  const found = table(size, most);
  const spare = Math.min(box.height - tableHeight(found, measure), 20 * found.rows.length);
  const marks = shown.map(({ document }, index) => {
    if (!document) return '';
    const x = box.x + LABEL[lang] + index * width + CELL.left + 20;
    return mark(stage, document, 'actual', { x, y: box.y + CELL.y + 24, size: 40 });
  });
  return tableXml(stage.page, found, box, measure, spare) + marks.join('');
}

type Shown = readonly { readonly side: 'a' | 'b'; readonly document: PolicyDocument | null }[];

function rowsOf(shown: Shown, size: number, most: number, { context }: Stage): Cell[][] {
  const { lang, palette, selection } = context;
  const say = slideWords[lang].document;
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  const lineHeight = Math.round(size * 1.32);
  const cell = (lines: readonly string[], ink: string): Cell => ({
    paragraphs: lines.map((line, index) => ({
      runs: [words(line, size, ink)],
      lineHeight,
      before: index > 0 ? size * 0.18 : 0,
    })),
  });
  const label = (text: string): Cell => ({
    paragraphs: [{ runs: [words(text, LEAST, palette.ink2)], lineHeight }],
  });
  const header = shown.map(({ side, document }): Cell => {
    const ink = document ? palette.marks[document.mark].text : palette.ink2;
    const name = document ? names[side].full : say.notLoaded;
    return {
      paragraphs: [
        { runs: [words(name, 36, ink, true)], lineHeight: 48, indent: document ? 54 : 0 },
      ],
    };
  });
  const facts = shown.map(({ document }) => (document ? factsOf(document, { lang }) : []));
  const labels = facts.find((list) => list.length > 0)?.map(([name]) => name) ?? [];
  const lists = shown.map(({ document }) => {
    const all = document ? listsOf(document, { lang, selection }) : [];
    const left = all.length - most;
    return left > 0 ? [...all.slice(0, most), say.more(left)] : all;
  });
  return [
    [label(''), ...header],
    ...labels.map((name, at) => [
      label(name),
      ...facts.map((list) => cell([list[at]?.[1] ?? ''], palette.ink)),
    ]),
    ...(lists.some((list) => list.length > 0)
      ? [[label(say.structure), ...lists.map((list) => cell(list, palette.ink))]]
      : []),
  ];
}
