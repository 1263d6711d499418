// A drafted document as the score wants it: spans in the text of the truth file, whatever the draft's own text is.

/**
 * For each sign of `source` its place in `text`, -1 where it has none. White space does not count:
 * a copy in another form breaks its lines elsewhere.
 */
export function alignSigns(source, text) {
  const signs = (words) =>
    Array.from({ length: words.length }, (_, i) => i).filter((i) => /\S/.test(words.charAt(i)));
  const [from, to] = [signs(source), signs(text)];
  const joined = (words, at) => at.map((i) => words.charAt(i).normalize('NFKC').charAt(0)).join('');
  const bare = joined(text, to);
  const own = joined(source, from);
  const places = new Array(source.length).fill(-1);
  let at = 0;
  from.forEach((place, i) => {
    if (bare[at] !== own[i]) {
      const next = bare.indexOf(own.slice(i, i + 8), at);
      if (next < 0 || next - at > 400) return;
      at = next;
    }
    places[place] = to[at];
    at++;
  });
  return places;
}

/** The span of the text that a span of the draft's source is, or null. */
function mapped(places, { start, end }) {
  const inside = places.slice(start, end).filter((place) => place >= 0);
  return inside.length === 0 ? null : { start: inside[0], end: inside[inside.length - 1] + 1 };
}

function levels(sections) {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const depth = (section, seen = 0) =>
    section?.parent && seen < 20 ? 1 + depth(byId.get(section.parent), seen + 1) : 1;
  return sections.map((section) => ({ title: section.label.zh, level: depth(section) }));
}

/**
 * @param {string} text the text of the truth file
 * @param {object} document a drafted document.json
 * @param {string} source its source.txt
 * @returns {import('./scoreReading.mjs').Reading}
 */
export function draftedReading(text, document, source) {
  const places = alignSigns(source, text);
  const spans = (list) => list.flatMap((one) => mapped(places, one) ?? []);
  const quantities = new Map();
  for (const { quantities: own = [] } of document.records)
    for (const quantity of own) {
      const place = mapped(places, quantity.written);
      const { value, low, high, from, unit, relation, fall, status } = quantity;
      const one = { ...place, value, low, high, from, unit, relation, fall, status };
      // One number that two records state is read once.
      if (place) quantities.set(JSON.stringify(one), one);
    }
  const statements = document.records.flatMap(({ id, kind, theme, evidence }) =>
    spans(evidence.filter(({ role }) => role !== 'heads')).map((span) => ({
      ...span,
      kind,
      theme,
      record: id,
    })),
  );
  const { records, exclusions, context } = document;
  const read = ({ reason }) => reason !== 'unread';
  const unread = (one) => !read(one);
  return {
    quantities: [...quantities.values()],
    statements,
    headings: levels(document.sections),
    numerals: spans([
      ...exclusions.filter(read),
      ...records.flatMap(({ time, quantities: own = [], list }) => [
        ...(time ? [time] : []),
        ...own.flatMap(({ written, period }) => (period ? [written, period] : [written])),
        ...(list?.named ?? []),
      ]),
    ]),
    sentences: spans([...records.flatMap(({ evidence }) => evidence), ...context.filter(read)]),
    unread: spans([...exclusions, ...context].filter(unread)),
  };
}
