import { describe, expect, it, test } from 'vitest';
import { KINDS, STATUSES } from '../../src/model/values.ts';
import { CODECS } from '../../src/state/codecs.ts';
import { DEFAULT_VIEW, type View } from '../../src/state/view.ts';
import { KNOWN } from './fixture.ts';

const ok = (value: unknown) => ({ ok: true, value });
const no = (reason: string, value: string, near?: string) => ({
  ok: false,
  reason,
  value,
  ...(near === undefined ? {} : { near }),
});

/** Per field: what a raw value reads as, and what the value read is written as again. */
const CASES: { [K in keyof View]: [raw: string, read: object, written?: string | null][] } = {
  screen: [
    ['overview', ok('overview'), null],
    ['goals', ok('goals'), 'goals'],
    ['timeline', ok('timeline'), 'timeline'],
    ['figures', ok('figures'), 'figures'],
    ['source', ok('source'), 'source'],
    ['GOALS', ok('goals'), 'goals'],
    ['coverage', ok('coverage'), 'coverage'],
    ['records', ok('records'), 'records'],
    ['about', ok('about'), 'about'],
    ['banana', no('invalid', 'banana')],
    ['gaols', no('invalid', 'gaols', 'goals')],
    ['', no('invalid', '')],
    ['__proto__', no('invalid', '__proto__')],
    ['constructor', no('invalid', 'constructor')],
  ],
  a: [
    ['sichuan-briefing-1226', ok('sichuan-briefing-1226'), null],
    ['shandong-conference-0719', ok('shandong-conference-0719'), 'shandong-conference-0719'],
    ['Yunnan-Notice-0101', ok('yunnan-notice-0101'), 'yunnan-notice-0101'],
    ['sichuan-briefing-1262', no('unknown', 'sichuan-briefing-1262', 'sichuan-briefing-1226')],
    ['guizhou', no('unknown', 'guizhou')],
    ['', no('unknown', '')],
  ],
  b: [
    ['shandong-conference-0719', ok('shandong-conference-0719'), null],
    ['sichuan-briefing-1226', ok('sichuan-briefing-1226'), 'sichuan-briefing-1226'],
    ['constructor', no('unknown', 'constructor')],
  ],
  themes: [
    ['', ok([]), ''],
    ['data', ok(['data']), 'data'],
    ['law~infra', ok(['infra', 'law']), 'infra~law'],
    ['LAW~law~Infra~', ok(['infra', 'law']), 'infra~law'],
    ['infra~industry~data~tech~law~delivery', ok(null), null],
    ['~', ok([]), ''],
    [
      'infra~dta',
      { ...ok(['infra']), refused: { reason: 'unknown', value: 'dta', near: 'data' } },
      'infra',
    ],
    [
      'banana~infra~cherry',
      { ...ok(['infra']), refused: { reason: 'unknown', value: 'banana~cherry' } },
      'infra',
    ],
    ['banana', no('unknown', 'banana')],
    ['constructor~__proto__', no('unknown', 'constructor~__proto__')],
  ],
  kinds: [
    ['', ok([]), ''],
    ['event~goal', ok(['goal', 'event']), 'goal~event'],
    [KINDS.join('~'), ok(null), null],
    [
      'goal~traget',
      { ...ok(['goal']), refused: { reason: 'invalid', value: 'traget', near: 'target' } },
      'goal',
    ],
    ['1', no('invalid', '1')],
  ],
  statuses: [
    ['', ok([]), ''],
    ['forecast~target', ok(['target', 'forecast']), 'target~forecast'],
    [[...STATUSES].reverse().join('~'), ok(null), null],
    ['planned', no('invalid', 'planned')],
  ],
  dated: [
    ['yes', ok('yes'), 'yes'],
    ['NO', ok('no'), 'no'],
    ['', ok(null), null],
    ['1', no('invalid', '1')],
  ],
  numbers: [
    ['Yes', ok('yes'), 'yes'],
    ['no', ok('no'), 'no'],
    ['', ok(null), null],
    ['0', no('invalid', '0')],
  ],
  years: [
    ['2017..2030', ok({ from: 2017, to: 2030 }), '2017..2030'],
    ['2027..', ok({ from: 2027, to: null }), '2027..'],
    ['..2027', ok({ from: null, to: 2027 }), '..2027'],
    ['2027', ok({ from: 2027, to: 2027 }), '2027'],
    ['2027..2027', ok({ from: 2027, to: 2027 }), '2027'],
    ['', ok(null), null],
    ['2030..2017', no('invalid', '2030..2017')],
    ['..', no('invalid', '..')],
    ['27', no('invalid', '27')],
    ['0999', no('invalid', '0999')],
    ['20270', no('invalid', '20270')],
    ['2017...2030', no('invalid', '2017...2030')],
    ['2017-2030', no('invalid', '2017-2030')],
    ['２０２７', no('invalid', '２０２７')],
    ['1e3', no('invalid', '1e3')],
  ],
  only: [
    ['both', ok(['both']), 'both'],
    ['A', ok(['a']), 'a'],
    ['b~a', ok(['a', 'b']), 'a~b'],
    ['both~a~b~neither', ok(null), null],
    ['', ok([]), ''],
    ['either', no('invalid', 'either', 'neither')],
  ],
  query: [
    ['', ok(''), null],
    ['数据 要素', ok('数据 要素'), '%E6%95%B0%E6%8D%AE%20%E8%A6%81%E7%B4%A0'],
    ['a+b&c=d#e%f~g', ok('a+b&c=d#e%f~g'), 'a%2Bb%26c%3Dd%23e%25f~g'],
    ["(1130.1)!*'", ok("(1130.1)!*'"), '%281130.1%29%21%2A%27'],
    ['end.', ok('end.'), 'end%2E'],
    ['𠮷', ok('𠮷'), '%F0%A0%AE%B7'],
    ['\uD83D', ok('\uD83D'), '%EF%BF%BD'],
    ['x'.repeat(500), ok('x'.repeat(500)), 'x'.repeat(500)],
    ['x'.repeat(501), no('too-long', 'x'.repeat(501))],
  ],
  group: [
    ['gap', ok('gap'), 'gap'],
    ['theme', ok('theme'), 'theme'],
    ['Doc', ok('doc'), 'doc'],
    ['', ok(null), null],
    ['document', no('invalid', 'document')],
  ],
  as: [
    ['chart', ok('chart'), null],
    ['table', ok('table'), 'table'],
    ['tabel', no('invalid', 'tabel', 'table')],
    ['', no('invalid', '')],
  ],
  derived: [
    ['1', ok(true), '1'],
    ['', ok(false), null],
    ['0', ok(false), null],
    ['yes', no('invalid', 'yes')],
  ],
  sort: [
    ['quote', ok({ column: 'quote', descending: false }), 'quote'],
    ['-Value', ok({ column: 'value', descending: true }), '-value'],
    // The column's name before; links that carry it still sort.
    ['-qualifier', ok({ column: 'relation', descending: true }), '-relation'],
    ['', ok(null), null],
    ['-', no('invalid', '-')],
    ['--value', no('invalid', '--value', 'value')],
    ['velue', no('invalid', 'velue', 'value')],
    ['constructor', no('invalid', 'constructor')],
  ],
  word: [
    ['', ok(''), null],
    ['两新一重', ok('两新一重'), '%E4%B8%A4%E6%96%B0%E4%B8%80%E9%87%8D'],
    ['AI.', ok('AI.'), 'AI%2E'],
    ['字'.repeat(60), ok('字'.repeat(60)), '%E5%AD%97'.repeat(60)],
    ['x'.repeat(61), no('too-long', 'x'.repeat(61))],
  ],
  record: [
    ['sc-12', ok('sc-12'), 'sc-12'],
    ['SD-X01', ok('sd-x01'), 'sd-x01'],
    ['sc-90', ok('sc-12'), 'sc-12'],
    ['', ok(null), null],
    ['sc-99', no('unknown', 'sc-99')],
    ['javascript:alert(1)', no('unknown', 'javascript:alert(1)')],
    ['__proto__', no('unknown', '__proto__')],
  ],
  pin: [
    ['sd-05', ok('sd-05'), 'sd-05'],
    ['SC-90', ok('sc-12'), 'sc-12'],
    ['', ok(null), null],
    ['sc-99', no('unknown', 'sc-99')],
  ],
  step: [
    ['1', ok(1), '1'],
    ['12', ok(12), '12'],
    ['', ok(null), null],
    ['0', no('invalid', '0')],
    ['-1', no('invalid', '-1')],
    ['1000', no('invalid', '1000')],
    ['two', no('invalid', 'two')],
  ],
  deck: [
    ['aB3_-', ok('aB3_-'), 'aB3_-'],
    ['', ok(null), null],
    ['a+b/c=', no('invalid', 'a+b/c=')],
    ['甲', no('invalid', '甲')],
  ],
  lang: [
    ['zh', ok('zh'), 'zh'],
    ['EN', ok('en'), 'en'],
    ['', ok(null), null],
    ['fr', no('invalid', 'fr')],
  ],
  embed: [
    ['1', ok(true), '1'],
    ['', ok(false), null],
    ['0', ok(false), null],
    ['true', no('invalid', 'true')],
  ],
  scheme: [
    ['dark', ok('dark'), 'dark'],
    ['LIGHT', ok('light'), 'light'],
    ['', ok(null), null],
    ['system', no('invalid', 'system')],
  ],
};

const FIELDS = Object.keys(CODECS) as (keyof View)[];

function readAndWrite<K extends keyof View>(field: K, raw: string): [object, string | null] {
  const result = CODECS[field].read(raw, KNOWN);
  return [result, result.ok ? CODECS[field].write(result.value) : null];
}

describe('CODECS', () => {
  for (const field of FIELDS) {
    describe(`${CODECS[field].key} (${field})`, () => {
      test.each(CASES[field])('reads %j', (raw, read, written = null) => {
        expect(readAndWrite(field, raw)).toEqual([read, written]);
      });
    });
  }

  it('has the keys of the link format in their order', () => {
    const table =
      'view a b theme kind status dated number only year q group as derived sort word record pin step deck lang embed scheme';
    expect(FIELDS.map((field) => CODECS[field].key)).toEqual(table.split(' '));
  });

  test.each(FIELDS)('leaves out the default of %s', (field) => {
    const write = CODECS[field].write as (value: unknown) => string | null;
    expect(write(DEFAULT_VIEW[field])).toBeNull();
  });
});
