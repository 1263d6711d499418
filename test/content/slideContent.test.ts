import { describe, expect, it } from 'vitest';
import { slideContent } from '../../src/content/slideContent.ts';
import { quotesOf } from '../../src/content/slideQuotes.ts';
import type { SlideRequest } from '../../src/content/slideRequest.ts';
import { slideTitle } from '../../src/content/slideTitle.ts';
import { nameSides } from '../../src/i18n/naming.ts';
import { nestQuotes } from '../../src/i18n/nestQuotes.ts';
import { quantityText } from '../../src/i18n/quantity.ts';
import { terms } from '../../src/i18n/terms.ts';
import { timeText } from '../../src/i18n/time.ts';
import { KINDS, LANGS } from '../../src/model/values.ts';
import { hanCount } from '../../src/reading/hanCount.ts';
import { DEFAULT_VIEW, SCREENS } from '../../src/state/view.ts';
import { dataset, LINK, own, standard } from './slideRequests.ts';

const documentOf = (id: string) => dataset.documents.find((document) => document.id === id);
const documentsOf = ({ a, b }: { a: string; b: string }) => [documentOf(a), documentOf(b)] as const;
const [sichuan, shandong] = documentsOf(DEFAULT_VIEW);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Every digit of a title stands in what is shown, or counts it. */
function strayNumbers(request: SlideRequest): string[] {
  const { selection, lang } = request;
  const title = plain(slideContent(request).title);
  const sides = [selection.sides.a, selection.sides.b].flatMap((side) => side ?? []);
  const shown = sides.flatMap(({ records }) => records);
  const counts = new Set<string>();
  for (let n = 1; n <= Math.max(dataset.themes.length, shown.length); n++) counts.add(String(n));
  for (const { records, document } of sides) {
    for (let n = 1; n <= records.length; n++) counts.add(String(n));
    counts.add(String(hanCount(document.text)));
    counts.add(hanCount(document.text).toLocaleString('en'));
  }
  const words = shown.flatMap((record) => [
    record.label[lang],
    record.time ? timeText(record.time, lang) : '',
    ...record.quantities.flatMap((quantity) => [
      quantityText(quantity, lang, record.commitment),
      quantity.period ? timeText(quantity.period, lang) : '',
    ]),
  ]);
  const stated = new Set(words.flatMap((text) => plain(text).match(/\d[\d.,]*\d|\d/g) ?? []));
  return (title.match(/\d[\d.,]*\d|\d/g) ?? []).filter(
    (one) => !stated.has(one) && !counts.has(one),
  );
}

