// What is kept of an ARIA snapshot: landmarks, headings, regions, charts and controls with their names. The data in
// them, their numbers, and how often a thing of one kind comes stand in other tests, and change with the data.

/** What has a place of its own for a screen reader, or can be used. Text, cells and list items are left out. */
const KEPT = new Set(
  (
    'banner navigation main complementary contentinfo region search form dialog group toolbar ' +
    'heading link button radio checkbox switch combobox option searchbox textbox slider spinbutton separator ' +
    'img table grid columnheader status alert'
  ).split(' '),
);

interface Node {
  readonly line: string;
  readonly depth: number;
}

/**
 * The outline of an ARIA snapshot, one line a thing; of neighbours that read alike, the first alone.
 * @param snapshot what Playwright's `ariaSnapshot` gives
 * @param data words of the data, which a name may have in it; each becomes “…”
 */
export function ariaOutline(snapshot: string, data: readonly string[]): string {
  const words = [...new Set(data)].filter((word) => word.length > 5);
  words.sort((one, other) => other.length - one.length);
  const nodes: Node[] = [];
  // Depths in the snapshot of what is kept, from the top to the present line.
  const kept: number[] = [];
  for (const row of snapshot.split('\n')) {
    const [, blanks = '', body = ''] = /^( *)- (.*)$/.exec(row) ?? [];
    while ((kept.at(-1) ?? -1) >= blanks.length) kept.pop();
    const line = lineOf(body, words);
    if (line === null) continue;
    nodes.push({ line, depth: kept.length });
    kept.push(blanks.length);
  }
  return `${unlike(nodes, 0).join('\n')}\n`;
}

/** Role, name and states; null where it is not kept. */
function lineOf(body: string, words: readonly string[]): string | null {
  // YAML puts a line with a colon in its name between single quotes.
  const plain = body.startsWith("'") ? body.slice(1).replaceAll("''", "'") : body;
  const found = /^(\w+)(?: "((?:[^"\\]|\\.)*)")?((?: \[[^\]]*\])*)/.exec(plain);
  const [, role = '', name = '', states = ''] = found ?? [];
  if (!KEPT.has(role)) return null;
  // The title of a view is its finding: all of it follows from the data.
  const shown = name && states.includes('[level=1]') ? '…' : withoutData(name, words);
  return `${role}${shown && ` "${shown}"`}${states}`;
}

function withoutData(name: string, words: readonly string[]): string {
  let left = name.replaceAll('\\"', '"');
  for (const word of words) left = left.replaceAll(word, '…');
  return left.replace(/\d[\d.,]*/g, '#').replace(/“[^”]*”/g, '“…”');
}

/** Those from `depth` on, with what is in them, indented; what reads like a neighbour before it left out. */
function unlike(nodes: readonly Node[], depth: number): string[] {
  const seen = new Set<string>();
  const lines: string[] = [];
  for (let at = 0; at < nodes.length; ) {
    let end = at + 1;
    while (end < nodes.length && (nodes[end]?.depth ?? 0) > depth) end += 1;
    const within = unlike(nodes.slice(at + 1, end), depth + 1);
    const here = [`${'  '.repeat(depth)}${nodes[at]?.line}`, ...within];
    if (!seen.has(here.join('\n'))) lines.push(...here);
    seen.add(here.join('\n'));
    at = end;
  }
  return lines;
}
