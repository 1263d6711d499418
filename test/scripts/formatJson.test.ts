import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatJson } from '../../scripts/formatJson.mjs';

describe('formatJson', () => {
  it('keeps what fits 120 columns on one line and breaks what does not', () => {
    const quote = '数'.repeat(30);
    expect(formatJson({ id: 'a', list: [{ quote, start: 1, end: 31 }], long: quote + quote })).toBe(
      `{
  "id": "a",
  "list": [{ "quote": "${quote}", "start": 1, "end": 31 }],
  "long": "${quote}${quote}"
}
`,
    );
  });

  it('loses nothing and gives the same text for its own output', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = formatJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(formatJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});
