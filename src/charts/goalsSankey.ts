// Both documents' goals and measures as bands: sections of the one, themes, sections of the other.
import type {
  GoalsStructure,
  StructureBand,
  StructureSection,
  StructureSilence,
  StructureTheme,
} from '../content/goalsStructure.ts';
import { SIDES, type Side } from '../domain/filter.ts';
import { isDated } from '../domain/select.ts';
import { goalsStructure as words } from '../i18n/goalsStructure.ts';
import { nameSides } from '../i18n/naming.ts';
import type { Statement } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import type { ChartTable } from './chartTable.ts';
import type { ChartPoint, NativeChart } from './nativeChart.ts';
import type { Palette } from './palette.ts';

/** Opacity of a band whose statements name a year, and of one whose do not. */
export const BAND_OPACITY = { dated: 0.62, undated: 0.24 } as const;

/** In CSS px: height aimed at, most height of a statement, space between two nodes, room for the words of a side. */
const SIZE = { height: 580, statement: 20, gap: 14, words: { a: 216, b: 272 } } as const;

/** What a builder needs to know besides its content. */
export interface SankeyLook {
  readonly lang: Lang;
  readonly palette: Palette;
  /** Key of what the reader has pressed; it is edged. */
  readonly selected: string | null;
}

/** The chart of a structure. Points are sections with their bands, themes, and sections of the other document with theirs. */
export function goalsSankey(structure: GoalsStructure, look: SankeyLook): NativeChart {
  const { lang, palette, selected } = look;
  const text = words[lang];
  const { documents, sections, themes, bands } = structure;
  const names = nameSides(documents.a, documents.b, lang);
  const nodes = [...sections.a, ...themes, ...sections.b];
  // Words stand on bands.
  const halo = { textBorderColor: palette.page, textBorderWidth: 3 };
  const edge = (key: string) =>
    key === selected ? { borderColor: palette.ink, borderWidth: 1.5 } : { borderWidth: 0 };
  const colour = (side: Side) => {
    const document = documents[side];
    return document ? palette.marks[document.mark].fill : palette.hatch;
  };
  const section = (one: StructureSection) => ({
    name: one.key,
    depth: one.side === 'a' ? 0 : 2,
    itemStyle: { color: colour(one.side), ...edge(one.key) },
    label: {
      position: one.side === 'a' ? 'left' : 'right',
      ...label(one.section.label[lang], String(one.records.length)),
      width: SIZE.words[one.side] - 12,
      overflow: 'break',
    },
  });
  const theme = (one: StructureTheme) => {
    const counts = SIDES.flatMap((side) => (documents[side] ? one.records[side].length : []));
    const absent = silences(structure, one, lang, ['absent']);
    return {
      name: one.key,
      depth: 1,
      itemStyle: { color: palette.hatch, ...edge(one.key) },
      label: {
        position: 'right',
        ...label(one.theme.name[lang], [counts.join(' : '), ...absent].join('  ')),
      },
    };
  };
  return {
    name: text.name(structure.isAims),
    finding: text.finding(
      SIDES.flatMap((side) => {
        const all = sections[side].flatMap(({ records }) => records);
        return documents[side] ? text.side(names[side].full, all.length, datedOf(all)) : [];
      }),
      themes.length,
    ),
    height: heightOf(structure),
    points: pointsOf(structure, lang),
    table: tableOf(structure, lang),
    option: {
      series: [
        {
          id: 'goals-structure',
          type: 'sankey',
          left: SIZE.words.a,
          right: SIZE.words.b,
          top: 8,
          bottom: 8,
          nodeWidth: 8,
          nodeGap: SIZE.gap,
          // The orders given are kept.
          layoutIterations: 0,
          draggable: false,
          // The series has none but a first unrolling, which without a duration leaves its clip behind.
          animation: false,
          label: {
            rich: {
              name: { color: palette.ink, fontSize: 14, ...halo },
              count: { color: palette.ink3, fontSize: 12, ...halo },
            },
          },
          emphasis: { focus: 'adjacency' },
          blur: {
            itemStyle: { opacity: 0.4 },
            lineStyle: { opacity: 0.1 },
            label: { opacity: 0.55 },
          },
          data: [...sections.a.map(section), ...themes.map(theme), ...sections.b.map(section)],
          links: bands.map((band) => ({
            id: band.key,
            source: band.side === 'a' ? band.section : band.theme,
            target: band.side === 'a' ? band.theme : band.section,
            value: band.records.length,
            lineStyle: {
              color: colour(band.side),
              opacity: band.dated ? BAND_OPACITY.dated : BAND_OPACITY.undated,
              ...edge(band.key),
            },
            emphasis: { lineStyle: { opacity: band.dated ? 0.8 : 0.42 } },
          })),
        },
      ],
    },
  };

  function pointsOf(structure: GoalsStructure, lang: Lang): ChartPoint[] {
    const at = new Map(nodes.map(({ key }, dataIndex) => [key, dataIndex]));
    const node = (key: string, label: string): ChartPoint => ({
      key,
      at: { seriesIndex: 0, dataIndex: at.get(key) ?? 0 },
      label,
      tip: [],
    });
    const withBands = (side: Side) =>
      sections[side].flatMap((one) => [
        node(one.key, sectionName(one, names[one.side].full, lang)),
        ...bands.flatMap((band, dataIndex) => {
          if (band.section !== one.key) return [];
          const facts = bandFacts(band, lang);
          const point: ChartPoint = {
            key: band.key,
            at: { seriesIndex: 0, dataIndex, dataType: 'edge' },
            label: [bandName(structure, band, lang), names[side].full, facts].join(text.comma),
            tip: [
              band.records[0]?.evidence[0]?.quote ?? '',
              ...(lang === 'en' ? [band.records[0]?.label.en ?? ''] : []),
              bandName(structure, band, lang),
              facts,
              text.press,
            ],
          };
          return point;
        }),
      ]);
    return [
      ...withBands('a'),
      ...themes.map((one) => node(one.key, themeName(structure, one, lang))),
      ...withBands('b'),
    ];
  }
}

