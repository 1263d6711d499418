import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { declarations, SETS_APART } from './styleRules.ts';

const ROOT = new URL('../', import.meta.url);
/** Whatever a browser styles comes from here. */
const files = [
  'index.html',
  ...['src/', 'public/', 'scripts/'].flatMap((place) =>
    (readdirSync(new URL(place, ROOT), { recursive: true }) as string[])
      .filter((name) => /\.(?:css|tsx?|m?js|html|svg)$/.test(name))
      .map((name) => place + name),
  ),
];

it('Chinese and digits are set apart only where the browser gives them room, and never in pictures', () => {
  const set: string[] = [];
  for (const name of files) {
    const text = readFileSync(new URL(name, ROOT), 'utf8');
    if (!name.endsWith('.css')) {
      expect({ name, set: /text-?autospace/i.test(text) }).toEqual({ name, set: false });
      continue;
    }
    for (const { value, where } of declarations(text, 'text-autospace')) {
      // Switched off it does no harm anywhere.
      if (value === 'no-autospace') continue;
      expect({ name, where }).toEqual({ name, where: [SETS_APART] });
      set.push(`${name}: ${value}`);
    }
  }
  expect(set).toEqual(['src/app/styles.css: normal']);
});
