// Fills the offsets of quotes in the documents by exact search in source.txt, so that whoever
// codes a document writes words and never counts characters.
//   node scripts/locate.mjs [data folder]            fills and rewrites document.json
//   node scripts/locate.mjs --check [data folder]    writes nothing, verifies every offset
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatJson } from './formatJson.mjs';

/**
 * Fills `start` and `end` of every object that has `quote` and no `start`. Two hints may stand
 * beside `quote` and are removed: `after`, words at whose first occurrence the search begins, and
 * `nth`, which occurrence from there on is meant (1 = the first). With no hint the quote must
 * occur exactly once; with `after` alone the first one from there is taken.
 * Tombstones are left alone: their quotes are no longer pointed at.
 * @param {unknown} file the content of document.json; not changed
 * @param {string} text source.txt
 * @returns {{file: unknown, filled: number, problems: {record: string | null, path: string,
 *   detail: string}[]}} `file`: a copy with offsets (UTF-16 code units, end exclusive);
 *   `problems`: quotes that were not found or are not told apart; nothing is matched fuzzily
 */
export function locate(file, text) {
  const problems = [];
  let filled = 0;
  const visit = (value, at) => {
    if (Array.isArray(value)) return value.map((item, i) => visit(item, step(at, i, item)));
    if (value === null || typeof value !== 'object') return value;
    if (isQuote(value) && value.start === undefined && !at.path.startsWith('tombstones')) {
      const found = find(text, value);
      if (typeof found === 'number') {
        filled += 1;
        return place(value, found);
      }
      problems.push({ record: at.record, path: at.path, detail: found });
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, visit(item, step(at, key, item))]),
    );
  };
  return { file: visit(file, { record: null, path: '' }), filled, problems };
}

/**
 * Verifies that each quote with offsets is what stands there and that none lacks them.
 * @param {unknown} file the content of document.json
 * @param {string} text source.txt
 * @returns {{record: string | null, path: string, detail: string}[]} what is wrong, in file order
 */
export function check(file, text) {
  const problems = [];
  const visit = (value, at) => {
    if (value === null || typeof value !== 'object') return;
    if (isQuote(value) && !at.path.startsWith('tombstones')) {
      const detail = wrong(text, value);
      if (detail !== null) problems.push({ record: at.record, path: at.path, detail });
    }
    for (const [key, item] of Object.entries(value))
      visit(item, step(at, Array.isArray(value) ? Number(key) : key, item));
  };
  visit(file, { record: null, path: '' });
  return problems;
}

function isQuote(value) {
  return typeof value.quote === 'string';
}

// The path below `at`, and the nearest id of a record or absence on the way.
function step(at, key, item) {
  const name = typeof key === 'number' ? `[${key}]` : at.path === '' ? key : `.${key}`;
  const id = item?.id;
  const own = typeof id === 'string' && /^[a-z][a-z0-9-]*-x?\d{2,4}$/.test(id) ? id : at.record;
  return { path: at.path + name, record: own };
}

function find(text, { quote, after, nth }) {
  if (quote === '') return 'empty quote';
  if (nth !== undefined && !(Number.isInteger(nth) && nth >= 1))
    return `nth must be 1 or more: ${nth}`;
  const from = after === undefined ? 0 : text.indexOf(after);
  if (from < 0) return `"after" is not found: "${after}"`;
  const places = [];
  for (let i = text.indexOf(quote, from); i >= 0; i = text.indexOf(quote, i + 1)) places.push(i);
  if (places.length === 0) return `not found: "${quote}"`;
  if (after === undefined && nth === undefined && places.length > 1)
    return `occurs ${places.length} times, add "after" or "nth": "${quote}"`;
  const place = places[(nth ?? 1) - 1];
  return place ?? `occurs ${places.length} times, fewer than nth ${nth}: "${quote}"`;
}

// start and end come right after quote, wherever the object has it.
function place(value, start) {
  const pairs = Object.entries(value).filter(([key]) => !['after', 'nth', 'end'].includes(key));
  return Object.fromEntries(
    pairs.flatMap(([key, item]) =>
      key === 'quote'
        ? [
            ['quote', item],
            ['start', start],
            ['end', start + item.length],
          ]
        : [[key, item]],
    ),
  );
}

function wrong(text, { quote, start, end, after, nth }) {
  if (start === undefined || end === undefined) return `no offsets: "${quote}"`;
  if (after !== undefined || nth !== undefined) return `a hint is left beside "${quote}"`;
  const there = text.slice(start, end);
  return there === quote ? null : `at ${start}–${end} stands "${there}", not "${quote}"`;
}

/**
 * Runs over every folder that has document.json and source.txt. A file with problems is not written.
 * @param {string} data the data folder
 * @param {boolean} checkOnly verify and write nothing
 * @returns {{lines: string[], problems: string[]}} words for the terminal; each problem names
 *   the file, the record id and the path in the file
 */
export function locateFolders(data, checkOnly) {
  const lines = [];
  const problems = [];
  for (const id of readdirSync(data)) {
    const path = join(data, id, 'document.json');
    if (!existsSync(path) || !existsSync(join(data, id, 'source.txt'))) continue;
    const text = readFileSync(join(data, id, 'source.txt'), 'utf8');
    const before = readFileSync(path, 'utf8');
    let file;
    try {
      file = JSON.parse(before);
    } catch (error) {
      problems.push(`${id}/document.json: not JSON: ${error.message}`);
      continue;
    }
    const result = locate(file, text);
    const found = checkOnly ? check(file, text) : problemsOf(result, text);
    for (const { record, path: at, detail } of found)
      problems.push(`${id}/document.json ${record ?? '-'} ${at}: ${detail}`);
    if (checkOnly || found.length > 0) continue;
    const after = formatJson(result.file);
    if (after !== before) writeFileSync(path, after);
    lines.push(`${id}: ${result.filled} quotes placed`);
  }
  return { lines, problems };
}

// A quote that could not be placed also lacks offsets: it is told once, with the reason.
function problemsOf(result, text) {
  const told = new Set(result.problems.map((p) => p.path));
  return [...result.problems, ...check(result.file, text).filter((p) => !told.has(p.path))];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const words = process.argv.slice(2);
  const checkOnly = words.includes('--check');
  const { lines, problems } = locateFolders(
    words.find((w) => w !== '--check') ?? 'data',
    checkOnly,
  );
  for (const line of lines) console.log(line);
  for (const problem of problems) console.error(problem);
  if (checkOnly && problems.length === 0) console.log('Every quote stands at its offsets.');
  if (problems.length > 0) process.exitCode = 1;
}
