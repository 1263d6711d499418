// Markup as a page may hold it whose policy allows no style written at an element: such styles become
// classes; so do the colours of a picture that are others in the dark.

/** What gives an element a colour. */
const PAINTS = ['fill', 'stroke', 'stop-color'];
/** What the chart program writes for itself. */
const OWN = /^(?:ecmeta_\w+|class|pointer-events|xmlns(?::xlink)?|version|baseProfile)$/;

/** Collects classes for styles: the same style has one class. */
export function styleClasses() {
  const names = new Map();
  const nameOf = (light, dark = light) => {
    const key = `${light}|${dark}`;
    if (!names.has(key)) names.set(key, { name: `first-${names.size}`, light, dark });
    return names.get(key).name;
  };
  return {
    nameOf,
    /** HTML with classes in the place of styles. */
    moved: (html) =>
      html.replace(/<[a-z][^>]*? style="([^"]*)"[^>]*>/g, (tag, style) => {
        const rest = tag.replace(/ style="[^"]*"/, '');
        return withClass(rest, nameOf(unescaped(style)));
      }),
    /** The rules of all classes so far. */
    css: () =>
      [...names.values()]
        .map(({ name, light, dark }) =>
          light === dark
            ? `.${name} { ${light} }`
            : `.${name} { ${light} }\n:root[data-scheme="dark"] .${name} { ${dark} }`,
        )
        .join('\n'),
  };
}

/** Attributes for whoever acts on the page or has it read out, which nobody does with an inert copy. */
const FOR_USE =
  / (?:aria-(?!current)[a-z]+|role|id|for|type|title|href|tabindex|autocomplete|spellcheck|maxlength|enterkeyhint|inputmode)="[^"]*"/gi;

/** The look of a page and nothing else. */
export function lookOf(html) {
  return (
    html
      .replace(/<(?!input)[a-z][^>]*>/g, (tag) => tag.replace(FOR_USE, ''))
      // A field has its look from its type; but the page holds copies, and an id is one element's.
      .replace(/(<input[^>]*?) id="[^"]*"/g, '$1')
      .replace(/<(span|a|p) class="sr-only[^"]*">[^<]*<\/\1>/g, '')
      // What is folded away.
      .replace(/<\/summary>[\s\S]*?<\/details>/g, '</summary></details>')
  );
}

function unescaped(text) {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}

function withClass(tag, name) {
  return / class="/.test(tag)
    ? tag.replace(/ class="([^"]*)"/, (_, others) => ` class="${others} ${name}"`)
    : tag.replace(/^<[\w-]+/, (start) => `${start} class="${name}"`);
}

function attributes(tag) {
  return new Map(
    [...tag.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
}

/**
 * One picture of the same picture in light and in dark.
 * @param {string} light SVG
 * @param {string} dark SVG of the same elements
 * @param {string} prefix keeps the names in it apart from those of other pictures
 * @returns {string} SVG that fills the width it is given
 */
export function mergedSchemes(light, dark, prefix, classes) {
  const others = plain(dark).match(/<[^>]+>/g) ?? [];
  let index = 0;
  const svg = plain(light).replace(/<[^>]+>\n?/g, (tag) => {
    const other = others[index] ?? '';
    index += 1;
    if (tag.startsWith('</')) return tag.trim();
    const name = /^<([\w-]+)/.exec(tag)?.[1];
    if (name !== /^<([\w-]+)/.exec(other)?.[1])
      throw new Error(`Other elements in the dark: ${tag}`);
    return merged(name, attributes(tag), attributes(other), /\/>/.test(tag), prefix, classes);
  });
  if (index !== others.length) throw new Error('More elements in the dark.');
  return svg;
}

/** Without the styles that the chart program writes for what moves or is pointed at. */
function plain(svg) {
  return svg.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '');
}

function merged(name, light, dark, empty, prefix, classes) {
  const rules = { light: [], dark: [] };
  const kept = [];
  for (const [key, value] of light) {
    const other = dark.get(key) ?? value;
    if (OWN.test(key)) continue;
    if (key === 'style' || (PAINTS.includes(key) && value !== other)) {
      const rule = (text) => (key === 'style' ? text.replace(/;$/, '') : `${key}: ${text}`);
      rules.light.push(rule(value));
      rules.dark.push(rule(other));
    } else if (value !== other) throw new Error(`Another ${key} in the dark: ${value}, ${other}`);
    else if (name === 'svg' && (key === 'width' || key === 'height')) continue;
    else kept.push(` ${key}="${own(value, key, prefix)}"`);
  }
  const style = rules.light.length
    ? ` class="${classes.nameOf(rules.light.join('; '), rules.dark.join('; '))}"`
    : '';
  return `<${name}${style}${kept.join('')}${empty ? '/' : ''}>`;
}

/** Names within the picture, where they are given and where they are used. */
function own(value, key, prefix) {
  if (key === 'id') return `${prefix}-${value}`;
  return value.replace(/(url\(#|^#(?=zr))/g, (start) => `${start}${prefix}-`);
}
