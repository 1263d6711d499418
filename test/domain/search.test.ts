import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll, type Initials, queryWords, wantsInitials } from '../../src/domain/search.ts';
import { searchForm } from '../../src/domain/searchForm.ts';
import { strange } from '../fixtures/strange.ts';

/** The text with its hits in brackets. */
function marked(text: string, query: string, initials?: Initials): string {
  let at = 0;
  let out = '';
  for (const { start, end } of findAll(text, query, initials)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

describe('findAll', () => {
  it.each([
    ['Chinese anywhere', '总规模', '算力总规模', '算力[总规模]'],
    ['every place', '数据', '数据要素与数据安全', '[数据]要素与[数据]安全'],
    ['digits anywhere', '40', '达到140EFLOPS', '达到1[40]EFLOPS'],
    ['digits with their unit', '40eflops', '达到４０ＥＦＬＯＰＳ', '达到[４０ＥＦＬＯＰＳ]'],
    ['a unit behind digits', 'eflops', '达到40EFLOPS', '达到40[EFLOPS]'],
    [
      'the beginning of a word',
      'target',
      'Targets, targeted, retarget',
      '[Target]s, [target]ed, retarget',
    ],
    ['no middle of a word', 'AI', 'They said AI', 'They said [AI]'],
    ['a word beside Chinese', 'AI', '人工智能AI应用', '人工智能[AI]应用'],
    ['words with a hyphen', 'cross-border', 'Cross-border trade', '[Cross-border] trade'],
    [
      'a quotation mark for another',
      '“一号”',
      '创新"一号"工程「一号」',
      '创新["一号"]工程[「一号」]',
    ],
    ['a dash for another', '1—10月', '今年1-10月', '今年[1-10月]'],
    ['a radical as its ideograph', '增⻓', '同比增长32.9%', '同比[增长]32.9%'],
    ['an ideograph in a text of radicals', '增长', '同⽐增⻓32.9%', '同⽐[增⻓]32.9%'],
    ['a number with and without its comma', '1,130.1', '1130.1亿元', '[1130.1]亿元'],
    ['the comma between thousands', '1130', '达到1,130.1亿元', '达到[1,130].1亿元'],
    ['Chinese across a blank', '数字经济', '数字 经济', '[数字 经济]'],
    ['across what is invisible', 'computing', 'com\u00adpu\u200bting', '[com\u00adpu\u200bting]'],
    ['not across lines', '数字经济', '数字\n经济', '数字\n经济'],
    ['a character that stands for several, whole', 'm2', '50㎡', '50[㎡]'],
    ['no part of such a character', '2', '50㎡', '50㎡'],
    ['a letter with its mark', 'CAFÉ', 'cafe\u0301', '[cafe\u0301]'],
    ['a word that grows in small letters', 'i̇zmir', 'İzmir', '[İzmir]'],
    ['each word of several', '算力 规模', '算力总规模', '[算力]总[规模]'],
    ['words that overlap as one place', '数字经 经济', '数字经济', '[数字经济]'],
    ['nothing for nothing', ' \t　', '数据', '数据'],
    ['half a pair nowhere', '\ud842', '𠮷', '𠮷'],
    ['brackets as they are', '(', '新质(生产力)', '新质[(]生产力)'],
    ['an open class', '[', '[1]', '[[]1]'],
    [
      'a slow pattern',
      '(a+)+$',
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaa! (a+)+$',
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaa! [(a+)+$]',
    ],
    ['a backslash', '\\', 'a\\b', 'a[\\]b'],
    ['a pattern as text', '40.*', '40EFLOPS', '40EFLOPS'],
  ])('%s', (_, query, text, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('finds the same in a text so long that it is read line by line', () => {
    const lines = fc.array(
      fc.oneof(
        fc.string({ unit: fc.constantFrom(...'数据AI ai2ＡＩ，“”-４0 ') }),
        fc.string({ unit: 'grapheme' }),
      ),
    );
    const query = fc.string({ unit: fc.constantFrom(...'数据AIa2，"-4 '), maxLength: 5 });
    const filler = '\n'.padEnd(50_001, '。');
    fc.assert(
      fc.property(lines, query, (all, words) => {
        const text = all.join('\n');
        // What stands in a line with a line end is two lines.
        const apart = text.split('\n');
        let start = 0;
        const expected = apart.flatMap((line) => {
          const hits = findAll(line, words).map((hit) => ({
            start: start + hit.start,
            end: start + hit.end,
          }));
          start += line.length + 1;
          return hits;
        });
        expect(findAll(text + filler, words)).toEqual(expected);
      }),
    );
  });

  it('finds initials in the labels that they are of', () => {
    const initials = new Map([
      ['算力总规模', ['slzgm']],
      ['𠮷', ['j']],
      ['两新一重', ['lxyc', '   z']],
    ]);
    expect(marked('算力总规模', 'slz', initials)).toBe('[算力总]规模');
    expect(marked('算力总规模', 'ZGM', initials)).toBe('算力[总规模]');
    expect(marked('算力总规模', 's', initials)).toBe('算力总规模');
    expect(marked('算力规模', 'slz', initials)).toBe('算力规模');
    expect(marked('两新一重', 'lxyz', initials)).toBe('[两新一重]');
    expect(marked('两新一重', 'yc', initials)).toBe('两新[一重]');
    expect(marked('两新一重', 'yd', initials)).toBe('两新一重');
  });

  it('gives places that in the form of the search equal the word, and never half a character', () => {
    fc.assert(
      fc.property(strange, strange, (text, query) => {
        for (const word of query.split(/[\s\u0085]+/u)) {
          const words = queryWords(word);
          if (words.length !== 1) continue;
          for (const { start, end } of findAll(text, word)) {
            // A part of a number has no thousands of its own.
            const there = searchForm(text.slice(start, end)).replace(/(?<=\d),(?=\d)/g, '');
            if (there !== words[0]?.replace(/(?<=\d),(?=\d)/g, ''))
              throw new Error(JSON.stringify([text, word, start, end]));
            if (splitsPair(text, start) || splitsPair(text, end)) throw new Error('half a pair');
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('wantsInitials', () => {
  it.each([
    ['slz', true],
    ['ＳＬＺ', true],
    ['数据 slz', true],
    ['s', false],
    ['40eflops', false],
    ['算力', false],
    ['café', false],
    ['', false],
  ])('%s', (query, wanted) => {
    expect(wantsInitials(query)).toBe(wanted);
  });
});

function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
