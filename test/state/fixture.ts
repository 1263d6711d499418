import fc from 'fast-check';
import { RECORD_COLUMNS } from '../../src/domain/recordColumns.ts';
import { KINDS, SPEAKING, STATUSES } from '../../src/model/values.ts';
import { canonicalView } from '../../src/state/canonical.ts';
import type { LinkVocabulary } from '../../src/state/linkVocabulary.ts';
import { DEFAULT_VIEW, GROUPS, SCREENS, type View } from '../../src/state/view.ts';

export const FINGERPRINT = '0a1b2c3d';

const TARGETS = new Map([
  ['sc-12', 'sc-12'],
  ['sc-13', 'sc-13'],
  ['sd-05', 'sd-05'],
  ['sd-x01', 'sd-x01'],
  ['sd-80', 'sd-80'],
  // An alias: the old id leads to the one in use.
  ['sc-90', 'sc-12'],
]);

/** A small data set's ids; the themes are not in alphabetical order on purpose. */
export const KNOWN: LinkVocabulary = {
  documents: ['sichuan-briefing-1226', 'shandong-conference-0719', 'yunnan-notice-0101'],
  themes: ['infra', 'industry', 'data', 'tech', 'law', 'delivery'],
  current: (id) =>
    id === 'digital-law' ? 'law' : id === 'yunnan-draft' ? 'yunnan-notice-0101' : id,
  targets: (id) => TARGETS.get(id) ?? null,
  withdrawn: (id) => id === 'sd-80',
};

/** Any UTF-16 code units, halves of surrogate pairs among them. */
export const anyUnits: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

/** What people type: whole characters as they are seen. */
const anyQuery = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .filter((text) => text.length <= 500);

/** Every part of a view that is legal on its own, in any order and with repeats. */
const anyParts: fc.Arbitrary<View> = fc.record({
  screen: fc.constantFrom(...SCREENS),
  a: fc.constantFrom(...KNOWN.documents),
  b: fc.constantFrom(...KNOWN.documents),
  themes: fc.option(fc.array(fc.constantFrom(...KNOWN.themes))),
  kinds: fc.option(fc.array(fc.constantFrom(...KINDS))),
  statuses: fc.option(fc.array(fc.constantFrom(...STATUSES))),
  dated: fc.constantFrom('yes', 'no', null),
  numbers: fc.constantFrom('yes', 'no', null),
  only: fc.option(fc.array(fc.constantFrom(...SPEAKING))),
  years: fc.option(
    fc.record({
      from: fc.option(fc.integer({ min: 1000, max: 9999 })),
      to: fc.option(fc.integer({ min: 1000, max: 9999 })),
    }),
  ),
  query: fc.oneof(anyQuery, fc.string({ unit: 'binary', maxLength: 40 }), anyUnits),
  group: fc.option(fc.constantFrom(...GROUPS)),
  as: fc.constantFrom('chart', 'table'),
  derived: fc.boolean(),
  sort: fc.option(
    fc.record({ column: fc.constantFrom(...RECORD_COLUMNS), descending: fc.boolean() }),
  ),
  record: fc.constantFrom(null, 'sc-12', 'sd-05', 'sd-x01'),
  pin: fc.constantFrom(null, 'sc-12', 'sd-05', 'sd-x01'),
  step: fc.option(fc.integer({ min: 1, max: 999 })),
  deck: fc.option(fc.stringMatching(/^[\w-]{1,60}$/)),
  lang: fc.constantFrom('zh', 'en', null),
  embed: fc.boolean(),
});

/** Every legal view. */
export const anyView: fc.Arbitrary<View> = anyParts.map((view) =>
  canonicalView(view, KNOWN.themes),
);

/** A view that differs from the default in the fields given. */
export function viewWith(fields: Partial<View>): View {
  return { ...DEFAULT_VIEW, ...fields };
}