/** What a band joins: 到2027年—数据要素. */
export function bandName(
  { sections, themes }: GoalsStructure,
  band: StructureBand,
  lang: Lang,
): string {
  const section = sections[band.side].find(({ key }) => key === band.section);
  const theme = themes.find(({ key }) => key === band.theme);
  return words[lang].band(section?.section.label[lang] ?? '', theme?.theme.name[lang] ?? '');
}

function bandFacts({ records, dated }: StructureBand, lang: Lang): string {
  const text = words[lang];
  return [text.count(records.length), text.year[dated ? 'true' : 'false']].join(text.comma);
}

function sectionName({ section, records }: StructureSection, whose: string, lang: Lang): string {
  const text = words[lang];
  const dated = datedOf(records);
  return [
    section.label[lang],
    whose,
    text.count(records.length),
    dated === 0 ? text.year.false : text.dated(dated),
  ].join(text.comma);
}

function themeName(structure: GoalsStructure, one: StructureTheme, lang: Lang): string {
  const text = words[lang];
  const { a, b } = structure.documents;
  const names = nameSides(a, b, lang);
  const said = SIDES.flatMap((side) => {
    const n = one.records[side].length;
    return n > 0 ? `${names[side].full}${text.colon}${text.count(n)}` : [];
  });
  return [one.theme.name[lang], ...said, ...silences(structure, one, lang)].join(text.comma);
}

/** Why nothing leads to a side, in words that name the document; `why`: which of the reasons are given. */
function silences(
  { documents }: GoalsStructure,
  one: StructureTheme,
  lang: Lang,
  why: readonly StructureSilence['why'][] = ['absent', 'noAim', 'elsewhere', 'filter', 'unread'],
): string[] {
  const text = words[lang];
  return SIDES.flatMap((side) => {
    const silence = one.silence[side];
    const document = documents[side];
    return silence && document && why.includes(silence.why)
      ? text.silent(document.name[lang], text.why[silence.why])
      : [];
  });
}

function datedOf(records: readonly Statement[]): number {
  return records.filter(isDated).length;
}

/** A name and behind it a count, in the library's markup, whose signs are made harmless in words of the data. */
function label(name: string, behind: string) {
  const plain = (words: string) =>
    words.replace(/[{}|]/g, (sign) => ({ '{': '｛', '}': '｝', '|': '｜' })[sign] ?? sign);
  return {
    formatter: `{name|${plain(name)}}{count|${plain(behind)}}`,
    rich: { count: { padding: [0, 0, 0, 8] } },
  };
}

/** As high as its fullest column asks for, a statement as high as fits the height aimed at. */
function heightOf({ sections, themes }: GoalsStructure): number {
  const columns = [
    sections.a.map(({ records }) => records.length),
    themes.map(({ records }) => Math.max(records.a.length, records.b.length)),
    sections.b.map(({ records }) => records.length),
  ].map((values) => ({
    sum: values.reduce((sum, value) => sum + value, 0),
    gaps: SIZE.gap * Math.max(0, values.length - 1),
  }));
  const units = columns.map(({ sum, gaps }) => (SIZE.height - gaps) / Math.max(1, sum));
  const unit = Math.max(1, Math.min(SIZE.statement, ...units));
  return 16 + Math.ceil(Math.max(...columns.map(({ sum, gaps }) => sum * unit + gaps)));
}

function tableOf(structure: GoalsStructure, lang: Lang): ChartTable {
  const text = words[lang];
  const { documents, bands, themes, sections } = structure;
  const names = nameSides(documents.a, documents.b, lang);
  const { section, theme, document, year, count } = text.columns;
  const silent = themes.flatMap((one) =>
    SIDES.flatMap((side) => {
      const silence = one.silence[side];
      if (!silence) return [];
      const cells = ['–', one.theme.name[lang], names[side].full, text.why[silence.why], '0'];
      return { key: `${one.key}-${side}`, target: one.key, cells };
    }),
  );
  return {
    columns: [
      { id: 'section', label: section, opens: true },
      { id: 'theme', label: theme },
      { id: 'document', label: document },
      { id: 'year', label: year },
      { id: 'count', label: count, numeric: true },
    ],
    rows: [
      ...bands.map((band) => ({
        key: band.key,
        target: band.key,
        cells: [
          sections[band.side].find(({ key }) => key === band.section)?.section.label[lang] ?? '',
          themes.find(({ key }) => key === band.theme)?.theme.name[lang] ?? '',
          names[band.side].full,
          text.year[band.dated ? 'true' : 'false'],
          String(band.records.length),
        ],
      })),
      ...silent,
    ],
  };
}
