// Makes records of the statements that were found: ids, words, theme, time, numbers, and why each was read so.
import { bisect } from '../bisect.ts';
import type { Duty } from '../structure/readDuties.ts';
import type { DraftRecord, DraftTime, Why } from './draft.ts';
import { quoteOf } from './draft.ts';
import { labelOf } from './labelOf.ts';
import type { Metrics } from './metrics.ts';
import { type Found, walker } from './readStatements.ts';
import type { ThemeFinder } from './themeOf.ts';
import { timeOf } from './timeOf.ts';
import { commitmentOf, wordingOf } from './wording.ts';

interface Parts {
  readonly prefix: string;
  readonly duties: readonly Duty[];
  readonly metrics: Metrics;
  readonly speakerOf: (found: Found) => { id: string; words: string } | null;
  readonly themeOf: ThemeFinder['themeOf'];
}

/** The records of statements in order. */
export function recordsOf(text: string, found: readonly Found[], parts: Parts): DraftRecord[] {
  const dutiesOf = dutiesByLine(text, parts.duties);
  return found.map((one, i) => recordOf(text, one, recordId(parts.prefix, i + 1), parts, dutiesOf));
}

// An id has four digits at most: what is more goes into a further series.
const recordId = (prefix: string, number: number) =>
  number < 10000
    ? `${prefix}-${String(number).padStart(2, '0')}`
    : `${prefix}-${Math.floor(number / 10000) + 1}-${String(number % 10000).padStart(4, '0')}`;

function recordOf(
  text: string,
  found: Found,
  id: string,
  { metrics, speakerOf, themeOf }: Parts,
  dutiesOf: (found: Found) => DraftRecord['duties'],
): DraftRecord {
  const { start, end, kind, part, heads } = found;
  const quote = quoteOf(text, start, end);
  const words = quote.quote.replace(/\s+/g, '');
  const why: Why[] = [...found.why];
  const headWords = heads.map((head) => text.slice(head.start, head.end));
  const theme = themeOf([...headWords, words].join('，'), part.path);
  why.push(theme.why);
  const wording = wordingOf(kind, words, found.quantities);
  if (wording) why.push(wording.why);
  const commitment = commitmentOf(words);
  if (commitment)
    why.push({ field: 'commitment', rule: 'first word of commitment', words: commitment });
  const time = found.time ? timeOf(text, found.time) : null;
  if (time && found.time) why.push(timeWhy(found, time));
  const speaker = speakerOf(found);
  if (speaker)
    why.push({ field: 'speaker', rule: 'speaker of the paragraph', words: speaker.words });
  const heading = part.path.at(-1);
  if (part.role)
    why.push({
      field: 'section',
      rule: `part on ${part.role}`,
      ...(heading ? { words: heading } : {}),
    });
  const quantities = found.quantities.map((quantity) => {
    why.push({
      field: 'quantity',
      rule: quantity.rule,
      words: text.slice(quantity.start, quantity.end),
    });
    return metrics.add(quantity, found, kind, cellName(headWords));
  });
  const duties = dutiesOf(found);
  const label = labelOf(heads.length > 0 ? `${headWords.join('，')}：${quote.quote}` : quote.quote);
  return {
    id,
    status: 'draft',
    confidence: Math.round(found.confidence * (theme.certain ? 100 : 85)) / 100,
    kind,
    theme: theme.theme,
    ...(theme.others.length > 0 ? { otherThemes: theme.others } : {}),
    section: part.section.id,
    label: { zh: label },
    summary: { zh: heads.length > 0 ? `${headWords.join('，')}：${quote.quote}` : quote.quote },
    ...(speaker ? { speaker: speaker.id } : {}),
    ...(commitment ? { commitment } : {}),
    ...(wording ? { wording: wording.wording } : {}),
    ...(time ? { time } : {}),
    ...(quantities.length > 0 ? { quantities } : {}),
    ...(duties && duties.length > 0 ? { duties } : {}),
    evidence: [
      quote,
      ...heads.map((head) => ({ ...quoteOf(text, head.start, head.end), role: 'heads' as const })),
    ],
    why,
  };
}

// A year at the head of a column is the time of its numbers, no part of what they count.
function cellName(heads: readonly string[]): string | undefined {
  const names = heads.filter(
    (head) => !/^(?:19|20)\d{2}年?(?:[底末]|目标值?|实际值?)?$/.test(head),
  );
  return names.length > 0 ? names.join('，') : undefined;
}

function timeWhy({ time, start, end }: Found, written: DraftTime): Why {
  const own = written.start >= start && written.end <= end;
  const carried = time?.carriedYear != null && written.year === time.carriedYear;
  const spans = time?.from?.year != null && time.from.year !== time.to?.year;
  const rule = carried
    ? 'year of the heading'
    : spans
      ? 'last year of a span'
      : own
        ? (time?.rule ?? 'time')
        : 'time said before';
  return { field: 'time', rule, words: written.quote };
}

// Departments in brackets answer for the whole line that they close, or for the line above theirs.
function dutiesByLine(text: string, duties: readonly Duty[]) {
  const lines: { start: number; end: number; line: string }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    lines.push({ start: at, end: at + line.length, line });
    at += line.length + 1;
  }
  const inside = walker(duties);
  const found = lines.map((line) => inside({ start: line.start, end: line.end + 1 }));
  const places = lines.map(({ start }) => start);
  return (one: Found): DraftRecord['duties'] => {
    const line = bisect(places, (place) => place <= one.start) - 1;
    const own = (found[line] ?? []).find((duty) => duty.start >= one.start);
    const next = lines[line + 1];
    const below = found[line + 1]?.[0];
    const duty = own ?? (next && below && below.start - next.start < 2 ? below : undefined);
    return duty ? partsOf(text, duty) : undefined;
  };
}

function partsOf(text: string, duty: Duty): DraftRecord['duties'] {
  let from = duty.start;
  const all = [
    ...duty.lead.map((name) => ({
      name,
      role: duty.support.length > 0 ? ('lead' as const) : undefined,
    })),
    ...duty.support.map((name) => ({ name, role: 'cooperate' as const })),
  ];
  return all.flatMap(({ name, role }) => {
    const at = text.indexOf(name, from);
    if (at < 0 || at >= duty.end) return [];
    from = at + name.length;
    return [{ ...quoteOf(text, at, at + name.length), ...(role ? { role } : {}) }];
  });
}
