// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { select } from '../../../src/domain/select.ts';
import { CitationRow } from '../../../src/features/share/CitationRow.tsx';
import { DataRow } from '../../../src/features/share/DataRow.tsx';
import type { DataRequest } from '../../../src/files/data/request.ts';
import { download } from '../../../src/files/download.ts';
import type { MadeFile, Task } from '../../../src/files/task.ts';
import { linkVocabulary } from '../../../src/state/linkVocabulary.ts';
import { viewStore } from '../../../src/state/store.ts';
import { LangProvider } from '../../../src/ui/Lang.tsx';
import { fixtureDataset } from '../../fixtures/dataset.ts';

const dataset = fixtureDataset();
const base = 'https://example.test/';

const makers = vi.hoisted(() => ({
  csvFile: vi.fn<(request: DataRequest, task: Task) => Promise<MadeFile>>(),
  broken: true,
}));
vi.mock('../../../src/files/data/csv.ts', () => ({ csvFile: makers.csvFile }));
vi.mock('../../../src/files/data/xlsx.ts', () => ({
  get xlsxFile() {
    if (makers.broken) throw new Error('not loaded');
    return async () => ({ name: 'a.xlsx', content: new Blob(['x']) });
  },
}));
vi.mock('../../../src/files/download.ts', () => ({ download: vi.fn() }));

function show(search: string, Section: typeof DataRow | typeof CitationRow) {
  viewStore.init(search, linkVocabulary(dataset), dataset.fingerprint);
  const { view } = viewStore.getState();
  return render(
    <LangProvider lang="zh">
      <Section
        dataset={dataset}
        selection={select(dataset, view)}
        base={base}
        version={dataset.fingerprint}
        view={view}
      />
    </LangProvider>,
  );
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const said = (words: string | RegExp) =>
  waitFor(() =>
    expect(
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join(),
    ).toMatch(words),
  );

beforeEach(() => {
  makers.broken = true;
  makers.csvFile.mockReset();
  vi.mocked(download).mockReset();
});
afterEach(cleanup);

describe('DataRow', () => {
  it('offers no file of nothing, says why, and still offers everything', async () => {
    show('?v=1&q=xyzzy', DataRow);
    expect(button('CSV').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('CSV'));
    expect(screen.getByText(/没有可导出的内容。可改选全部/)).toBeTruthy();
    expect(makers.csvFile).not.toHaveBeenCalled();

    makers.csvFile.mockResolvedValue({ name: 'a.csv', content: new Blob(['x']) });
    fireEvent.click(screen.getByLabelText(/^全部 \d+ 条/));
    fireEvent.click(button('CSV'));
    await said('已生成 a.csv');
    expect(vi.mocked(download)).toHaveBeenCalledTimes(1);
    expect(makers.csvFile.mock.calls[0]?.[0]).toMatchObject({
      scope: 'everything',
      name: ['duizhao', 'everything'],
    });
  });

  it('says how far it is, makes one file on two presses, and stops when told to', async () => {
    makers.csvFile.mockImplementation(
      (_request, { signal, report }) =>
        new Promise((_, reject) => {
          report(3, 7);
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    show('?v=1&theme=infra&record=sc-01', DataRow);
    fireEvent.click(button('CSV'));
    fireEvent.click(button('CSV'));
    await waitFor(() => expect(screen.getByRole('progressbar').getAttribute('value')).toBe('3'));
    expect(makers.csvFile).toHaveBeenCalledTimes(1);
    const [request] = makers.csvFile.mock.calls[0] ?? [];
    expect(request?.name).toEqual(['duizhao', 'overview', 'theme', 'infra']);
    expect(request?.link).not.toContain('record=');
    expect(request?.linkFor('sc-04')).toMatch(/^https:\/\/example\.test\/\?v=1&record=sc-04&d=/);
    fireEvent.click(button('取消'));
    await said('已取消');
    expect(vi.mocked(download)).not.toHaveBeenCalled();
    expect(screen.queryByRole('progressbar')).toBe(null);
  });

  it('names the format whose program does not come, keeps the others and tries again', async () => {
    makers.csvFile.mockResolvedValue({ name: 'a.csv', content: new Blob(['x']) });
    show('', DataRow);
    const missing = async () =>
      expect((await screen.findByRole('alert')).textContent).toMatch(/“XLSX”的程序文件未能载入/);
    fireEvent.click(button('XLSX'));
    await missing();
    fireEvent.click(button('CSV'));
    await said('已生成 a.csv');
    expect(screen.queryByRole('alert')).toBe(null);
    fireEvent.click(button('XLSX'));
    await missing();
    makers.broken = false;
    fireEvent.click(button('重试'));
    await said('已生成 a.xlsx');
  });
});

describe('CitationRow', () => {
  it('cites what is shown, or the statement that is shared alone, and keeps it as a file', async () => {
    const all = dataset.documents.flatMap(({ records }) => records).length;
    show('', CitationRow);
    expect(screen.getByText(`所显示的 ${all} 条，带固定链接`)).toBeTruthy();
    cleanup();
    show('?v=1&record=sc-04', CitationRow);
    fireEvent.click(button('BibTeX'));
    const [file] = vi.mocked(download).mock.calls[0] ?? [];
    expect(file?.name).toBe(`duizhao-sc-04-zh-${dataset.fingerprint}.bib`);
    expect(await file?.content.text()).toMatch(/^@article\{duizhao-sc-04,\n[^@]+$/);
    await said(`已生成 ${file?.name}`);
  });

  it('has nothing to cite where nothing is shown', () => {
    show('?v=1&q=xyzzy', CitationRow);
    fireEvent.click(button('RIS'));
    expect(vi.mocked(download)).not.toHaveBeenCalled();
    expect(screen.getByText(/没有可引的内容/)).toBeTruthy();
  });
});
