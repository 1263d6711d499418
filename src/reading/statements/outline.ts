// The parts of a text: its headings as nested sections, and what each part is about in the order of such texts.
import { bisect } from '../bisect.ts';
import type { Role } from '../rules.ts';
import { type Heading, readHeadings } from '../structure/readHeadings.ts';
import { OPENING, TASK_VERB } from './cues.ts';
import type { DraftSection, Range } from './draft.ts';

export interface Part {
  readonly section: DraftSection;
  readonly heading: Heading | null;
  readonly role: Role | null;
  /** The words of its heading and of those above it, widest first. */
  readonly path: readonly string[];
}

export interface Outline {
  /** '' where no line is a title. */
  readonly title: string;
  readonly parts: readonly Part[];
  readonly headings: readonly Heading[];
  /** The part that a place of the text stands in. */
  readonly partAt: (place: number) => Part;
}

/** Words of headings that say what the part is; the first that fits is taken. */
export const ROLE_CUES: readonly { readonly role: Role; readonly pattern: RegExp }[] = [
  { role: 'annex', pattern: /^附件|^附表|^名词解释|^注释/ },
  {
    role: 'past',
    pattern:
      /回顾|工作总结|过去|取得(?:的)?(?:成效|成绩|成就|进展)|主要成[效绩就]|发展基础|发展现状|现状|基础条件|(?:建设|发展|工作)成[效就]|工作情况|完成情况|开展情况/,
  },
  {
    role: 'problem',
    pattern: /存在(?:的)?(?:主要|突出)?(?:问题|困难|不足)|问题(?:和|与)?(?:挑战|困难|不足)|短板/,
  },
  {
    role: 'measure',
    pattern:
      /目标任务(?:分解|分工)|(?:重点|主要|工作|具体|目标|建设|改革)(?:工作)?任务|重点工作|工作重点|重点举措|(?:主要|政策|保障|具体|工作|支持|扶持)措施|举措|保障|组织(?:实施|领导|保障)|实施路径|重点(?:工程|领域|方向|项目)|重大(?:工程|项目)|工作(?:要求|安排|部署|步骤)|(?:罚则|法律责任)/,
  },
  {
    role: 'goal',
    pattern:
      /(?:发展|主要|总体|工作|阶段|阶段性|预期|建设|行动|任务|具体|年度|绩效|近期|远期|远景|奋斗|战略)?目标(?!任务)|愿景|主要指标/,
  },
  {
    role: 'principle',
    pattern:
      /指导思想|基本原则|总体要求|总体思路|基本思路|工作原则|战略定位|发展定位|总体思想|主要原则|基本要求|总要求/,
  },
  {
    role: 'background',
    pattern: /背景|形势|意义|必要性|机遇|^(?:发展|宏观|外部|面临的?)环境$|解读|起草/,
  },
];

/** The place of a heading's words among the parts, which holds until a heading as wide or wider. */
export function outlineOf(text: string, bold: readonly Range[] = []): Outline {
  const headings = readHeadings(text, bold).filter(
    ({ start, end, style, title }) =>
      !(/[！？!?]$/.test(title) && (style === 'title' || style === 'bold')) &&
      (style === 'title' || !(NO_PART.test(title) || text.slice(start, end).includes('\t'))),
  );
  const parts: Part[] = [];
  const starts: number[] = [];
  let open: Part[] = [];
  // The first line of a structured file is its title, however it is set.
  const [first] = headings;
  const opening =
    first?.style === 'bold' && text.slice(0, first.start).trim() === '' ? first : null;
  const title = opening?.title ?? titleWords(headings);
  const root: Part = {
    section: { id: 's-0', label: { zh: title || '全文' }, tag: { zh: '全文' } },
    heading: null,
    role: null,
    path: [],
  };
  for (const heading of headings) {
    if (heading.style === 'title' || heading === opening) continue;
    // The title of a printed paper stands above it once more.
    if (heading.style === 'bold' && heading.title.length >= 8 && title.includes(heading.title))
      continue;
    const at = open.findIndex((part) => part.heading?.style === heading.style);
    open = at >= 0 ? open.slice(0, at) : open;
    // A chapter is never inside an item, whatever came between.
    while (open.length > 0 && wider(heading, open.at(-1)?.heading ?? null))
      open = open.slice(0, -1);
    const above = open.at(-1);
    const label = heading.title || heading.number;
    const part: Part = {
      section: {
        id: `s-${parts.length + 1}`,
        ...(above ? { parent: above.section.id } : {}),
        label: { zh: label },
        tag: { zh: tagOf(heading) },
      },
      heading,
      role: roleOf(heading.title) ?? above?.role ?? (opensTask(heading.title) ? 'measure' : null),
      path: [...(above?.path ?? []), heading.title],
    };
    parts.push(part);
    starts.push(heading.start);
    open = [...open, part];
  }
  return {
    title,
    parts: [root, ...parts],
    headings,
    partAt: (place) => {
      return parts[bisect(starts, (start) => start <= place) - 1] ?? root;
    },
  };
}

