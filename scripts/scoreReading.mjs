// Holds what a program read in a text against the truth about that text, and counts.

/**
 * @typedef {{ start: number, end: number }} Span in the text, UTF-16 code units
 * @typedef {Span & { value?: string, low?: string, high?: string, from?: string, unit?: string,
 *   relation?: string, fall?: boolean, status?: string }} Read
 * @typedef {Span & { kind: string, theme: string | null, record: string }} Statement one span of a record's evidence
 * @typedef {{ title: string, level: number }} Heading
 * @typedef {{ quantities: Read[], statements: Statement[], headings: Heading[],
 *   numerals: Span[], sentences: Span[], unread: Span[] }} Reading what it read, and the spans that it accounts for
 */

const given = (x) => x !== null && x !== undefined && x !== '' && x !== false;
const number = (x) => (given(x) ? (String(x).includes('/') ? String(x) : Number(x)) : null);
const unit = (x) =>
  given(x)
    ? String(x)
        .normalize('NFKC')
        .replace(/\s+/g, '')
        .replace(/^个(?=百分点|工作日|小时|月)/, '')
    : '';

/** Whether two quantities say the same: numbers, unit, relation, fall. */
const agrees = (one, other) =>
  ['value', 'low', 'high', 'from'].every((key) => number(one[key]) === number(other[key])) &&
  unit(one.unit) === unit(other.unit) &&
  (one.relation ?? 'exact') === (other.relation ?? 'exact') &&
  given(one.fall) === given(other.fall);

const touch = (one, other) => one.start < other.end && other.start < one.end;

/** Every numeral of a text, found without the program's own finder: digits, Chinese numerals, 倍 and 番. */
const NUMERAL = /\d+(?:[.,]\d+)*|[〇零一二三四五六七八九十百千万亿两半廿]+|[倍番½Ⅰ-ⅿ①-⑳²³]/gu;

/** @returns {Span[]} */
export const numerals = (text) =>
  Array.from(text.matchAll(NUMERAL), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));

const sentences = (text) =>
  Array.from(
    text.matchAll(/[^。！？；\n]*[^。！？；\s][^。！？；\n]*/gu),
    ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }),
  );

/** Which signs of a text some spans cover. */
function covers(length, spans) {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return ({ start, end }) => covered.subarray(start, end).reduce((sum, one) => sum + one, 0);
}

/** What may be read or left: 60岁及以上老年人, a class by its bound. A right reading of it does not count. */
const MAY = 'may be read';

function scoreQuantities(truth, all) {
  const may = truth.others.filter(({ reason }) => reason === MAY);
  const read = all.filter((one) => !may.some((other) => touch(one, other) && agrees(one, other)));
  const left = [...read];
  const wrong = [];
  const refused = [];
  let right = 0;
  let status = 0;
  let statusRight = 0;
  for (const expected of truth.quantities) {
    const at = left.findIndex((one) => touch(one, expected) && agrees(one, expected));
    if (at >= 0) {
      right++;
      const [found] = left.splice(at, 1);
      if (expected.status) {
        status++;
        if (found.status === expected.status) statusRight++;
      }
    } else (read.some((one) => touch(one, expected)) ? wrong : refused).push(expected);
  }
  const taken = truth.others.filter((other) =>
    left.some((one) => touch(one, other) && !truth.quantities.some((q) => touch(one, q))),
  );
  return {
    quantities: { truth: truth.quantities.length, read: read.length, right },
    missed: { wrong: wrong.length, refused: refused.length },
    status: { truth: status, right: statusRight },
    others: { truth: truth.others.length, right: truth.others.length - taken.length },
    details: { wrong, refused, beside: left, taken },
  };
}

// Found: at least half of it is evidence of records of the kind.
function scoreSpans(text, spans, statements) {
  const covered = covers(text.length, statements);
  const inTruth = covers(text.length, spans);
  const size = ({ start, end }) => end - start;
  const sum = (list) => list.reduce((all, one) => all + one, 0);
  const missed = spans.filter((one) => covered(one) * 2 < size(one));
  const beside = statements.filter((one) => inTruth(one) * 2 < size(one));
  return {
    found: { truth: spans.length, right: spans.length - missed.length },
    signs: { truth: sum(spans.map(size)), right: sum(spans.map(covered)) },
    beside: { read: statements.length, right: statements.length - beside.length },
    missed,
    extra: beside,
  };
}

