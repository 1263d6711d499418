// A whole paper drafted: parts, speakers, duties, tables, and that all of it is accounted for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drafted } from './drafted.ts';

const PAPER = `海州市人民政府办公室
关于印发《海州市数据产业行动方案（2024—2027年）》的通知
海政办发〔2024〕18号
各县（市、区）人民政府：
现将方案印发给你们，请认真贯彻执行。
海州市人民政府办公室
2024年5月20日
一、发展目标
到2027年，数据产业规模突破500亿元，数据企业数量年均增长15%以上，数据基础制度基本建立。
二、重点任务
（一）夯实基础。加快建设5G网络，培育不少于30家数据企业。（市工信局牵头，市财政局配合）
1.支持创新。对重点实验室给予最高200万元奖励。
三、保障措施
加强组织领导。
附表1　主要指标
指标	单位	2023年	2027年
数据企业	家	120	300
`;

describe('draftDocument', () => {
  const { file, audit, sources } = drafted(PAPER);

  it('reads what the paper says of itself', () => {
    expect(file).toMatchObject({
      format: 2,
      id: 'test-text',
      prefix: 'tt',
      genre: 'action-plan',
      level: 'city',
      issuer: { zh: '海州市人民政府办公室' },
      number: '海政办发〔2024〕18号',
      date: { type: 'on', year: 2024, from: 5, to: 5, day: 20, quote: '2024年5月20日' },
      subject: { zh: '海州市数据产业行动方案（2024—2027年）' },
    });
    expect(sources.map(({ field }) => field)).toEqual(['genre', 'issuer', 'level', 'number']);
  });

  it('nests its parts', () => {
    const parts = file.sections
      .slice(1)
      .map(({ id, parent, label, tag }) => [id, parent, tag.zh, label.zh]);
    expect(parts).toEqual([
      ['s-1', undefined, '一', '发展目标'],
      ['s-2', undefined, '二', '重点任务'],
      ['s-3', 's-2', '一', '夯实基础'],
      ['s-4', 's-3', '1', '支持创新'],
      ['s-5', undefined, '三', '保障措施'],
    ]);
  });

  it('gives each statement its numbers, with what they count', () => {
    const numbers = file.records.flatMap((record) =>
      (record.quantities ?? []).map((quantity) => [
        record.kind,
        file.metrics.find(({ id }) => id === quantity.metric)?.name.zh,
        quantity.relation,
        `${quantity.value}${quantity.unit}`,
        quantity.status,
      ]),
    );
    expect(numbers).toEqual([
      ['target', '数据产业规模', 'above', '500亿元', 'target'],
      ['target', '数据企业数量', 'at-least', '15%', 'target'],
      ['measure', '培育数据企业', 'at-least', '30家', null],
      ['measure', '对重点实验室', 'at-most', '200万元', null],
      ['figure', '数据企业', 'exact', '120家', 'actual'],
      ['target', '数据企业', 'exact', '300家', 'target'],
    ]);
  });

  it('keeps the heads of a table cell and the departments in brackets as places of the text', () => {
    const cell = file.records.at(-1);
    expect(cell?.evidence.map(({ quote, role }) => [quote, role])).toEqual([
      ['300', undefined],
      ['数据企业', 'heads'],
      ['2027年', 'heads'],
    ]);
    const duties = file.records.find(
      ({ evidence }) => evidence[0]?.quote === '加快建设5G网络',
    )?.duties;
    expect(duties?.map(({ quote, role }) => [quote, role])).toEqual([
      ['市工信局', 'lead'],
      ['市财政局', 'cooperate'],
    ]);
  });

  it('says why, and how sure it is', () => {
    for (const record of file.records) {
      expect(record.status).toBe('draft');
      expect(record.why.map(({ field }) => field).slice(0, 2)).toEqual(['kind', 'theme']);
      expect(record.confidence).toBeGreaterThan(0);
      expect(record.confidence).toBeLessThanOrEqual(1);
      expect(record.label.zh.length).toBeLessThanOrEqual(40);
    }
  });

  it('accounts for every numeral, sentence, clause and quote', () => {
    expect([
      audit.numerals.left,
      audit.sentences.left,
      audit.clauses.left,
      audit.quotes.failed,
    ]).toEqual([[], [], [], []]);
    expect(file.exclusions.filter(({ reason }) => reason === 'unread')).toEqual([]);
    expect(file.exclusions.find(({ quote }) => quote === '5G')).toMatchObject({ reason: 'name' });
  });

  it('says what the text does not mention, with the terms that were searched for', () => {
    const absent = file.absences.map(({ theme }) => theme);
    expect(absent).toContain('platform');
    for (const { terms } of file.absences)
      expect(terms.filter((term) => PAPER.includes(term))).toEqual([]);
    expect(
      drafted('海州市会议召开\n会议强调，要开放数据。').file.absences.map(({ aspect }) => aspect),
    ).toEqual(expect.arrayContaining(['year', 'quantified-target']));
  });

  it('knows who speaks, and the post said elsewhere', () => {
    const said = drafted(
      '全市数据会议召开\n市委书记周远出席会议并讲话。\n周远强调，要开放数据。\n“要守牢底线。”市数据局局长王平说。\n',
    ).file;
    expect(said.speakers.map(({ name, role }) => [name.zh, role.zh])).toEqual([
      ['周远', '市委书记'],
      ['王平', '市数据局局长'],
    ]);
    expect(said.records.map(({ speaker }) => speaker)).toEqual(['speaker-1', 'speaker-2']);
  });

  it('lends months the year of the heading, and says so', () => {
    const [record] = drafted('海州市2023年工作要点\n一、2023年重点任务\n6月底前完成平台建设。\n')
      .file.records;
    expect(record?.time).toMatchObject({ type: 'by', year: 2023, from: 6, to: 6 });
    expect(record?.why.find(({ field }) => field === 'time')?.rule).toBe('year of the heading');
  });

  it('drafts nothing that is not in the text, whatever it is given', () => {
    const pieces = [
      '到2027年，',
      '建成',
      '3万家',
      '企业',
      '。',
      '；',
      '\n',
      '（一）',
      '“',
      '”',
      '（',
      '）',
      '\t',
      '第三条　',
      '存在不足',
      '不得超过10%',
      '：',
      'AI',
      '一',
    ];
    const texts = fc
      .array(fc.constantFrom(...pieces), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const { audit: one } = drafted(text);
        expect([
          one.numerals.left,
          one.sentences.left,
          one.clauses.left,
          one.quotes.failed,
        ]).toEqual([[], [], [], []]);
      }),
      // A numeral that two entries share.
      { numRuns: 500, examples: [['AI3万家']] },
    );
  });
});
