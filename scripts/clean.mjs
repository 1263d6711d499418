// Makes source.txt (the text that all evidence points into) and cleaned.json (where each
// piece of it stands in the received file) from source.raw.txt by the rules in cleaning.json.
//   node scripts/clean.mjs [data folder]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatJson } from './formatJson.mjs';

const RULES = ['scope', 'edgeNoise', 'drop', 'joins'];

/**
 * Cleans a received text. Rules (all keys required, so that leaving one out is a decision):
 * - `scope` {from, to}: the report runs from the first character of `from` to the last of `to`;
 *   each must occur exactly once in `raw`.
 * - `edgeNoise` null or {keep}: where a line starts or ends with printable ASCII, that run is
 *   noise, except for a string of `keep` that begins inside a run and ends beyond or at its end.
 *   Noise is made of pieces of one or two characters; a longer piece (GDP, 40EFLOPS) is refused.
 * - `drop` [text]: whole lines that are no part of the report, as they stand without noise.
 * - `joins` [{before, after}]: a line that ends in `before` and the next one, that starts with
 *   `after`, are one sentence that the page layout had broken.
 * Empty lines go. Of each line break between two paragraphs one '\n' of the raw text stays.
 * @param {string} raw the received text, line breaks '\n'
 * @param {object} rules the content of cleaning.json
 * @returns {{text: string, segments: [number, number][], joins: number[]}} `text`: the cleaned text;
 *   `segments`: [start, end) in raw, UTF-16 code units, whose concatenation is `text`;
 *   `joins`: offsets in `text` at which two halves of a sentence meet
 * @throws {Error} naming the rule, when a rule does not match exactly as it should
 */
export function clean(raw, rules) {
  checkKeys(rules);
  const lines = dropLines(removeNoise(scopedLines(raw, rules.scope), rules.edgeNoise), rules.drop);
  return assemble(raw, lines, rules.joins);
}

function checkKeys(rules) {
  const keys = Object.keys(rules);
  const wrong = [
    ...RULES.filter((k) => !keys.includes(k)),
    ...keys.filter((k) => !RULES.includes(k)),
  ];
  if (wrong.length > 0) throw new Error(`rules: missing or unknown: ${wrong.join(', ')}`);
}

// Non-empty lines in scope as {start, end, text}; offsets in raw, the line break outside.
function scopedLines(raw, scope) {
  const from = once(raw, scope.from, 'scope.from');
  const to = once(raw, scope.to, 'scope.to') + scope.to.length;
  if (to <= from) throw new Error('scope: "to" stands before "from"');
  const lines = [];
  let start = from;
  for (const part of raw.slice(from, to).split('\n')) {
    lines.push(lineOf(raw, start, start + part.length));
    start += part.length + 1;
  }
  return lines.filter((line) => line.text.trim() !== '');
}

function lineOf(raw, start, end) {
  return { start, end, text: raw.slice(start, end) };
}

function removeNoise(lines, edgeNoise) {
  if (edgeNoise === null) return lines;
  const kept = new Set();
  const result = lines.map((line) => {
    const text = line.text;
    let head = /^[ -~]*/.exec(text)[0].length;
    let tail = head === text.length ? 0 : /[ -~]*$/.exec(text)[0].length;
    for (const words of edgeNoise.keep) {
      const at = text.indexOf(words);
      if (at < 0) continue;
      if (at < head && at + words.length >= head) head = at;
      else if (at <= text.length - tail && at + words.length > text.length - tail)
        tail = text.length - at - words.length;
      else continue;
      kept.add(words);
    }
    checkNoise(text.slice(0, head));
    checkNoise(text.slice(text.length - tail));
    return {
      start: line.start + head,
      end: line.end - tail,
      text: text.slice(head, text.length - tail),
    };
  });
  const cut = result.some((line, i) => line.text.length < lines[i].text.length);
  if (!cut) throw new Error('edgeNoise: no line has any');
  for (const words of edgeNoise.keep)
    if (!kept.has(words)) throw new Error(`edgeNoise.keep: no noise touches "${words}"`);
  return result.filter((line) => line.text !== '');
}

// A word or a figure is longer than the pieces of the noise: better to stop than to lose one.
function checkNoise(noise) {
  const word = noise.split(/\s+/).find((piece) => /[A-Za-z0-9.]{3,}/.test(piece));
  if (word !== undefined) throw new Error(`edgeNoise: "${word}" may be a word of the report`);
}

function dropLines(lines, drop) {
  for (const text of drop)
    if (!lines.some((line) => line.text === text)) throw new Error(`drop: no line "${text}"`);
  return lines.filter((line) => !drop.includes(line.text));
}

function assemble(raw, lines, joins) {
  const used = joins.map(() => 0);
  const segments = [];
  const offsets = [];
  let length = 0;
  const add = (start, end) => {
    const last = segments.at(-1);
    if (last !== undefined && last[1] === start) last[1] = end;
    else segments.push([start, end]);
    length += end - start;
  };
  lines.forEach((line, i) => {
    add(line.start, line.end);
    const next = lines[i + 1];
    if (next === undefined) return;
    const rule = joins.findIndex(
      (j) => line.text.endsWith(j.before) && next.text.startsWith(j.after),
    );
    if (rule < 0) {
      const lineBreak = raw.indexOf('\n', line.end);
      add(lineBreak, lineBreak + 1);
    } else {
      used[rule] += 1;
      offsets.push(length);
    }
  });
  joins.forEach((j, i) => {
    if (used[i] !== 1)
      throw new Error(`joins: "${j.before}" + "${j.after}" matches ${used[i]} times`);
  });
  return {
    text: segments.map(([start, end]) => raw.slice(start, end)).join(''),
    segments,
    joins: offsets,
  };
}

function once(raw, words, rule) {
  const at = raw.indexOf(words);
  if (at < 0) throw new Error(`${rule}: "${words}" does not occur`);
  if (raw.indexOf(words, at + 1) >= 0) throw new Error(`${rule}: "${words}" occurs more than once`);
  return at;
}

/**
 * Cleans every folder that has source.raw.txt and cleaning.json; writes source.txt and cleaned.json.
 * @param {string} data the data folder
 * @returns {string[]} one line a folder, for the reader of the terminal
 * @throws {Error} naming the folder and the rule
 */
export function cleanFolders(data) {
  const has = (id, file) => existsSync(join(data, id, file));
  const ids = readdirSync(data).filter(
    (id) => has(id, 'source.raw.txt') && has(id, 'cleaning.json'),
  );
  return ids.map((id) => {
    try {
      const raw = readFileSync(join(data, id, 'source.raw.txt'), 'utf8');
      const rules = JSON.parse(readFileSync(join(data, id, 'cleaning.json'), 'utf8'));
      const { text, segments, joins } = clean(raw, rules);
      writeFileSync(join(data, id, 'source.txt'), text);
      writeFileSync(join(data, id, 'cleaned.json'), formatJson({ segments, joins }));
      return `${id}: ${text.length} of ${raw.length} code units, ${segments.length} segments`;
    } catch (error) {
      throw new Error(`${id}: ${error.message}`, { cause: error });
    }
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    for (const line of cleanFolders(process.argv[2] ?? 'data')) console.log(line);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
