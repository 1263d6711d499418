import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauses, sentences } from '../../src/reading/sentences.ts';

const source = (id: string) =>
  readFileSync(new URL(`../../data/${id}/source.txt`, import.meta.url), 'utf8');
const SICHUAN = source('sichuan-briefing-1226');
const SHANDONG = source('shandong-conference-0719');
const words = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text);

describe('sentences', () => {
  it('gives offsets that find each sentence again', () => {
    expect(sentences(' 甲。\n乙 ')).toEqual([
      { start: 1, end: 3, text: '甲。' },
      { start: 4, end: 5, text: '乙' },
    ]);
  });

  it.each<[string, string, string[]]>([
    [
      'every end mark',
      '一。二？三！四；五?六!七',
      ['一。', '二？', '三！', '四；', '五?', '六!', '七'],
    ],
    ['a closing quote stays', '“提出目标。”他说。', ['“提出目标。”', '他说。']],
    ['a bracket and a quote stay', '(他说:“好。”)又说。', ['(他说:“好。”)', '又说。']],
    ['half-width quotes close and open', '"好。""再好。"完', ['"好。"', '"再好。"', '完']],
    ['a run of end marks is one end', '真的吗？！对。', ['真的吗？！', '对。']],
    ['a line is a sentence', '标题\n\n副题\n正文。', ['标题', '副题', '正文。']],
    ['a decimal point ends nothing', '增长32.9%。', ['增长32.9%。']],
    ['a half-width semicolon ends no sentence', '260余家;其中10家。', ['260余家;其中10家。']],
    ['nothing in, nothing out', ' \n\n ', []],
  ])('%s', (_, text, expected) => {
    expect(words(sentences(text))).toEqual(expected);
  });

  // Counted by hand, headings and the credit line included.
  it.each([
    [
      'Sichuan',
      SICHUAN,
      32,
      ['“《实施意见》提出两阶段目标。”', '顾红松说。', '华西都市报-封面新闻记者 马晓玉'],
    ],
    ['Shandong', SHANDONG, 29, ['刘家义讲话 李干杰主持 付志方出席', '各市、县(市、区)设分会场。']],
  ])('finds the sentences of the text from %s', (_, text, count, some) => {
    expect(sentences(text)).toHaveLength(count);
    expect(words(sentences(text))).toEqual(expect.arrayContaining(some));
  });
});

describe('clauses', () => {
  it.each<[string, string, string[]]>([
    [
      'commas, semicolons and colons',
      '甲,乙，丙;丁；戊:己：庚。',
      ['甲,', '乙，', '丙;', '丁；', '戊:', '己：', '庚。'],
    ],
    ['a quote after its comma stays', '“点,”就是', ['“点,”', '就是']],
    ['an opening quote goes with what it opens', '甲,“乙”', ['甲,', '“乙”']],
    ['inside a number nothing is cut', '达1,300家,10:30开会', ['达1,300家,', '10:30开会']],
    ['enumerations are one clause', '芯片、机器人、无人机', ['芯片、机器人、无人机']],
  ])('%s', (_, text, expected) => {
    expect(words(clauses(text))).toEqual(expected);
  });

  it.each([
    ['Sichuan', SICHUAN, 93],
    ['Shandong', SHANDONG, 103],
  ])('finds the clauses of the text from %s', (_, text, count) => {
    expect(clauses(text)).toHaveLength(count);
  });
});

describe.each([
  ['sentences', sentences],
  ['clauses', clauses],
])('%s, on any text', (_, cut) => {
  const text = fc.string({
    unit: fc.constantFrom(...'甲乙1 \n,，。.;；:：？！?!“”"\')）', '…', 'a'),
    maxLength: 40,
  });

  it('leaves nothing but white space between the pieces, which come in order', () => {
    fc.assert(
      fc.property(text, (given) => {
        let last = 0;
        for (const piece of cut(given)) {
          expect(given.slice(last, piece.start).trim()).toBe('');
          expect(given.slice(piece.start, piece.end)).toBe(piece.text);
          expect(piece.text.trim()).toBe(piece.text);
          expect(piece.text).not.toBe('');
          last = piece.end;
        }
        expect(given.slice(last).trim()).toBe('');
      }),
    );
  });
});
