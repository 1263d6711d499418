// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { select } from '../../../src/domain/select.ts';
import { ChangeLogContext } from '../../../src/features/changes/ChangeLog.tsx';
import { AboutView } from '../../../src/features/method/AboutView.tsx';
import type { DataVersion } from '../../../src/model/changes.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Lang } from '../../../src/model/values.ts';
import { linkVocabulary } from '../../../src/state/linkVocabulary.ts';
import { viewStore } from '../../../src/state/store.ts';
import { LangProvider } from '../../../src/ui/Lang.tsx';
import { A, B, fixtureDataset } from '../../fixtures/dataset.ts';

const dataset = fixtureDataset();

function show(data: Dataset, lang: Lang = 'zh'): HTMLElement {
  const selection = select(data, viewStore.getState().view);
  const view = <AboutView dataset={data} selection={selection} />;
  return render(<LangProvider lang={lang}>{view}</LangProvider>).container;
}

const heading = (page: HTMLElement) => page.querySelector('h1')?.textContent;

beforeEach(() => viewStore.init('?v=1&view=about', linkVocabulary(dataset), dataset.fingerprint));
afterEach(cleanup);

describe('AboutView', () => {
  it('says in its title and beside the audit what is left over, and names all that the data define', () => {
    const page = show(dataset);
    // The fixture accounts for what its tests need and leaves the rest.
    expect(heading(page)).toBe('两份文件里还有 2\u00A0个句子、1\u00A0个数字没有着落');
    const said = (audit: string) =>
      page.querySelector(`[data-audit="${audit}"]`)?.textContent?.replaceAll('\u00A0', ' ');
    expect(said(`${A} sentences`)).toMatch(/^13 个：依据 11，上下文 1没有着落：甲省举行/);
    expect(said(`${B} numerals`)).toBe('3 个：用到 2，不用 1');
    expect(said(`${B} quantities`)).toBe('没有写数值');
    expect(said(`${A} quotes`)).toBe('41 处，全部相符');

    // Every theme, metric and topic of the data is named.
    const names = (table: string) =>
      [...page.querySelectorAll(`table[aria-label="${table}"] tbody th`)].map(
        (cell) => cell.textContent,
      );
    expect(names('主题')).toEqual(dataset.themes.map(({ name }) => name.zh));
    expect(names('指标定义')).toEqual(dataset.metrics.map(({ name }) => name.zh));
    const topics = names('对应关系');
    expect(topics).toHaveLength(dataset.alignments.length);
    dataset.alignments.forEach(({ topic }, index) => {
      expect(topics[index]?.startsWith(topic.zh)).toBe(true);
    });
  });

  it('says of a quantity whether it was refused, read otherwise or not found', () => {
    const text = '几十家企业。没有增长5%。达到41EFLOPS。以“三个建设”为主。一体化';
    const quotes = ['几十家', '增长5%', '达到41EFLOPS', '三个建设', '一体化'];
    const documents = dataset.documents.map((document) => {
      const record = document.records.find((one) => one.quantities.length > 0);
      const [quantity] = record?.quantities ?? [];
      if (!record || !quantity) return document;
      const stated = quotes.map((quote) => {
        const start = text.indexOf(quote);
        return { ...quantity, written: { quote, start, end: start + quote.length } };
      });
      return { ...document, text, records: [{ ...record, id: 'x-01', quantities: stated }] };
    });
    const said = (lang: Lang) =>
      show({ ...dataset, documents }, lang).querySelector(`[data-audit="${A} quantities"]`)
        ?.textContent;
    expect(said('zh')).toContain('x-01“几十家”程序不读：数目不定；');
    expect(said('zh')).toContain('x-01“增长5%”程序不读：写的是否定；');
    expect(said('zh')).toMatch(/x-01“达到41EFLOPS”记作 .*，读作 41 \| EFLOPS/);
    // Left aside as a slogan in its sentence, and read by itself.
    expect(said('zh')).toMatch(/x-01“三个建设”记作 .*，读作 3 \| 个/);
    expect(said('zh')).toContain('x-01“一体化”程序不读：习语');
    expect(said('en')).toContain('“几十家”: not read by the program, an indefinite number; ');
    expect(said('en')).toContain('“一体化”: not read by the program, idiom');
  });

  it('tells how the data changed from version to version, newest first, and leads to the statements', async () => {
    const record = dataset.documents[0]?.records[0];
    if (!record) throw new Error('no record');
    const change = { id: record.id, document: A, before: null, after: record };
    const log: readonly DataVersion[] = [
      { version: '00000001', date: '2026-01-02', statements: [] },
      { version: '00000002', date: '2026-02-03', statements: [] },
      { version: dataset.fingerprint, date: '2026-03-04', statements: [change] },
    ];
    const selection = select(dataset, viewStore.getState().view);
    render(
      <ChangeLogContext value={() => Promise.resolve(log)}>
        <AboutView dataset={dataset} selection={selection} />
      </ChangeLogContext>,
    );
    const head = await screen.findByRole('heading', { name: '数据的历次变更' });
    const versions = [...(head.nextElementSibling?.children ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(versions).toHaveLength(3);
    expect(versions[0]).toContain(
      `${dataset.fingerprint} · 2026-03-04 · 当前版本 · 0 条修改，1 条新增，0 条删除`,
    );
    expect(versions[1]).toContain('没有增删改记录');
    expect(versions[2]).toBe('00000001 · 2026-01-02 · 首次发布');
    fireEvent.click(
      within(head.parentElement as HTMLElement).getByRole('button', {
        name: record.id,
        hidden: true,
      }),
    );
    expect(viewStore.getState().view.record).toBe(record.id);
  });

  it('says so where the change log cannot be had', async () => {
    show(dataset);
    expect(await screen.findByText('变更记录未能载入。')).toBeTruthy();
  });

  it('speaks of one document where the other is not there, and gives no version then', () => {
    const page = show({ ...dataset, documents: dataset.documents.filter(({ id }) => id === A) });
    expect(heading(page)).toMatch(/^这份文件/);
    expect(page.textContent).not.toContain(dataset.fingerprint);
    expect(page.textContent).toContain('有文件未能载入');
  });
});
