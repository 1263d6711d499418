// What index.html says before any program runs.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const html = readFileSync(new URL('../index.html', import.meta.url), 'utf8');

describe('index.html', () => {
  it('lets readers zoom the page with two fingers', () => {
    const [, content = ''] = /<meta name="viewport" content="([^"]*)"/.exec(html) ?? [];
    const said = Object.fromEntries(content.split(/, */).map((part) => part.split('=')));
    expect(said).toEqual({ width: 'device-width', 'initial-scale': '1' });
  });
});
