import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../src/model/values.ts';
import { type ReadQuantity, readQuantity } from '../../src/reading/readQuantity.ts';
import type { Refusal } from '../../src/reading/refusals.ts';
import { writeChinese } from './writeChinese.ts';

// What a case does not mention is exact, without status and reference.
function quantity(
  value: string | null,
  unit: string | null,
  forms: Form | readonly Form[],
  rest: Partial<ReadQuantity> = {},
): ReadQuantity {
  const list = typeof forms === 'string' ? [forms] : forms;
  return { value, unit, qualifier: 'exact', forms: list, status: null, reference: null, ...rest };
}

const OVER = { qualifier: 'somewhat-over' } as const;
const ABOVE = { qualifier: 'above' } as const;
const ABOUT = { qualifier: 'about' } as const;
const UNDER = { qualifier: 'just-under' } as const;
const ANY_RATE = ['share', 'growth', 'level'] as const;
const NATIONAL = { ...ABOVE, reference: '全国平均水平' } as const;

describe('readQuantity', () => {
  it.each<[string, ReadQuantity]>([
    ['达到40EFLOPS', quantity('40', 'EFLOPS', 'level')],
    ['969.2亿元', quantity('969.2', '亿元', 'level')],
    ['今年1-10月的1130.1亿元', quantity('1130.1', '亿元', 'level')],
    ['2017年的54.9亿元', quantity('54.9', '亿元', 'level')],
    ['今年前三季度全省人工智能产业营收达969.2亿元', quantity('969.2', '亿元', 'level')],
    ['3千万元', quantity('3', '千万元', 'level')],
    ['1,300.50美元', quantity('1300.50', '美元', 'level')],
    ['１３００亿元', quantity('1300', '亿元', 'level')],
    ['1300 亿元', quantity('1300', '亿元', 'level')],
  ])('reads the amount in %s', (written, expected) => {
    expect(readQuantity(written)).toEqual(expected);
  });

  it.each<[string, ReadQuantity]>([
    ['15项', quantity('15', '项', 'count')],
    ['8家', quantity('8', '家', 'count')],
    ['4个方面', quantity('4', '个', 'count')],
    ['3方面', quantity('3', '方面', 'count')],
    ['3方面保障措施', quantity('3', '方面', 'count')],
    ['两阶段', quantity('2', '阶段', 'count')],
    ['两阶段目标', quantity('2', '阶段', 'count')],
    ['“一条主线”', quantity('1', '条', 'count')],
    ['第三方平台企业260家', quantity('260', '家', 'count')],
    ['四川统一建设8个', quantity('8', '个', 'count')],
    ['一条', quantity('1', '条', 'count')],
    ['“三个建设”', quantity('3', '个', 'count')],
    ['六个方面', quantity('6', '个', 'count')],
    ['3地', quantity('3', '地', 'count')],
    ['8个跨境电商综试区', quantity('8', '个', 'count')],
    ['7张工作清单', quantity('7', '张', 'count')],
    ['支持内容548项', quantity('548', '项', 'count')],
    ['15条产业链', quantity('15', '条', 'count')],
    ['三亿人', quantity('300000000', '人', 'count')],
    ['5镇', quantity('5', '镇', ['count', 'level'])],
    ['1300', quantity('1300', null, ['count', 'level'])],
    ['十五', quantity('15', null, ['count', 'level'])],
    ['一百二十', quantity('120', null, ['count', 'level'])],
    ['前10位', quantity('10', '位', ['count', 'rank'])],
  ])('reads the count in %s', (written, expected) => {
    expect(readQuantity(written)).toEqual(expected);
  });

  it.each<[string, ReadQuantity]>([
    ['32.9%', quantity('32.9', '%', ANY_RATE)],
    ['同比增长32.9%', quantity('32.9', '%', 'growth')],
    ['增速达32.9%', quantity('32.9', '%', 'growth')],
    ['同比下降3.2%', quantity('-3.2', '%', 'growth')],
    ['同比增长-3.2%', quantity('-3.2', '%', 'growth')],
    ['提高3.2个百分点', quantity('3.2', '百分点', ['growth', 'level'])],
    ['降低 18 %', quantity('-18', '%', 'growth')],
    ['增长到32.9%', quantity('32.9', '%', ANY_RATE)],
    ['占全省实物商品网上零售额的23.6%', quantity('23.6', '%', 'share')],
    ['占比超过百分之三十', quantity('30', '%', 'share', ABOVE)],
    ['居全国第7位', quantity('7', '位', 'rank')],
    ['第七名', quantity('7', '名', 'rank')],
    ['排名全国第七', quantity('7', null, 'rank')],
  ])('reads the rate or rank in %s', (written, expected) => {
    expect(readQuantity(written)).toEqual(expected);
  });

  it.each<[string, ReadQuantity]>([
    ['翻番', quantity('2', '×', 'multiple')],
    ['实现翻番', quantity('2', '×', 'multiple')],
    ['翻一番', quantity('2', '×', 'multiple')],
    ['翻了两番', quantity('4', '×', 'multiple')],
    ['提高3倍', quantity('4', '×', 'multiple')],
    ['增长1.5倍以上', quantity('2.5', '×', 'multiple', ABOVE)],
    ['增加了近三倍', quantity('4', '×', 'multiple', UNDER)],
    ['提高到3倍', quantity('3', '×', 'multiple')],
    ['增长到近3倍', quantity('3', '×', 'multiple', UNDER)],
    ['是2017年的20倍', quantity('20', '×', 'multiple')],
    ['20倍多', quantity('20', '×', 'multiple', OVER)],
  ])('reads the factor in %s', (written, expected) => {
    expect(readQuantity(written)).toEqual(expected);
  });

  it.each<[string, ReadQuantity]>([
    ['1100余家', quantity('1100', '家', 'count', OVER)],
    ['260多家', quantity('260', '家', 'count', OVER)],
    ['5万余人', quantity('5', '万人', 'count', OVER)],
    ['3余亿元', quantity('3', '亿元', 'level', OVER)],
    ['三千多万人', quantity('3000', '万人', 'count', OVER)],
    ['一百余家', quantity('100', '家', 'count', OVER)],
    ['超1300亿元', quantity('1300', '亿元', 'level', ABOVE)],
    ['1300亿元以上', quantity('1300', '亿元', 'level', ABOVE)],
    ['1300亿元 以上', quantity('1300', '亿元', 'level', ABOVE)],
    ['超过1300亿元以上', quantity('1300', '亿元', 'level', ABOVE)],
    ['不低于5%', quantity('5', '%', ANY_RATE, ABOVE)],
    ['约40EFLOPS', quantity('40', 'EFLOPS', 'level', ABOUT)],
    ['15项左右', quantity('15', '项', 'count', ABOUT)],
    ['近1300亿元', quantity('1300', '亿元', 'level', UNDER)],
    ['节约1300亿元', quantity('1300', '亿元', 'level')],
    ['最近8家', quantity('8', '家', 'count')],
    ['有望超过1300亿元', quantity('1300', '亿元', 'level', { ...ABOVE, status: 'forecast' })],
    ['“有望超过”1300亿元', quantity('1300', '亿元', 'level', { ...ABOVE, status: 'forecast' })],
    ['预计达到8家', quantity('8', '家', 'count', { status: 'forecast' })],
    ['力争达到40EFLOPS', quantity('40', 'EFLOPS', 'level', { status: 'target' })],
  ])('reads the qualifier in %s', (written, expected) => {
    expect(readQuantity(written)).toEqual(expected);
  });

  it.each<[string, ReadQuantity]>([
    ['均超过全国平均水平', quantity(null, null, 'relation', NATIONAL)],
    ['到2027年,占GDP比重均超过全国平均水平', quantity(null, null, 'relation', NATIONAL)],
    ['高于全省平均', quantity(null, null, 'relation', { ...ABOVE, reference: '全省平均' })],
    ['达到全国平均水平', quantity(null, null, 'relation', { reference: '全国平均水平' })],
  ])('reads the relation in %s', (written, expected) => {
    expect(readQuantity(written)).toEqual(expected);
  });

  it.each([
    ['no number', '数据要素市场体系基本建立'],
    ['nothing', ''],
    ['only a date', '到2027年'],
  ])('finds nothing to read where there is %s: %s', (_, written) => {
    expect(readQuantity(written)).toBeNull();
  });

  it.each<[string, string, Refusal]>([
    ['two numbers', '7张工作清单,涉及支持内容548项', 'several'],
    ['a range', '3-5家', 'several'],
    ['a number and a word with another', '十强企业5家', 'several'],
    ['an upper bound before', '不超过5%', 'ceiling'],
    ['an upper bound behind', '5家以下', 'ceiling'],
    ['fewer than', '不到10家', 'ceiling'],
    ['below a number', '低于5%', 'ceiling'],
    ['below a reference', '低于全国平均水平', 'ceiling'],
    ['not above a reference', '未超过全国平均水平', 'ceiling'],
    ['not at a reference', '没有达到全国平均水平', 'ceiling'],
    ['below behind a reference', '达到全国平均水平以下', 'ceiling'],
    ['not below a reference', '不低于全国平均水平', 'floor'],
    ['a distance from a reference', '超过全国平均水平3个百分点', 'unclear'],
    ['a distance below a reference', '低于全国平均水平3个百分点', 'ceiling'],
    ['an indefinite number', '一批国家级数字科技创新载体', 'unclear'],
    ['a series', '一系列重要讲话', 'unclear'],
    ['an ordinal that is no rank', '第五次全国经济普查', 'unclear'],
    ['a rank with a qualifier', '不低于第7位', 'unclear'],
    ['a rank with a bound', '第7位以下', 'ceiling'],
    ['two qualifiers at odds', '约1300亿元以上', 'unclear'],
    ['a qualified fall', '下降超过3%', 'fall'],
    ['a fall qualified behind', '下降3%以上', 'fall'],
    ['a fall of a negative number', '下降-3%', 'fall'],
    ['a factor without a number', '成倍', 'unclear'],
    ['a half', '一半', 'unclear'],
    ['a fraction', '三分之二', 'unclear'],
    ['a fall in tenths', '下降三成', 'fall'],
    ['a fall by a multiple', '减少3倍', 'fall'],
  ])('refuses %s: %s', (_, written, reason) => {
    expect(readQuantity(written)).toBe(reason);
  });

  const qualified = fc.constantFrom<[string, string, string, ReadQuantity['qualifier']]>(
    ['', '', '', 'exact'],
    ['达到', '', '', 'exact'],
    ['', '余', '', 'somewhat-over'],
    ['', '多', '', 'somewhat-over'],
    ['超过', '', '', 'above'],
    ['达到', '', '以上', 'above'],
    ['约', '', '', 'about'],
    ['', '', '左右', 'about'],
    ['近', '', '', 'just-under'],
    ['有望接近', '', '', 'just-under'],
  );

  it('reads back any decimal with any qualifier and unit, sign for sign', () => {
    const decimal = fc
      .tuple(fc.bigInt(0n, 10n ** 20n), fc.stringMatching(/^\d{0,8}$/))
      .map(([whole, fraction]) => (fraction === '' ? String(whole) : `${whole}.${fraction}`));
    const unit = fc.constantFrom('家', '项', '亿元', '万人', 'EFLOPS', '方面');
    fc.assert(
      fc.property(decimal, qualified, unit, (value, [before, inside, behind, qualifier], name) => {
        const read = readQuantity(`${before}${value}${inside}${name}${behind}`);
        expect(read).toMatchObject({ value, unit: name, qualifier });
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads back any whole number below 10^8 in Chinese numerals, with any qualifier', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.boolean(), qualified, (number, liang, words) => {
        const [before, inside, behind, qualifier] = words;
        const numeral = writeChinese(number, { liang, short: true });
        const read = readQuantity(`${before}${numeral}${inside}家${behind}`);
        expect(read).toMatchObject({ value: String(number), unit: '家', qualifier });
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives a value that is a decimal string or none, whatever it is given', () => {
    const signs = fc.constantFrom(
      ...'0123456789.,%-一二十百万亿两半第翻番倍余多约近超过以上下降占家亿元年月个 ',
    );
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 16 }), (written) => {
        const read = readQuantity(written);
        if (read !== null && typeof read !== 'string')
          expect(read.value ?? '0').toMatch(/^-?\d+(\.\d+)?$/);
      }),
      { numRuns: 2_000 },
    );
  });
});
