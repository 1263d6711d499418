// Headings of a policy text: by their number (第一章, 一、, （一）, 1., （1）), by bold type, and the title.

/** [start, end) in UTF-16 code units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** The ways of numbering, from the widest part to the narrowest. */
export const HEADING_STYLES = [
  'title',
  'part',
  'chapter',
  'section',
  'article',
  'han',
  'bracketed han',
  'arabic',
  'bracketed arabic',
  'circled',
  'bold',
] as const;
export type HeadingStyle = (typeof HEADING_STYLES)[number];

export interface Heading extends Range {
  readonly style: HeadingStyle;
  /** As written, 第一章 or （一）; '' where there is none. */
  readonly number: string;
  /** Without the number and without the stop behind it. */
  readonly title: string;
  /** 1 for the widest style of this text, 2 for the next. */
  readonly level: number;
  /** The text goes on in the same line behind it: （一）加快建设。推进…. */
  readonly runIn: boolean;
}

const HAN = '[〇零一二三四五六七八九十百]{1,5}';
const STYLES: readonly (readonly [HeadingStyle, RegExp])[] = [
  ['part', new RegExp(`^第${HAN}(?:编|部分|篇)`)],
  ['chapter', new RegExp(`^第(?:${HAN}|\\d{1,3})章`)],
  ['section', new RegExp(`^第(?:${HAN}|\\d{1,3})节`)],
  ['article', new RegExp(`^第(?:${HAN}|\\d{1,3})条(?!例)`)],
  ['han', new RegExp(`^${HAN}[、．.]`)],
  ['bracketed han', new RegExp(`^[（(]${HAN}[）)][、.]?`)],
  ['arabic', /^[\d０-９]{1,3}(?:[.．、](?![\d０-９])|\s(?=\p{Script=Han}))/u],
  ['bracketed arabic', /^[（(]?[\d０-９]{1,3}[）)]/],
  ['circled', /^[①-⓿❶-➓⒈-⒛]/],
];

const STOP = /[。！？；!?;]/;
const IN_BRACKETS = /^\s*[（(【][^（()）【】]*(?:[（(][^（()）]*[）)][^（()）【】]*)*[）)】]/;
const INSIDE = '(?:[^（()）]|[（(][^（()）]{1,9}[）)]){0,80}';
const DUTIES = new RegExp(`[（(]${INSIDE}(?:牵头|责任单位|负责|配合)${INSIDE}[）)]$`);
const LONGEST = 40;
/** A document number, a day, an address: lines near the title that are none. */
const NO_TITLE =
  /^(?:(?:牵头|责任|配合|主办|协办|参与|实施|落实|完成)(?:责任)?(?:单位|部门|主体|时限)[:：]|[（(]|附件|来源|记者|责任编辑|主题词|各位|同志们|(?:19|20)\d\d年\d+月\d+日$)|〔(?:19|20)\d\d〕\d+号$/;

/** The title of what a notice hands on: a paper's name before its first words. */
const ATTACHED =
  /(?:方案|意见|规划|措施|清单|办法|细则|要点|计划|规定|指南)(?:[（(][^（()）]{2,20}[）)])?$/;
const OPENING = /^(?:为|根据|按照|一、|第一[章条])/;

interface Line extends Range {
  readonly text: string;
}

/**
 * The headings of a text, in order. A numbered line is one where it has no stop, or where its
 * first sentence is short and more follows (run in); a numbered line that is one long sentence is
 * an item of a list. `bold` are the places of bold type in structured input.
 */
export function readHeadings(text: string, bold: readonly Range[] = []): Heading[] {
  const found: Omit<Heading, 'level'>[] = [];
  const lines = linesOf(text);
  const listed = listedElsewhere(lines);
  lines.forEach((line, i) => {
    if (listed.has(i)) return;
    const heading = numbered(line, i, lines) ?? boldHeading(line, bold) ?? titleOf(line, i, lines);
    if (heading) found.push(heading);
  });
  const styles = HEADING_STYLES.filter((style) => found.some((one) => one.style === style));
  return found.map((one) => ({ ...one, level: styles.indexOf(one.style) + 1 }));
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '') {
      const from = start + line.indexOf(trimmed);
      lines.push({ start: from, end: from + trimmed.length, text: trimmed });
    }
    start += line.length + 1;
  }
  return lines;
}

const LONGEST_LIST = 200;