const length = (one, other) => Math.min(one.end, other.end) - Math.max(one.start, other.start);

// The theme of the record whose evidence shares most signs with the statement of the truth.
function scoreThemes(truth, statements) {
  const wrong = [];
  const asked = [...truth.goals, ...truth.measures].filter(({ theme }) => theme);
  for (const one of asked) {
    const shared = new Map();
    for (const other of statements.filter((other) => touch(one, other)))
      shared.set(other.record, {
        theme: other.theme,
        signs: (shared.get(other.record)?.signs ?? 0) + length(one, other),
      });
    const best = [...shared.values()].sort((a, b) => b.signs - a.signs)[0];
    if (best?.theme !== one.theme) wrong.push({ ...one, read: best?.theme ?? null });
  }
  return { themes: { truth: asked.length, right: asked.length - wrong.length }, wrong };
}

const NUMBER =
  /^(?:第[〇零一二三四五六七八九十百\d]+[编章节]|[〇零一二三四五六七八九十百]+、|[（(][〇零一二三四五六七八九十百\d]+[）)]|\d+[.．、](?!\d))/;

/** The words of a heading without number, blanks and stop; those of an article are its number. */
export const bare = (words) =>
  words
    .trim()
    .replace(NUMBER, '')
    .replace(/\s+/g, '')
    .replace(/[。：:]$/, '');

function scoreHeadings(truth, read) {
  const expected = truth.headings.filter(({ level }) => level > 0);
  const titles = truth.headings.filter(({ level }) => level === 0).map(({ quote }) => bare(quote));
  const left = read.map((one) => ({ ...one, title: bare(one.title) }));
  const pairs = expected.map((one) => {
    const at = left.findIndex(({ title }) => title === bare(one.quote));
    return [one, at < 0 ? null : left.splice(at, 1)[0]];
  });
  // A title or the text as a whole may be the parent of all.
  const top = Math.min(...pairs.flatMap(([, found]) => (found ? [found.level] : [])));
  const missed = pairs.filter(([one, found]) => !found || found.level - top + 1 !== one.level);
  const beside = left.filter(({ title }) => !titles.includes(title));
  return {
    headings: {
      truth: expected.length,
      read: expected.length - missed.length + beside.length,
      right: expected.length - missed.length,
    },
    missed: missed.map(([one, found]) => ({ ...one, read: found?.level ?? null })),
    beside,
  };
}

/**
 * Counts how far a reading agrees with the truth; `details` names what does not.
 * @param {string} text
 * @param {object} truth a file of test/reading/texts
 * @param {Reading} reading
 */
export function scoreReading(text, truth, reading) {
  const { details, ...quantities } = scoreQuantities(truth, reading.quantities);
  const ofKind = (...kinds) => reading.statements.filter(({ kind }) => kinds.includes(kind));
  const goals = scoreSpans(text, truth.goals, ofKind('goal', 'target'));
  const measures = scoreSpans(text, truth.measures, ofKind('measure'));
  const themes = scoreThemes(truth, reading.statements);
  const headings = scoreHeadings(truth, reading.headings);
  const share = (pieces, spans) => {
    const covered = covers(text.length, spans);
    return { truth: pieces.length, right: pieces.filter((one) => covered(one) > 0).length };
  };
  return {
    counts: {
      ...quantities,
      goals: goals.found,
      goalsDrafted: goals.beside,
      measures: measures.found,
      measureSigns: measures.signs,
      measuresDrafted: measures.beside,
      themes: themes.themes,
      headings: headings.headings,
      numerals: share(numerals(text), reading.numerals),
      sentences: share(sentences(text), reading.sentences),
      unread: reading.unread.length,
    },
    details: {
      ...details,
      goals: goals.missed,
      goalsBeside: goals.extra,
      measures: measures.missed,
      measuresBeside: measures.extra,
      themes: themes.wrong,
      headings: headings.missed,
      headingsBeside: headings.beside,
    },
  };
}