describe('slideContent', () => {
  it.each(LANGS)(
    'has no number in a title of the standard briefing that is not shown: %s',
    (lang) => {
      for (const request of standard({ lang })) expect(strayNumbers(request)).toEqual([]);
    },
  );

  it.each(LANGS)('has none in any title of a screen, theme and kind: %s', (lang) => {
    const themes = dataset.themes.map(({ id }) => id);
    const pairs = themes.flatMap((one, at) => themes.slice(at + 1).map((other) => [one, other]));
    for (const screen of ['overview', 'timeline', 'figures', 'goals', 'coverage'] as const) {
      for (const chosen of [null, ...themes.map((one) => [one]), ...pairs]) {
        const request = own('chart', { screen, themes: chosen }, { lang });
        expect(strayNumbers(request), `${screen} ${chosen}`).toEqual([]);
      }
      for (const kind of KINDS) {
        expect(strayNumbers(own('chart', { screen, kinds: [kind] }, { lang }))).toEqual([]);
      }
    }
    for (const record of dataset.documents.flatMap(({ records }) => records)) {
      const view = { screen: 'figures', record: record.id } as const;
      expect(strayNumbers(own('chart', view, { lang })), record.id).toEqual([]);
      expect(strayNumbers(own('quote', view, { lang })), record.id).toEqual([]);
    }
  });

  it('titles the standard briefing as the briefing asks', () => {
    const titles = standard().map((request) => plain(slideContent(request).title));
    expect(titles.slice(0, 2)).toEqual(['四川文件与山东文件对照', '要点']);
    expect(titles[2]).toBe('两份文件：一份政策吹风会报道，一份工作会议报道，篇幅相当');
    expect(titles[3]).toBe(
      '四川文件在 6 个主题上写得更具体，山东文件在 3 个主题上写得更具体，1 个主题上同样具体',
    );
    expect(titles[4]).toMatch(/^四川文件有 \d+ 条目标写到 .*年；山东文件没有写年份$/);
    expect(titles[5]).toContain('四川文件有 3 项写明年份的量化目标：');
    for (const part of ['40 EFLOPS', '超过全国平均', '翻番']) expect(titles[5]).toContain(part);
    expect(titles[6]).toContain('1130.1 亿元，全年“有望超过”1300 亿元');
    expect(titles[7]).toContain('山东文件写到举措、目标状态或方向，四川文件写到方向或未提及');
    expect(titles[8]).toBe('两份文件各自没有写到什么');
    const english = standard({ lang: 'en' }).map((request) => slideContent(request).title);
    for (const title of english) expect(title).not.toMatch(/\b(SC|SD|only|just|lags|leads)\b/);
  });

  it('states the lengths of two texts that are not about equally long', () => {
    if (!sichuan || !shandong) throw new Error('documents');
    const half = { ...shandong, text: shandong.text.slice(0, 700) };
    const request = own('documents');
    const sides = { ...request.selection.sides, b: { document: half, records: half.records } };
    const { title } = slideContent({ ...request, selection: { ...request.selection, sides } });
    expect(title).toContain(String(hanCount(half.text)));
    expect(title).toContain(String(hanCount(sichuan.text)));
    expect(title).not.toContain('篇幅相当');
  });

  it('quotes verbatim, both documents wherever both speak, and says so where one does not', () => {
    for (const lang of LANGS) {
      for (const request of standard({ lang })) {
        const { quotes } = slideContent(request);
        for (const { text, documentId, absence, translation, recordId } of quotes) {
          const document = dataset.documents.find(({ id }) => id === documentId);
          if (absence === null) expect(document?.text).toContain(text);
          else expect(document?.absences.map(({ id }) => id)).toContain(recordId);
          expect(translation === null).toBe(lang === 'zh' || absence !== null);
        }
        if (['left-out', 'cover', 'findings'].includes(request.body)) expect(quotes).toEqual([]);
        else expect(quotes.map(({ side }) => side)).toEqual(['a', 'b']);
      }
    }
  });

  it('quotes the whole sentence that a chart of several numbers is drawn from', () => {
    const { quotes } = slideContent(own('chart', { screen: 'figures', record: 'sc-52' }));
    expect(quotes[0]?.text).toBe(
      '跨境电商交易规模从2017年的54.9亿元,提升到今年1-10月的1130.1亿元,全年有望超过1300亿元',
    );
    expect(quotes[0]?.recordId).toBe('sc-52');
    expect(quotes[1]?.absence).toContain('未提及');
  });

  it('asks of a forecast, a gap and a part of a year what the document leaves open', () => {
    const slide = standard()[6];
    if (!slide) throw new Error('no slide');
    const { absences } = slideContent(slide);
    const by = (code: string) => absences.filter((one) => one.code === code);
    expect(plain(by('A1')[0]?.question ?? '')).toBe('有没有 2018 年到“今年”之前的数？');
    expect(by('A1')[0]?.answer).toContain('本文件未给出');
    expect(by('A7')[0]?.question).toBe('增长了多少倍？');
    expect(by('A7')[0]?.answer).toContain('未计算');
    expect(by('forecast')[0]?.answer).toBe('不是，原文为“有望超过”，是预计。');
    expect(by('A0')[0]?.question).toContain('山东文件');
    const english = slideContent({ ...slide, lang: 'en' }).absences;
    expect(english.map(({ code }) => code)).toEqual(absences.map(({ code }) => code));
    expect(english.find(({ code }) => code === 'forecast')?.answer).toContain('有望超过');
  });

  it('has a question for every part that the numbers of a slide lack', () => {
    const slide = standard()[5];
    if (!slide) throw new Error('no slide');
    const codes = new Set(slideContent(slide).absences.map(({ code }) => code));
    for (const code of ['A1', 'A3', 'A4', 'A5'] as const) expect(codes).toContain(code);
    for (const { label, code } of slideContent(slide).absences) {
      if (code !== 'forecast') expect(label).toBe(terms.zh.absence[code]);
    }
  });

  it('names years in questions where the data proves that they are not stated', () => {
    const known = dataset.documents.flatMap(({ text }) => text.match(/\d{4}(?=年)/g) ?? []);
    const allowed = new Set([...known, ...known.map((year) => String(Number(year) + 1))]);
    for (const lang of LANGS) {
      for (const request of standard({ lang })) {
        for (const { question } of slideContent(request).absences) {
          for (const year of question.match(/\b(?:19|20)\d\d\b/g) ?? [])
            expect(allowed, question).toContain(year);
        }
      }
    }
  });

  it('carries link, page and sources with days as written and no year', () => {
    const [first] = standard();
    if (!first || !sichuan || !shandong) throw new Error('no slide');
    const { link, page, source } = slideContent(first);
    expect(link).toBe(LINK);
    expect(page).toBe('1 / 9');
    for (const part of ['12 月 26 日', '7 月 19 日', '都没有写年份', '论坛转载'])
      expect(plain(source)).toContain(part);
    expect(source).toContain(nameSides(sichuan, shandong, 'zh').b.full);
    expect(source).not.toMatch(/20\d\d/);
  });

  it.each(LANGS)(
    'titles the quote of any statement or search, from any view and on either side, by itself: %s',
    (lang) => {
      const said = { zh: '未提及', en: 'does not mention' }[lang];
      const sides = { a: DEFAULT_VIEW.a, b: DEFAULT_VIEW.b };
      for (const pair of [sides, { a: sides.b, b: sides.a }]) {
        const names = nameSides(...documentsOf(pair), lang);
        for (const [side, document] of Object.entries({ a: pair.a, b: pair.b })) {
          const name = names[side as 'a' | 'b'].full;
          const { records = [], absences = [] } = documentOf(document) ?? {};
          for (const { id, label } of [...records, ...absences]) {
            for (const screen of SCREENS) {
              const request = own('quote', { ...pair, screen, record: id }, { lang });
              const title = slideTitle(request);
              const where = `${screen} ${pair.a} ${id}: ${title}`;
              expect(
                quotesOf(request).map(({ recordId }) => recordId),
                where,
              ).toEqual([id]);
              expect(title.startsWith(name), where).toBe(true);
              expect(title, where).toContain(nestQuotes(label[lang]));
              expect(title.includes(said), where).toBe(absences.some((one) => one.id === id));
            }
          }
        }
      }
      const elsewhere = { a: sides.a, b: sides.a, screen: 'records', record: 'sd-20' } as const;
      expect(slideTitle(own('quote', elsewhere, { lang }))).toBe(
        {
          zh: '这条记录不在所选的文件里',
          en: 'This statement is not in the documents chosen',
        }[lang],
      );
    },
  );

  it.each(LANGS)('quotes both of two that are compared, left document first: %s', (lang) => {
    const request = own('quote', { record: 'sd-21', pin: 'sc-07' }, { lang });
    const { title, quotes } = slideContent(request);
    expect(quotes.map(({ recordId, text }) => [recordId, text])).toEqual([
      ['sc-07', '算力总规模达到40EFLOPS'],
      ['sd-21', '着力织密“网”、提升“云”、增设“端”'],
    ]);
    expect(title).toContain(
      {
        zh: '算力与网络：四川文件给出算力总规模和年份；山东文件写了',
        en: 'Computing power and networks: Sichuan’s document gives',
      }[lang],
    );
    // Two of one document have one name.
    const same = own('quote', { record: 'sc-12', pin: 'sc-07' }, { lang });
    const names = slideContent(same).quotes.map(({ document }) => document);
    expect(new Set(names).size).toBe(1);
  });

  it('keeps the author’s words, and on a section nothing but them', () => {
    const words = { title: '四川的目标', subtitle: '我的话' };
    const { title, subtitle, absences, quotes } = slideContent(own('section', {}, words));
    expect({ title, subtitle, absences, quotes }).toEqual({ ...words, absences: [], quotes: [] });
    expect(slideContent(own('quote', { record: 'sd-33' })).quotes).toHaveLength(1);
  });
});
