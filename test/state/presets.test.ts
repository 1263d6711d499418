import { describe, expect, it } from 'vitest';
import { isOn } from '../../src/domain/absence.ts';
import { presetAnswer, presetQuestion } from '../../src/i18n/presets.ts';
import { LANGS } from '../../src/model/values.ts';
import { readView, writeView } from '../../src/state/link.ts';
import { linkVocabulary } from '../../src/state/linkVocabulary.ts';
import { PRESETS, presets } from '../../src/state/presets.ts';
import { realDataset } from '../data/realFiles.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const dataset = realDataset();
const all = presets(dataset);
const SICHUAN = ['infra', 'industry', 'data', 'tech', 'overall', 'delivery'];

describe('presets', () => {
  it('offers every question on the published data, each with a view of its own', () => {
    expect(all.map(({ id }) => id)).toEqual([...PRESETS]);
    expect(new Set(all.map(({ view }) => writeView(view))).size).toBe(PRESETS.length);
  });

  it('gives views whose link reads back as the same view, without a word to the reader', () => {
    const known = linkVocabulary(dataset);
    for (const { view } of [...all, ...presets(fixtureDataset())]) {
      expect(readView(writeView(view), known, dataset.fingerprint)).toEqual({ view, notices: [] });
    }
  });

  it('takes the themes on which a document is the more specific from the data', () => {
    const themes = (id: string, from = dataset) =>
      presets(from).find((preset) => preset.id === id)?.view.themes ?? null;
    expect(themes('specific-a')).toEqual(SICHUAN);
    expect(themes('specific-b')).toEqual(['society', 'talent', 'law']);
    const silentOnLaw = {
      ...dataset,
      documents: dataset.documents.map((document) => ({
        ...document,
        records: document.records.filter((record) => !isOn(record, 'law')),
      })),
    };
    expect(themes('specific-b', silentOnLaw)).toEqual(['society', 'talent']);
  });

  it('asks nothing that the data do not answer', () => {
    const [one] = dataset.documents.filter(({ id }) => id.startsWith('shandong'));
    if (!one) throw new Error('no Shandong document');
    expect(presets({ ...dataset, documents: [one] }).map(({ id }) => id)).toEqual([
      'one-document',
      'problems',
      'security-talent',
    ]);
    expect(presets({ ...dataset, documents: [] })).toEqual([]);
  });
});

describe('the words of presets', () => {
  it.each(LANGS)('are questions, each once: %s', (lang) => {
    const questions = all.map((preset) => presetQuestion(preset, lang));
    expect(new Set(questions).size).toBe(PRESETS.length);
    for (const question of questions) expect(question).toMatch(lang === 'zh' ? /？$/ : /\?$/);
  });

  it('say how many statements one will see, or on which themes', () => {
    const answers = (lang: 'zh' | 'en') =>
      Object.fromEntries(all.map((preset) => [preset.id, presetAnswer(preset, lang)]));
    expect(answers('zh')).toEqual({
      targets: '四川文件 3 条，山东文件没有',
      dated: '四川文件 13 条，山东文件没有',
      forecasts: '四川文件 1 条，山东文件没有',
      'specific-a': '主题：数字基础设施、产业与融合、数据要素、科技与人工智能、总体定位和推进机制',
      'specific-b': '主题：数字社会与惠民、人才和法治',
      'one-document': '主题：平台与跨境电商和法治',
      problems: '四川文件没有，山东文件 5 条',
      'security-talent': '四川文件 2 条，山东文件 8 条',
    });
    expect(answers('en')).toMatchObject({
      targets: '3 statements in Sichuan’s document, none in Shandong’s document',
      'one-document': 'Themes: Platforms and e-commerce and Law',
    });
  });
});
