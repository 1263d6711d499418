import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXCLUSION_REASONS } from '../../src/model/values.ts';
import { findNumerals, numeralFates } from '../../src/reading/findNumerals.ts';

const source = (id: string) =>
  readFileSync(new URL(`../../data/${id}/source.txt`, import.meta.url), 'utf8');
const found = (text: string) => findNumerals(text).map((numeral) => numeral.text);
/** What becomes of each numeral: its reason, its refusal, or `used`. */
const fates = (text: string) =>
  numeralFates(text).map(
    ({ numeral, aside, refused }) => `${numeral.text} ${aside ?? refused ?? 'used'}`,
  );

describe('findNumerals', () => {
  it.each<[string, string[]]>([
    ['伍仟元、贰拾家、叁佰', ['伍仟', '贰拾', '叁佰']],
    ['队伍、大陆、收拾、放肆', []],
    ['廿家、卅项', ['廿', '卅']],
    ['占½', ['½']],
    ['Ⅲ级、ⅳ类', ['Ⅲ', 'ⅳ']],
    ['二○二七年、二O二七年、二〇二七年', ['二○二七', '二O二七', '二〇二七']],
    ['①项、㈠、10²', ['①', '㈠', '10', '²']],
    ['１２．５％、1,130.1、1．5', ['１２．５', '1,130.1', '1．5']],
    ['1 234家', ['1 234']],
    ['969.2亿元，3万多人，1100余家', ['969.2亿', '3万', '1100']],
    ['三成、两倍、翻番', ['三', '两', '倍', '番']],
    ['统一、半导体', ['一', '半']],
  ])('finds in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('gives places that find each numeral again, none twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'一二○O伍仟拾½Ⅲ①3４.,年家 倍') }),
        (text) => {
          let last = 0;
          for (const { start, end, text: words } of findNumerals(text)) {
            expect(text.slice(start, end)).toBe(words);
            expect(start).toBeGreaterThanOrEqual(last);
            last = end;
          }
        },
      ),
    );
  });

  it.each(['sichuan-briefing-1226', 'shandong-conference-0719'])('accounts for all of %s', (id) => {
    const all = numeralFates(source(id));
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ refused }) => refused !== null)).toEqual([]);
  });
});

describe('numeralFates', () => {
  it.each<[string, string[]]>([
    ['到2027年达到100家', ['2027 date', '100 used']],
    ['一、总体要求', ['一 heading-number']],
    ['第三届大会', ['三 ordinal']],
    ['5G基站', ['5 name']],
    ['3.0版', ['3.0 version']],
    ['国办发〔2024〕15号', ['2024 code', '15 code']],
    ['12345热线', ['12345 code']],
    ['每万人20件', ['万 per', '20 used']],
    ['万元GDP能耗降低13.5%', ['万 per', '13.5 used']],
    ['投入3万元产值翻番', ['3万 used', '番 used']],
    ['进一步统一', ['一 idiom', '一 idiom']],
    ['几十家', ['十 vague']],
    ['没有增长5%', ['5 negated']],
    ['由2020年的18%提高到30%', ['2020 date', '18 used', '30 used']],
  ])('says what becomes of those in %s', (text, expected) => {
    expect(fates(text)).toEqual(expected);
  });

  it('gives every reason that it can give', () => {
    const text = '一、到2027年\n第三届，5G，3.0版，〔2024〕15号，每万人，进一步';
    expect(new Set(numeralFates(text).flatMap(({ aside }) => aside ?? []))).toEqual(
      new Set(EXCLUSION_REASONS.filter((reason) => reason !== 'unread')),
    );
  });
});
