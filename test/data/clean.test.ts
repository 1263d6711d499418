// The cleaned texts against the received ones, for every document there is.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { clean } from '../../scripts/clean.mjs';

type CleaningRules = Parameters<typeof clean>[1];

import { cleanedSchema } from '../../src/model/schema.ts';
import { cleanText } from '../../src/reading/text/cleanText.ts';

const DATA = new URL('../../data/', import.meta.url);
const bytes = (path: string) => readFileSync(new URL(path, DATA));
const read = (path: string) => bytes(path).toString('utf8');
const ids = readdirSync(DATA).filter((id) => existsSync(new URL(`${id}/source.raw.txt`, DATA)));
const han = (text: string) => text.match(/\p{Script=Han}/gu) ?? [];

// The place of each report in its raw text, found by hand: not read from the rules.
const RECEIVED = [
  {
    id: 'sichuan-briefing-1226',
    sha256: '9f41ecbea89afcda07e386b72617625d21e6781f94fd69e442ce18b75c44d5db',
    scope: [2016, 3841],
    han: 1494,
    first:
      '省政府新闻办举行《关于加快数字经济高质量发展的实施意见》政策吹风会 到2030年四川建成数字经济创新发展先行省',
    last: '顾红松说。 华西都市报-封面新闻记者 马晓玉',
    outside: ['社会工作', '王晓晖', '枫桥经验', '经济普查', '上接03版', '十五五'],
    unended: [
      '省政府新闻办举行《关于加快数字经济高质量发展的实施意见》政策吹风会 到2030年四川建成数字经济创新发展先行省',
      '提出两阶段目标',
      '建设数字经济创新发展先行省',
      '“点链面”同步发力',
      '人工智能“四川方案”来了',
      '“平台经济”作支撑',
      '跨境电商交易有望超1300亿元',
    ],
  },
  {
    id: 'shandong-conference-0719',
    sha256: '996df2a6b090c238f56d8b0509db91124cc6ddee753700e686eafc9c9c8c04d8',
    scope: [0, 2404],
    han: 1422,
    first: '山东省数字强省建设工作会议召开',
    last: '各市、县(市、区)设分会场。',
    outside: ['来源互联网', '侵权', '查看原文', '52ocean'],
    unended: [
      '山东省数字强省建设工作会议召开',
      '以数字赋能高质量发展',
      '加快实现数字强省建设新突破',
      '刘家义讲话 李干杰主持 付志方出席',
    ],
  },
] as const;

// A draft is cleaned by the program's own rules, a text coded by hand by those of its folder.
function cleanedBy(id: string, raw: string) {
  const rules = `${id}/cleaning.json`;
  return existsSync(new URL(rules, DATA))
    ? clean(raw, JSON.parse(read(rules)) as CleaningRules)
    : cleanText(raw);
}

describe('clean, on the received texts', () => {
  it.each(ids)('gives source.txt and cleaned.json of %s', (id) => {
    const raw = read(`${id}/source.raw.txt`);
    const { segments, joins } = v.parse(cleanedSchema, JSON.parse(read(`${id}/cleaned.json`)));
    const text = read(`${id}/source.txt`);
    expect(cleanedBy(id, raw)).toMatchObject({ text, segments, joins });
    expect(segments.map(([start, end]) => raw.slice(start, end)).join('')).toBe(text);
  });

  it.each(ids)('leaves each line of %s whole and none empty', (id) => {
    const lines = read(`${id}/source.txt`).split('\n');
    expect(lines.filter((line) => line.trim() !== line || line === '')).toEqual([]);
  });

  it('knows every document that a hash is fixed for', () => {
    expect(ids).toEqual(expect.arrayContaining(RECEIVED.map(({ id }) => id)));
  });

  describe.each(RECEIVED)('$id', (received) => {
    const raw = read(`${received.id}/source.raw.txt`);
    const text = read(`${received.id}/source.txt`);

    it('is made from the file as received, byte for byte', () => {
      const hash = createHash('sha256').update(bytes(`${received.id}/source.raw.txt`));
      expect(hash.digest('hex')).toBe(received.sha256);
    });

    it('loses and adds no Chinese character of the report', () => {
      const [start, end] = received.scope;
      expect(han(text).join('')).toBe(han(raw.slice(start, end)).join(''));
      expect(han(text)).toHaveLength(received.han);
    });

    it('begins and ends with the report', () => {
      const lines = text.split('\n');
      expect(lines[0]).toBe(received.first);
      expect(text.endsWith(received.last)).toBe(true);
      expect(received.outside.filter((words) => text.includes(words))).toEqual([]);
    });

    it('breaks no sentence: a line without an end mark is a heading or the credit', () => {
      const lines = text.split('\n').filter((line) => !/[。?]$/.test(line));
      expect(lines.filter((line) => !line.endsWith('记者 马晓玉'))).toEqual(received.unended);
    });
  });

  it('keeps Latin letters and digits that belong to the report, and no others', () => {
    const latin = (id: string) => read(`${id}/source.txt`).match(/[!-~]*[A-Za-z0-9][!-~]*/g);
    expect(latin('shandong-conference-0719')).toEqual(['7', '19']);
    expect(
      new Set(latin('sichuan-briefing-1226')?.filter((word) => /[A-Za-z]/.test(word))),
    ).toEqual(new Set(['GDP', '40EFLOPS,']));
  });

  it('joins what the page layout had broken', () => {
    const { joins } = JSON.parse(read('sichuan-briefing-1226/cleaned.json')) as { joins: number[] };
    const text = read('sichuan-briefing-1226/source.txt');
    expect(joins.map((at) => [text.slice(at - 4, at), text.slice(at, at + 4)])).toEqual([
      ['经济核心', '产业增加'],
      ['能产业营', '收达96'],
      ['8家省级', '人工智能'],
    ]);
  });
});
