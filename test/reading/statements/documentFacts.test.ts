// What a text says of itself, by its title and its edges.
import { describe, expect, it } from 'vitest';
import { drafted } from './drafted.ts';

describe('genre', () => {
  it.each([
    ['海州省人民政府关于促进服务业发展的实施意见', 'opinions'],
    ['海州省“十四五”数字经济发展规划', 'plan'],
    ['海州市2024年工作要点', 'plan'],
    ['海州市智能制造三年行动计划', 'action-plan'],
    ['关于印发《海州市智能制造实施方案》的通知', 'action-plan'],
    ['海州市支持人工智能发展若干措施', 'measures'],
    ['海州市人民政府办公室关于开展试点工作的通知', 'notice'],
    ['海州省政府工作报告', 'work-report'],
    ['海州省大数据条例', 'regulation'],
    ['海州省数据管理办法', 'regulation'],
    ['在全省科技大会上的讲话', 'speech'],
    ['省政府新闻办举行政策吹风会', 'briefing-report'],
    ['全省数字经济工作会议召开', 'conference-report'],
  ])('%s', (title, genre) => {
    expect(drafted(`${title}\n一、总则\n推进建设。`).file.genre).toBe(genre);
  });

  it('is told by the shape of the text where the title is silent', () => {
    expect(drafted('海州见闻\n本报讯（记者 王平）昨日，港口开工。').file.genre).toBe('news-report');
  });
});

describe('level, issuer and days', () => {
  it.each([
    ['国务院关于促进服务业发展的意见', 'state'],
    ['四川省人民政府关于促进服务业发展的意见', 'province'],
    ['重庆市人民政府关于促进服务业发展的意见', 'province'],
    ['绵阳市人民政府关于促进服务业发展的意见', 'city'],
    ['东原县人民政府关于促进服务业发展的意见', 'county'],
  ])('%s', (title, level) => {
    expect(drafted(`${title}\n一、总体要求\n推进建设。`).file.level).toBe(level);
  });

  it('reads the province, the day of adoption and the day in force', () => {
    const { file } = drafted(
      '四川省数据条例\n（2023年11月30日四川省第十四届人民代表大会常务委员会第六次会议通过）\n第一条　数据应当安全。\n第二条　本条例自2024年1月1日起施行。\n',
    );
    expect(file).toMatchObject({
      level: 'province',
      province: { id: 'sichuan', name: { zh: '四川' }, glyph: '川' },
      adopted: { year: 2023, from: 11, day: 30 },
      effective: { year: 2024, from: 1, day: 1 },
    });
  });
});
