import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FONTS, PALETTES, type Palette } from '../src/charts/palette.ts';
import { difference, SIGHTS, seen } from './colourVision.ts';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('../src/app/tokens.css', import.meta.url), 'utf8');

/** The declarations of the first rule with exactly this selector. */
function rule(selector: string): string {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no rule ${selector} in tokens.css`);
  return css.slice(start, css.indexOf('}', start));
}

/** Colours by name; custom properties of the theme are colours by their prefix. */
function variables(selector: string): Record<string, string> {
  const found = rule(selector).matchAll(/--(?:color-)?([\w-]+): (#[0-9a-f]{6});/g);
  return Object.fromEntries([...found].map(([, name, value]) => [name, value]));
}

const colours = {
  light: () => ({ ...variables('@theme'), ...variables(':root') }),
  dark: () => variables(':root[data-scheme="dark"]'),
};

/** The names that tokens.css gives to a palette's colours. */
function tokens({ scheme: _, marks, matrix, page, panel, grid, ...plain }: Palette) {
  const ofMarks = Object.entries(marks).flatMap(([mark, { fill, ...parts }]) => {
    const name = mark.replace(/-.*/, '');
    return [
      [name, fill],
      ...Object.entries(parts).map(([part, value]) => [`${name}-${part}`, value]),
    ];
  });
  const steps = matrix.map((value, index) => [`matrix-${index + 1}`, value]);
  expect(grid).toBe(plain.rule);
  return {
    ...plain,
    paper: page,
    sheet: panel,
    ...Object.fromEntries(steps),
    ...Object.fromEntries(ofMarks),
  };
}

describe('PALETTES', () => {
  it.each(['light', 'dark'] as const)('%s has the colours of tokens.css', (scheme) => {
    expect(colours[scheme]()).toMatchObject(tokens(PALETTES[scheme]));
  });

  it('gives every colour in both schemes', () => {
    expect(Object.keys(colours.dark()).sort()).toEqual(Object.keys(colours.light()).sort());
  });
});

describe('matrix', () => {
  it.each(['light', 'dark'] as const)('%s: words are read on every ground', (scheme) => {
    const { matrix, ink, panel } = PALETTES[scheme];
    const least = matrix.map((ground, step) => contrast(ground, step < 4 ? ink : panel));
    expect(Math.min(...least)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('marks', () => {
  const WHITE = '#ffffff';
  const pairs = (scheme: 'light' | 'dark') => Object.values(PALETTES[scheme].marks);

  it.each([
    ['light', 3],
    ['dark', 2],
  ] as const)('%s: fills of two documents are told apart without colour', (scheme, least) => {
    const [one, other] = pairs(scheme);
    expect(contrast(one?.fill ?? '', other?.fill ?? '')).toBeGreaterThanOrEqual(least);
  });

  it.each(['light', 'dark'] as const)(
    '%s: a mark is seen, its glyph and words are read',
    (scheme) => {
      const { page, panel } = PALETTES[scheme];
      for (const { fill, text, on } of pairs(scheme)) {
        for (const ground of [page, panel]) {
          expect(contrast(fill, ground)).toBeGreaterThanOrEqual(3);
          expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
        }
        expect(contrast(on, fill)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(['light', 'dark'] as const)(
    '%s: any two fills are told apart, whatever the reader’s eyes see of colour',
    (scheme) => {
      const marks = Object.entries(PALETTES[scheme].marks);
      const close = marks.flatMap(([name, { fill }], at) =>
        marks.slice(at + 1).flatMap(([other, { fill: second }]) =>
          SIGHTS.flatMap((sight) => {
            const apart = difference(seen(fill, sight), seen(second, sight));
            return apart < 20 ? [`${name}, ${other}, ${sight}: ${apart.toFixed(1)}`] : [];
          }),
        ),
      );
      expect(close).toEqual([]);
    },
  );

  it('on paper printed grey a mark is seen, and a solid one is no tinted one', () => {
    for (const { fill, tint } of pairs('light')) {
      expect(contrast(fill, WHITE)).toBeGreaterThanOrEqual(3);
      expect(contrast(fill, tint)).toBeGreaterThanOrEqual(2.5);
    }
  });
});

describe('FONTS', () => {
  it.each([
    ['zh', 'sans'],
    ['en', 'latin'],
  ] as const)('%s is the font stack %s of tokens.css', (lang, name) => {
    const family = css.match(new RegExp(`--font-${name}:([^;]+);`))?.[1] ?? '';
    expect(FONTS[lang].split(',')).toEqual(family.split(',').map((one) => one.trim()));
  });
});

describe('data-document', () => {
  it('spells out all four colours of each mark, or the build would leave them out', () => {
    for (const mark of Object.keys(PALETTES.light.marks)) {
      const name = mark.replace(/-.*/, '');
      for (const part of ['', '-tint', '-text', '-on'])
        expect(rule(`[data-document="${mark}"]`)).toContain(
          `--document${part}: var(--color-${name}${part});`,
        );
    }
  });
});
