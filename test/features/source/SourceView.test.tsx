// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { select } from '../../../src/domain/select.ts';
import { RawTextContext } from '../../../src/features/evidence/RawText.tsx';
import { SourceView } from '../../../src/features/source/SourceView.tsx';
import { linkVocabulary } from '../../../src/state/linkVocabulary.ts';
import { viewStore } from '../../../src/state/store.ts';
import { A, fixtureDataset } from '../../fixtures/dataset.ts';
import { BRIEFING_RAW, CONFERENCE_TEXT } from '../../fixtures/texts.ts';

const dataset = fixtureDataset();
const RAW = (id: string) => Promise.resolve(id === A ? BRIEFING_RAW : CONFERENCE_TEXT);

function show(loadRaw: (id: string) => Promise<string> = RAW) {
  const selection = select(dataset, viewStore.getState().view);
  return render(
    <RawTextContext value={loadRaw}>
      <SourceView dataset={dataset} selection={selection} />
    </RawTextContext>,
  );
}

const focused = (container: HTMLElement) =>
  [...container.querySelectorAll('mark[data-focus]')].map((mark) => mark.textContent).join('');

beforeEach(() => viewStore.init('?v=1&view=source', linkVocabulary(dataset), dataset.fingerprint));
afterEach(cleanup);

describe('SourceView', () => {
  it('shows both texts whole, each under the name of its document', () => {
    const { container } = show();
    const texts = [...container.querySelectorAll('[data-text]')].map((text) =>
      [...text.querySelectorAll('p, h3')].map((block) => block.textContent).join('\n'),
    );
    expect(texts).toEqual(dataset.documents.map(({ text }) => text));
    expect(
      screen.getAllByRole('region').map((region) => region.getAttribute('aria-label')),
    ).toEqual(['甲省文件正文', '乙省文件正文']);
  });

  it('opens the record of a sentence that is clicked', () => {
    show();
    fireEvent.click(screen.getByRole('link', { name: '核心产业' }));
    expect(viewStore.getState().view.record).toBe('sc-04');
  });

  it('marks the record in focus although the filter hides it', () => {
    viewStore.init(
      '?v=1&view=source&kind=problem&record=sc-04',
      linkVocabulary(dataset),
      dataset.fingerprint,
    );
    const { container } = show();
    expect(focused(container)).toBe('核心产业增加值实现翻番');
    expect(container.querySelectorAll('mark.run-problem')).toHaveLength(1);
  });

  it('shows the text as received without losing a character, the same words marked, the rest set apart', async () => {
    viewStore.getState().act({ type: 'open', id: 'sc-04' });
    const { container } = show();
    fireEvent.click(screen.getByRole('radio', { name: '原始' }));
    const raw = await vi.waitUntil(() => container.querySelector('.raw-text'));
    expect(raw.textContent).toBe(BRIEFING_RAW);
    expect(focused(container)).toBe('核心产业增加值实现翻番');
    const apart = [...container.querySelectorAll('.raw-left-out')].map((each) => each.textContent);
    expect(apart).toEqual(['同版其他稿件\n']);
  });

  it('says which file could not be read, and reads it again on demand', async () => {
    const loadRaw = vi.fn(RAW).mockRejectedValueOnce(new Error('offline'));
    const { container } = show(loadRaw);
    fireEvent.click(screen.getByRole('radio', { name: '原始' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(`甲省文件的原始文件未能读取：${A}/source.raw.txt`);
    fireEvent.click(screen.getByRole('button', { name: '重试' }));
    await vi.waitUntil(() => container.querySelectorAll('.raw-text').length === 2);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
