import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POLICY } from '../../scripts/serve.mjs';

describe('POLICY', () => {
  it('has nothing that is unsafe', () => {
    expect(POLICY).not.toContain('unsafe');
  });

  it('is the one that docs/release.md tells servers to send', () => {
    const text = readFileSync('docs/release.md', 'utf8');
    const told = text.match(/default-src 'none';[^"`\n]*?trusted-types default/g) ?? [];
    expect(told.length).toBeGreaterThan(3);
    expect(new Set(told)).toEqual(new Set([POLICY]));
  });
});
