import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchForm, WORD } from '../../src/domain/searchForm.ts';
import { textLines } from '../../src/domain/textLines.ts';

const texts = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('算力总规模达到40EFLOPS', '１３００亿元。', ''),
  ),
);

it('holds every line at its place in the text, with the form that is searched', () => {
  fc.assert(
    fc.property(texts, (lines) => {
      const text = lines.join('\n');
      const made = textLines(text);
      expect(made.map((line) => line.text).join('\n')).toBe(text);
      for (const line of made) {
        expect(text.slice(line.start, line.start + line.text.length)).toBe(line.text);
        expect(line.form).toBe(searchForm(line.text));
      }
    }),
  );
});

it('says of a line that each unit has its own in the form only where it is so', () => {
  fc.assert(
    fc.property(texts, (lines) => {
      for (const { text, form, alike } of textLines(lines.join('\n'))) {
        if (!alike) continue;
        const units = form.replaceAll(WORD, '');
        expect(units.length).toBe(text.length);
        for (let at = 0; at < text.length; at += 1) {
          expect(searchForm(text.charAt(at)).replace(WORD, '')).toBe(units.charAt(at));
        }
      }
    }),
  );
  expect(textLines('算力40')[0]?.alike).toBe(true);
  expect(textLines('“AI”40')[0]?.alike).toBe(false);
  expect(textLines('AI40')[0]?.alike).toBe(true);
  expect(textLines('AI 40')[0]?.alike).toBe(false);
});
