// Our own SVG text as elements of a page. Built piece by piece, with no parser of the page's, so that
// a strict security policy has nothing to refuse.

const PIECE = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const NAMESPACE = 'http://www.w3.org/2000/svg';

/** How many drawings have been made into elements. */
let made = 0;

/**
 * The element that a file made by `svgFile` describes. Its ids are its own, however often the same file
 * stands in the page: of two hatches with one id the first counts, and where that is not displayed, as
 * on paper, none is painted. Throws where the text is not of that kind.
 */
export function svgElement(text: string, page: Document): SVGElement {
  made += 1;
  const number = made;
  const own = (key: string, value: string) =>
    key === 'id' ? `${value}-${number}` : value.replace(/url\(#([^)]+)\)/g, `url(#$1-${number})`);
  const open: Element[] = [];
  let root: SVGElement | null = null;
  for (const [, end, name, attributes = '', alone, words] of text.matchAll(PIECE)) {
    const parent = open.at(-1);
    if (words !== undefined) {
      parent?.append(plain(words));
      continue;
    }
    if (end) {
      if (open.pop()?.tagName !== name) throw new Error(`</${name}> closes nothing.`);
      continue;
    }
    const element = page.createElementNS(NAMESPACE, name ?? '');
    for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      const written = own(key, plain(value));
      // Set as a property: the policy forbids the attribute.
      if (key === 'style') element.style.cssText = written;
      else if (key !== 'xmlns') element.setAttribute(key, written);
    }
    if (parent) parent.append(element);
    root ??= element;
    if (!alone) open.push(element);
  }
  if (!root || open.length > 0) throw new Error('The SVG has no end.');
  return root;
}

function plain(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
