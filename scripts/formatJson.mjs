// One way to lay out the data files, so that a program that rewrites one changes
// no line that it does not mean to.

const WIDTH = 120;

/**
 * Lays out a JSON value: two spaces a level; an array or object goes on one line where it
 * fits WIDTH columns, a Chinese character counted as two because it is drawn as two.
 * Formatting the parsed output again gives the same text.
 * @param {unknown} value any JSON value
 * @returns {string} the text, ending in one line break
 */
export function formatJson(value) {
  return `${write(value, 0, 0)}\n`;
}

// `before` is what already stands on the line; `after` one comma.
function write(value, level, before) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const flat = writeFlat(value);
  if (before + columns(flat) + 1 <= WIDTH) return flat;
  const indent = '  '.repeat(level + 1);
  const array = Array.isArray(value);
  const lines = entriesOf(value).map(([key, item]) => {
    const name = array ? '' : `${JSON.stringify(key)}: `;
    return indent + name + write(item, level + 1, columns(indent + name));
  });
  const [open, close] = array ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join(',\n')}\n${'  '.repeat(level)}${close}`;
}

function writeFlat(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(writeFlat).join(', ')}]`;
  const pairs = entriesOf(value).map(([key, item]) => `${JSON.stringify(key)}: ${writeFlat(item)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

function entriesOf(value) {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

function columns(text) {
  let sum = 0;
  for (const char of text)
    sum += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(char) ? 2 : 1;
  return sum;
}
