// Cuts a text into the clauses that are read one by one: never inside a bracket, a title or a short quotation.
import { merged, type Range } from './draft.ts';

/** A clause: [start, end) in the text without the marks around it. */
export interface Clause extends Range {
  /** Without blanks: what the rules look at. */
  readonly words: string;
  /** 一是, 2., ——: what stands before it and numbers it. */
  readonly marker: string;
  /** The sentence that it is part of, counted through the text. */
  readonly sentence: number;
  /** Line of the text, counted from 0. */
  readonly line: number;
  /** The mark that closes it; '' at the end of a line. */
  readonly stop: string;
}

const WHOLE =
  /《[^》\n]{1,80}》|（[^（）\n]{1,240}）|\([^()\n]{1,240}\)|【[^】\n]{1,240}】|“[^“”。；\n]{1,40}”|「[^」\n]{1,40}」|"[^"。；\n]{1,40}"/g;
const SENTENCE_STOP = '。！？；?!;';
const STOP = `${SENTENCE_STOP}，,：:`;
const CLOSING = '”’」』》〉）】)"';
export const MARKER =
  /^(?:(?:本报|[\p{Script=Han}]{2,6}[社网报])?[\p{Script=Han}]{0,8}(?:\d{1,2}月\d{1,2}日)?[电讯]\s*[（(][^（）()\n]{2,30}[）)]|[一二三四五六七八九十]{1,3}(?:是要|是|要(?=[\p{Script=Han}])|、|，)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|\d{1,2}[.．、）)](?!\d)|[①-⓿❶-➓]|[-—–―]{1,3}|[•·●■▪◆○◇▲★☆*]|(?:首先|其次|再次|最后|此外)(?=[，,要是]))[是，,\s]*/u;
const HEAD = /^[\s，,。；;：:、！？!?“”"'‘’（）()]+/u;
const TAIL = /[\s，,。；;：:、！？!?]+[”’"」』）)]*$/u;

/**
 * The clauses of the text outside `skipped` (headings, tables), in order. Nothing is cut inside `kept`
 * (a number that goes from … to …). Both lists are in order.
 */
export function cutClauses(
  text: string,
  skipped: readonly Range[],
  kept: readonly Range[] = [],
): Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  let sentence = 0;
  let next = 0;
  const whole = wholePlaces(text, kept);
  text.split('\n').forEach((line, number) => {
    const end = at + line.length;
    let from = at;
    while (next < skipped.length && (skipped[next]?.start ?? 0) < end) {
      const hole = skipped[next] as Range;
      if (hole.start > from)
        sentence = cutPiece(text, from, hole.start, number, sentence, clauses, whole);
      from = Math.max(from, hole.end);
      if (hole.end > end) break;
      next++;
    }
    if (from < end) sentence = cutPiece(text, from, end, number, sentence, clauses, whole);
    sentence++;
    at = end + 1;
  });
  return clauses;
}

interface Whole {
  /** The place that holds an offset; offsets are asked for in order. */
  readonly at: (offset: number) => Range | null;
}

function wholePlaces(text: string, kept: readonly Range[]): Whole {
  const marked = Array.from(text.matchAll(WHOLE), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const places = merged([...marked, ...kept]);
  let next = 0;
  return {
    at: (offset) => {
      while (next < places.length && (places[next]?.end ?? 0) <= offset) next++;
      const place = places[next];
      return place && place.start <= offset ? place : null;
    },
  };
}

function cutPiece(
  text: string,
  start: number,
  end: number,
  line: number,
  first: number,
  clauses: Clause[],
  whole: Whole,
): number {
  const piece = text.slice(start, end);
  let sentence = first;
  let from = 0;
  const close = (to: number, stop: string) => {
    const clause = clauseOf(piece.slice(from, to), start + from, line, sentence, stop);
    if (clause) clauses.push(clause);
    from = to;
  };
  for (let i = 0; i < piece.length; i++) {
    const hole = whole.at(start + i);
    if (hole) {
      i = Math.min(piece.length, hole.end - start) - 1;
      continue;
    }
    const sign = piece.charAt(i);
    if (!STOP.includes(sign) || insideNumber(piece, i)) continue;
    let to = i + 1;
    while (to < piece.length && (CLOSING + SENTENCE_STOP).includes(piece.charAt(to))) to++;
    close(to, sign);
    if (SENTENCE_STOP.includes(sign)) sentence++;
    i = to - 1;
  }
  close(piece.length, '');
  return sentence;
}

const insideNumber = (text: string, i: number) =>
  ',，:：'.includes(text.charAt(i)) &&
  /\d/.test(text.charAt(i - 1)) &&
  /\d/.test(text.charAt(i + 1)) &&
  (text.charAt(i) === ',' || text.charAt(i) === ':');

function clauseOf(
  piece: string,
  start: number,
  line: number,
  sentence: number,
  stop: string,
): Clause | null {
  let from = 0;
  let to = piece.length;
  const lead = /^[\s　]+/.exec(piece);
  if (lead) from = lead[0].length;
  const marker = MARKER.exec(piece.slice(from))?.[0] ?? '';
  from += marker.length;
  const inner = piece.slice(from);
  const tail = TAIL.exec(piece);
  if (tail) to = tail.index + closeEdge(piece, from, tail.index, tail[0]);
  const head = HEAD.exec(inner);
  if (head) from += openEdge(inner.slice(0, Math.max(0, to - from)), head[0]);
  if (to <= from) return null;
  const words = piece.slice(from, to).replace(/\s+/g, '');
  if (words === '' || !/[\p{Script=Han}\p{L}\d]/u.test(words)) return null;
  return {
    start: start + from,
    end: start + to,
    words,
    marker: marker.trim(),
    sentence,
    line,
    stop,
  };
}

// An opening quotation or bracket stays where it closes in the clause: “点链面”同步发力.
function openEdge(inner: string, edge: string): number {
  for (let i = 0; i < edge.length; i++) {
    const pair = { '“': '”', '（': '）', '(': ')', '‘': '’', '"': '"' }[edge.charAt(i)];
    if (pair && inner.indexOf(pair, i + 1) > 0) return i;
  }
  return edge.length;
}

// A closing one stays where it was opened in the clause.
function closeEdge(piece: string, from: number, at: number, tail: string): number {
  const inner = piece.slice(from, at);
  const open = inner.lastIndexOf('“');
  const sign = tail.indexOf('”');
  // “……。” is what someone says: both go.
  if (open === 0 && sign > 0) return 0;
  return sign >= 0 && open >= 0 && inner.indexOf('”', open) < 0 ? sign + 1 : 0;
}