const WIDE = ['part', 'chapter', 'section'];

function wider(heading: Heading, above: Heading | null): boolean {
  const own = WIDE.indexOf(heading.style);
  if (own < 0 || !above) return false;
  const other = WIDE.indexOf(above.style);
  return other < 0 || own <= other;
}

const LOOKING: ReadonlySet<Role> = new Set(['past', 'problem', 'background']);

/** What a heading says that its part is, or null. 巩固…成效 and 优化…环境 are tasks, whatever they are about. */
export function roleOf(title: string): Role | null {
  const role = ROLE_CUES.find(({ pattern }) => pattern.test(title))?.role ?? null;
  if (opensTask(title) && (role === null || (LOOKING.has(role) && !/情况|回顾|总结/.test(title))))
    return null;
  return role;
}

/** 发展现状 and 改革成效 open with nouns. */
const NOUN =
  /^(?:发展|规划|改革|创新|服务|管理|监督|组织|建设)(?:的|和|与|现状|基础|形势|环境|目标|思路|成效|成就|情况|背景|定位|进展|原则|要求)/;

/** 提高站位，深刻认识…的意义: what is to be thought, not done. */
const THOUGHT =
  /^(?:提高(?:政治)?站位|统一思想|(?:深刻|充分|全面|准确)(?:认识|领会|理解|肯定|把握)|认清)/;

function opensTask(title: string): boolean {
  if (THOUGHT.test(title)) return false;
  const words = title.replace(OPENING, '') || title;
  return TASK_VERB.test(words) && !NOUN.test(words);
}

function tagOf({ number, title }: Heading): string {
  const bare = number.replace(/[、.．（）()\s]+/g, '');
  return bare || title.slice(0, 6) || '全文';
}

/** The title of the text: its first line that is no body, number or day, and those that go on with it. */
export function titleWords(headings: readonly Heading[]): string {
  const lines = headings
    .filter(({ style }) => style === 'title')
    .map(({ title }) => title.replace(/\s+/g, ''))
    .filter((line) => !NO_TITLE.test(line));
  const [first = '', second = ''] = lines;
  // 关于印发…: the body that issues it stands on a line of its own.
  return /^关于|的(?:通知|意见|决定|公告|通告)$/.test(second) && !/通知$|意见$/.test(first)
    ? first.endsWith(second)
      ? first
      : `${first}${second}`
    : first;
}

/** A line on its own that is a day or a body: a signature. */
const NO_PART = /^[（(]?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[）)]?$|(?:人民政府|办公厅|委员会)$/;
const NO_TITLE =
  /^\S{1,12}[〔［[【（(]\d{4}[〕］\]】）)](?:第)?\S{0,6}号$|^[—-]{1,2}|^(?:19|20)\d{2}年\d{1,2}月|^[（(].*[）)]$|^(?:[\p{Script=Han}]{0,12}(?:省长|市长|县长|区长|书记|主任))[\p{Script=Han}]{2,4}$/u;
