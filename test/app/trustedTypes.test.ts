import { describe, expect, it } from 'vitest';
import { trustNothingElse } from '../../src/app/trustedTypes.ts';

function installed() {
  let rules:
    | Parameters<
        NonNullable<Parameters<typeof trustNothingElse>[0]['trustedTypes']>['createPolicy']
      >[1]
    | null = null;
  trustNothingElse({
    location: { href: 'https://example.org/d/?v=1' },
    trustedTypes: {
      createPolicy: (_, given) => {
        rules = given;
      },
    },
  });
  if (!rules) throw new Error('no policy');
  return rules as { createHTML(text: string): string; createScriptURL(url: string): string };
}

describe('trustNothingElse', () => {
  it('lets the empty string be markup, and nothing else', () => {
    expect(installed().createHTML('')).toBe('');
    for (const text of [' ', '<b>', '<img src=x onerror=alert(1)>']) {
      expect(() => installed().createHTML(text)).toThrow(TypeError);
    }
  });

  it('lets our own service worker be loaded, and nothing else', () => {
    expect(installed().createScriptURL('sw.js')).toBe('https://example.org/d/sw.js');
    for (const url of ['other.js', 'https://example.com/sw.js', '/sw.js', 'data:,x', 'sw.js?x']) {
      expect(() => installed().createScriptURL(url)).toThrow(TypeError);
    }
  });

  it('does nothing where the browser lacks the feature', () => {
    expect(() => trustNothingElse({ location: { href: 'https://example.org/' } })).not.toThrow();
  });
});