/** Lines of a table of contents and of a list of annexes: they name headings that stand elsewhere. */
function listedElsewhere(lines: readonly Line[]): Set<number> {
  const listed = new Set<number>();
  const plain = ({ text }: Line) => text.replace(/\s|[.…·]+\d*$/g, '');
  const last = new Map(lines.map((line, i) => [plain(line), i]));
  lines.forEach((line, i) => {
    const contents = plain(line) === '目录';
    if (!contents && !/^附件?[：:]/.test(line.text)) return;
    if (contents) listed.add(i);
    for (let k = i + 1; k < Math.min(lines.length, i + LONGEST_LIST); k++) {
      const next = lines[k] as Line;
      const again = (last.get(plain(next)) ?? k) > k;
      if (contents ? !again : styleOf(next) !== 'arabic' || STOP.test(next.text)) break;
      listed.add(k);
    }
  });
  return listed;
}

const styleOf = (line: Line | undefined) =>
  STYLES.find(([, pattern]) => pattern.test(line?.text ?? ''))?.[0] ?? null;

/** Whether a numbered sentence is an item of a list: no paragraph and no narrower heading follows. */
function isItem(style: HeadingStyle, i: number, lines: readonly Line[]): boolean {
  if (/[；;：:]$/.test(lines[i - 1]?.text ?? '')) return true;
  const next = styleOf(lines[i + 1]);
  if (next === null) return i + 1 >= lines.length;
  return HEADING_STYLES.indexOf(next) <= HEADING_STYLES.indexOf(style);
}

function numbered(line: Line, i: number, lines: readonly Line[]): Omit<Heading, 'level'> | null {
  for (const [style, pattern] of STYLES) {
    const number = pattern.exec(line.text)?.[0];
    if (number === undefined) continue;
    const rest = line.text.slice(number.length);
    const stop = rest.search(STOP);
    const words = (stop < 0 ? rest : rest.slice(0, stop)).replace(DUTIES, '');
    // Departments in brackets behind a sentence are no text that goes on.
    const more =
      stop >= 0 &&
      rest
        .slice(stop + 1)
        .replace(IN_BRACKETS, '')
        .trim() !== '';
    const part =
      style === 'part' || style === 'chapter' || style === 'section' || style === 'article';
    // An article's number stands alone before its text: 第五条　县级以上….
    if (style === 'article') {
      const end = line.start + number.trimEnd().length;
      return {
        style,
        number: number.trim(),
        title: '',
        start: line.start,
        end,
        runIn: rest.trim() !== '',
      };
    }
    if (words.trim().length > LONGEST && !part) return null;
    // 5.新增风电装机500万千瓦；…: a heading ends in a full stop, not within its sentence.
    if (/[；;]/.test(rest.charAt(stop)) && !part) return null;
    if (stop >= 0 && !more && (/[，,]/.test(words) || (!part && isItem(style, i, lines))))
      return null;
    const end = line.start + number.length + words.length;
    return {
      style,
      number: number.trim(),
      title: words.trim(),
      start: line.start,
      end,
      runIn: more,
    };
  }
  return null;
}

function boldHeading(line: Line, bold: readonly Range[]): Omit<Heading, 'level'> | null {
  const place = bold.find(({ start, end }) => start <= line.start && end > line.start);
  if (!place) return null;
  const end = Math.min(line.end, place.end);
  const title = line.text.slice(0, end - line.start).replace(/[。：:]$/, '');
  if (title.length > LONGEST) return null;
  return {
    style: 'bold',
    number: '',
    title,
    start: line.start,
    end: line.start + title.length,
    runIn: end < line.end,
  };
}

// The first lines without a stop are the title; a short line alone between paragraphs is a subhead.
function titleOf(line: Line, i: number, lines: readonly Line[]): Omit<Heading, 'level'> | null {
  const short =
    line.text.length <= LONGEST + 20 &&
    !/[。；，;：:、]$|[。；]/.test(line.text) &&
    !/[\t|]/.test(line.text);
  if (!short) return null;
  const annexed = ATTACHED.test(line.text) && OPENING.test(lines[i + 1]?.text ?? '');
  const opens =
    annexed || i === 0 || (i < 3 && lines.slice(0, i).every((one) => !STOP.test(one.text)));
  // A subhead may take two lines; the paragraph below ends in a stop.
  const below = lines.slice(i + 1, i + 3).find((one) => STOP.test(one.text));
  const subhead =
    line.text.length <= 25 && below !== undefined && below.text.length > line.text.length;
  if (!opens && !subhead) return null;
  if (NO_TITLE.test(line.text)) return null;
  // 某报记者：请问…？
  if (/[：:].*[？?]$/.test(line.text)) return null;
  return {
    style: opens ? 'title' : 'bold',
    number: '',
    title: line.text,
    start: line.start,
    end: line.end,
    runIn: false,
  };
}
