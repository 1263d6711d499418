import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FONTS, PALETTES, type Palette } from '../src/charts/palette.ts';

const css = readFileSync(new URL('../src/styles.css', import.meta.url), 'utf8');

/** The declarations of the first rule with exactly this selector. */
function rule(selector: string): string {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no rule ${selector} in styles.css`);
  return css.slice(start, css.indexOf('}', start));
}

function variables(selector: string): Record<string, string> {
  const found = rule(selector).matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g);
  return Object.fromEntries([...found].map(([, name, value]) => [name, value]));
}

/** The names that styles.css gives to a palette's colours. */
function tokens({ scheme: _, marks, ...plain }: Palette): Record<string, string> {
  const ofMarks = Object.entries(marks).flatMap(([mark, colours]) =>
    Object.entries(colours).map(([part, value]) => [`${mark}-${part}`, value]),
  );
  return { ...plain, ...Object.fromEntries(ofMarks) };
}

/** Colours of styles.css that no chart uses. */
const PAGE_ONLY = ['highlight', 'link', 'notice-ink', 'notice'];

describe('PALETTES', () => {
  it.each([
    ['light', ':root'],
    ['dark', ':root[data-scheme="dark"]'],
  ] as const)('%s has the colours of styles.css', (scheme, selector) => {
    const inCss = Object.entries(variables(selector)).filter(([name]) => !PAGE_ONLY.includes(name));
    expect(tokens(PALETTES[scheme])).toEqual(Object.fromEntries(inCss));
  });

  it('gives every colour in both schemes', () => {
    expect(Object.keys(variables(':root[data-scheme="dark"]'))).toEqual(
      Object.keys(variables(':root')),
    );
  });
});

describe('FONTS', () => {
  it.each(['zh', 'en'] as const)('%s is the font stack of styles.css', (lang) => {
    const family = rule(`html:lang(${lang})`).match(/font-family:([^;]+);/)?.[1] ?? '';
    expect(FONTS[lang].split(',')).toEqual(family.split(',').map((name) => name.trim()));
  });
});
