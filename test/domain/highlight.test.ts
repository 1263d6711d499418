import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Span } from '../../src/domain/evidence.ts';
import {
  isHeading,
  leftOut,
  occurrences,
  overlapping,
  pieces,
  rawSpans,
} from '../../src/domain/highlight.ts';

const TEXT = '甲乙丙丁戊己庚辛';
const run = (start: number, end: number, ...ids: string[]) => ({
  start,
  end,
  text: TEXT.slice(start, end),
  ids,
});
const span = (id: string, start: number, end: number): Span => ({ id, start, end });

describe('pieces', () => {
  const cases: [string, Parameters<typeof pieces>, ReturnType<typeof pieces>][] = [
    ['one run without spans', [TEXT, 0, 8, []], [run(0, 8)]],
    [
      'a run before, in and after a span',
      [TEXT, 0, 8, [span('x', 2, 5)]],
      [run(0, 2), run(2, 5, 'x'), run(5, 8)],
    ],
    [
      'outer before inner where spans are nested, whatever their order',
      [TEXT, 0, 8, [span('in', 3, 4), span('out', 2, 6)]],
      [run(0, 2), run(2, 3, 'out'), run(3, 4, 'out', 'in'), run(4, 6, 'out'), run(6, 8)],
    ],
    [
      'both ids where spans overlap',
      [TEXT, 0, 8, [span('x', 0, 5), span('y', 4, 8)]],
      [run(0, 4, 'x'), run(4, 5, 'x', 'y'), run(5, 8, 'y')],
    ],
    ['a span clipped to the range', [TEXT, 2, 4, [span('x', 0, 3)]], [run(2, 3, 'x'), run(3, 4)]],
    [
      'a span split at a cut, with the same id on both parts',
      [TEXT, 0, 8, [span('x', 2, 6)], [4]],
      [run(0, 2), run(2, 4, 'x'), run(4, 6, 'x'), run(6, 8)],
    ],
    [
      'one id once where a record is quoted twice',
      [TEXT, 0, 8, [span('x', 0, 8), span('x', 0, 8)]],
      [run(0, 8, 'x')],
    ],
    [
      'nothing for empty and reversed spans',
      [TEXT, 0, 8, [span('x', 3, 3), span('y', 5, 2)]],
      [run(0, 8)],
    ],
    ['nothing for an empty range', [TEXT, 4, 4, [span('x', 0, 8)]], []],
    ['the text that is there for a range that reaches outside', [TEXT, -3, 99, []], [run(0, 8)]],
  ];
  test.each(cases)('gives %s', (_, args, expected) => {
    expect(pieces(...args)).toEqual(expected);
  });

  const offset = fc.integer({ min: -5, max: 60 });
  const spans = fc.array(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), start: offset, end: offset }),
    { maxLength: 12 },
  );

  it('loses and adds no character, whatever the spans', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 50 }),
        offset,
        offset,
        spans,
        fc.array(offset, { maxLength: 5 }),
        (text, start, end, marked, cuts) => {
          const joined = pieces(text, start, end, marked, cuts)
            .map((piece) => piece.text)
            .join('');
          expect(joined).toBe(text.slice(Math.max(0, start), Math.max(0, start, end)));
        },
      ),
    );
  });

  it('names at each character just the spans that cover it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 50 }), spans, (text, marked) => {
        for (const piece of pieces(text, 0, text.length, marked)) {
          for (let at = piece.start; at < piece.end; at += 1) {
            const covering = marked.filter((each) => each.start <= at && at < each.end);
            expect(new Set(piece.ids)).toEqual(new Set(covering.map((each) => each.id)));
          }
        }
      }),
    );
  });
});

describe('rawSpans', () => {
  // Clean: 甲乙丙丁戊 from raw ##甲乙##丙丁戊#
  const segments = [
    [2, 4],
    [6, 9],
  ] as const;

  it('moves a span by what was removed before it', () => {
    expect(rawSpans(segments, [span('x', 0, 2), span('y', 3, 5)])).toEqual([
      span('x', 2, 4),
      span('y', 7, 9),
    ]);
  });

  it('splits a span where something was removed inside it', () => {
    expect(rawSpans(segments, [span('x', 1, 4)])).toEqual([span('x', 3, 4), span('x', 6, 8)]);
  });

  it('keeps the words of every span, whatever was removed', () => {
    const kept = fc.array(
      fc.tuple(fc.string({ maxLength: 5 }), fc.string({ minLength: 1, maxLength: 6 })),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(kept, fc.nat(40), fc.nat(40), (parts, x, y) => {
        const cut: [number, number][] = [];
        let raw = '';
        for (const [noise, words] of parts) {
          raw += noise;
          cut.push([raw.length, raw.length + words.length]);
          raw += words;
        }
        const clean = cut.map(([from, to]) => raw.slice(from, to)).join('');
        const [start, end] = [Math.min(x, y), Math.max(x, y)];
        const words = rawSpans(cut, [span('x', start, end)])
          .map((each) => raw.slice(each.start, each.end))
          .join('');
        expect(words).toBe(clean.slice(start, end));
      }),
    );
  });
});

describe('leftOut', () => {
  const cases: [string, [number, number][], number, { start: number; end: number }[]][] = [
    [
      'before, between and after the segments',
      [
        [2, 4],
        [6, 9],
      ],
      10,
      [
        { start: 0, end: 2 },
        { start: 4, end: 6 },
        { start: 9, end: 10 },
      ],
    ],
    [
      'nothing where all is kept',
      [
        [0, 4],
        [4, 9],
      ],
      9,
      [],
    ],
    ['everything where nothing is kept', [], 3, [{ start: 0, end: 3 }]],
  ];
  test.each(cases)('gives %s', (_, segments, length, expected) => {
    expect(leftOut(segments, length)).toEqual(expected);
  });
});

describe('occurrences', () => {
  it('finds each term at each place, in text order', () => {
    expect(occurrences('立法与法治,法治', ['法治', '立法'])).toEqual([
      span('立法', 0, 2),
      span('法治', 3, 5),
      span('法治', 6, 8),
    ]);
  });

  it('takes a term literally and finds nothing for an empty one', () => {
    expect(occurrences('占比(%)', ['.', '', '(%)'])).toEqual([span('(%)', 2, 5)]);
  });
});

describe('overlapping', () => {
  it('names records that share characters with the record, not those that touch it', () => {
    const spans = [
      span('x', 2, 6),
      span('touches', 6, 8),
      span('inner', 3, 4),
      span('outer', 0, 9),
      span('inner', 5, 6),
    ];
    expect(overlapping(spans, 'x')).toEqual(['outer', 'inner']);
  });
});

describe('isHeading', () => {
  test.each([
    ['跨境电商交易有望超1300亿元', true],
    ['省政府新闻办举行政策吹风会 到2030年四川建成先行省', true],
    ['将从哪些方面发力?', false],
    ['会议在济南召开。会议采取视频形式', false],
  ])('%s: %s', (paragraph, expected) => {
    expect(isHeading(paragraph)).toBe(expected);
  });
});
