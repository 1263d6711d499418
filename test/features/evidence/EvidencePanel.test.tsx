// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { cloneElement } from 'react';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { findTarget, type Neighbours, type Target } from '../../../src/domain/evidence.ts';
import { EvidencePanel } from '../../../src/features/evidence/EvidencePanel.tsx';
import type { Lang } from '../../../src/model/values.ts';
import { LangProvider } from '../../../src/ui/Lang.tsx';
import { fixtureDataset } from '../../fixtures/dataset.ts';

const dataset = fixtureDataset();
const MIDDLE: Neighbours = { index: 3, count: 15, previous: 'sc-03', next: 'sc-05' };

function targetOf(id: string): Target {
  const target = findTarget(dataset, id);
  if (!target) throw new Error(`no target ${id}`);
  return target;
}

function panel(id: string, position: Neighbours = MIDDLE, lang: Lang = 'zh', inText = false) {
  const calls = { onOpen: vi.fn(), onClose: vi.fn(), onSource: vi.fn(), onCompare: vi.fn() };
  const element = (
    <LangProvider lang={lang}>
      <EvidencePanel
        target={targetOf(id)}
        dataset={dataset}
        position={position}
        inText={inText}
        link={`https://example.test/?v=1&record=${id}`}
        {...calls}
      />
    </LangProvider>
  );
  return { element, ...calls };
}

function show(id: string, position?: Neighbours, lang?: Lang) {
  const { element, ...calls } = panel(id, position, lang);
  return { ...render(element), ...calls };
}

/** Terms and words of the list, in order; no-break spaces as spaces. */
function facts(): [string, string][] {
  return screen
    .getAllByRole('term', { hidden: true })
    .map((term) => [
      term.textContent ?? '',
      (term.nextElementSibling?.textContent ?? '').replaceAll('\u00a0', ' '),
    ]);
}

/** Unfolds how it is coded. */
function unfold() {
  const details = document.querySelector<HTMLDetailsElement>('.panel-coding');
  if (!details) throw new Error('nothing to unfold');
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

const fact = (term: string) =>
  facts()
    .filter(([name]) => name === term)
    .map(([, words]) => words);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('EvidencePanel', () => {
  it('is a region named by the quote, and takes focus to it', () => {
    show('sc-04');
    const heading = screen.getByRole('heading', { level: 2 });
    expect(heading.textContent).toBe('核心产业增加值实现翻番');
    expect(screen.getByRole('complementary', { name: '核心产业增加值实现翻番' })).toBeTruthy();
    expect(document.activeElement).toBe(heading);
  });

  it('says whose words, of what kind, and where in the row', () => {
    const { container } = show('sc-04');
    expect(container.querySelector('.panel-head')?.textContent).toBe('甲甲省文件量化目标‹4 / 15›✕');
  });

  it('leaves the place out where the filter hides the statement', () => {
    show('sc-04', { index: -1, count: 2, previous: null, next: 'sc-05' });
    expect(screen.queryByText(/\d \/ \d/)).toBeNull();
  });

  it('shows the words in their sentence, with a clause on either side', () => {
    const { container } = show('sc-04');
    const said = container.querySelector('.panel-body .text-say');
    expect(said?.textContent).toBe('二是到2030年,核心产业增加值实现翻番。以数据市场改革为主线。');
    expect(said?.querySelector('mark')?.textContent).toBe('核心产业增加值实现翻番');
  });

  it('gives at most four facts, each thing that the document leaves out by its name', () => {
    const { container } = show('sc-04');
    expect(facts().slice(0, container.querySelectorAll('.fact-grid dt').length)).toEqual([
      ['年份', '到 2030 年'],
      ['数值', '翻番（×2）'],
      ['未给出', '基数的年份和数值'],
      ['发言人', '这一句没有写明由谁说'],
    ]);
  });

  it('says that no year and no number are written where the statement has neither', () => {
    show('sc-07');
    expect([fact('年份'), fact('数值'), fact('未给出')]).toEqual([
      ['没有写年份'],
      ['未给出数值'],
      [],
    ]);
  });

  it('folds away how it is coded, but says which step it reaches; a figure reaches none', () => {
    const { container } = show('sc-04');
    const coding = container.querySelector<HTMLDetailsElement>('.panel-coding');
    expect(coding?.open).toBe(false);
    expect(coding?.querySelector('summary')?.textContent).toBe(
      '怎样编码 第 4 级：写明年份和相对值或倍数',
    );
    unfold();
    expect([fact('原文写法'), fact('读作')]).toEqual([
      ['翻番'],
      ['翻番（×2），倍数，目标值，确数，到 2030 年'],
    ]);
    cleanup();
    show('sc-08');
    unfold();
    expect(fact('判定')).toEqual(['数据、问题和事件不参与具体程度的判定。']);
  });

  it('names the items of a list against the number stated', () => {
    show('sc-06');
    unfold();
    expect(fact('列举')).toEqual(['写明 12 项，写出名称的有 2建设算力网培育数据商']);
  });

  it('shows what the other document writes on the topic, and opens it', () => {
    const { container, onOpen } = show('sc-01');
    const words = container.querySelector('h3')?.parentElement?.textContent;
    expect(words).toContain('乙省文件：算力与网络写法不同');
    expect(words).toContain('一份文件写总规模，一份文件写“网”和“云”。');
    expect(words).toContain('没有写年份，未给出数值');
    fireEvent.click(screen.getByRole('button', { name: /^打开“织密/ }));
    expect(onOpen.mock.calls).toEqual([['sd-03']]);
  });

  it('gives in English the unofficial translation besides the quote, never instead of it', () => {
    show('sc-04', MIDDLE, 'en');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('核心产业增加值实现翻番');
    expect(screen.getByText(/unofficial translation/)).toBeTruthy();
  });

  it('says of a forum copy where it came from, and keeps the inferred year behind its basis', () => {
    show('sd-02', { index: 1, count: 5, previous: null, next: null });
    const details = screen.getByText('依据').closest('details');
    expect(details?.open).toBe(false);
    expect(details?.querySelector('summary')?.textContent).toMatch(
      /^论坛转载，原始出处待核，.*文中未写年份/,
    );
    expect(details?.textContent).toContain('文本抄自论坛。');
  });
});

describe('EvidencePanel beside the full text', () => {
  it('goes on to the text by Enter on the quote, by nothing else on it', () => {
    const { onSource } = show('sc-04');
    const heading = screen.getByRole('heading', { level: 2 });
    fireEvent.keyDown(heading, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(heading, { key: ' ' });
    expect(onSource).toHaveBeenCalledTimes(0);
    fireEvent.keyDown(heading, { key: 'Enter' });
    expect(onSource).toHaveBeenCalledTimes(1);
  });

  it('leads back to the words in the text that stands in the page', () => {
    render(panel('sc-04', MIDDLE, 'zh', true).element);
    expect(screen.getByRole('button', { name: '回到这一句' })).toBeTruthy();
  });

  it('compares where there is something to compare with, and else says why not', () => {
    const { onCompare, rerender } = show('sc-04');
    const press = () => fireEvent.click(screen.getByRole('button', { name: '并排对照' }));
    press();
    expect(onCompare).toHaveBeenCalledTimes(1);
    const { element } = panel('sc-04');
    rerender(
      <LangProvider lang="zh">
        {cloneElement(element.props.children, { onCompare: null })}
      </LangProvider>,
    );
    const button = screen.getByRole('button', { name: '并排对照' });
    expect([button.getAttribute('aria-disabled'), button.title]).toEqual([
      'true',
      '另一份文件没有同一主题的记录',
    ]);
  });
});

describe('EvidencePanel of an absence', () => {
  it('says that the document does not mention it, with each term, its hits and why they do not count', () => {
    const { container } = show('sd-x01', { index: -1, count: 5, previous: null, next: 'sd-01' });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('本文件未提及“平台”');
    expect(fact('检索词')[0]).toContain('“平台” 1 处');
    expect(fact('各处命中')[0]).toContain('建设平台经济,不在本文范围。');
    expect(fact('各处命中')[0]).toContain('这句不在范围内。');
    const marks = [...container.querySelectorAll('.panel-body mark')];
    expect(marks.map((mark) => mark.textContent)).toEqual(['平台']);
  });

  test.each([
    ['sd-x02', 'zh', '本文件没有写年份'],
    ['sd-x03', 'zh', '本文件没有写量化目标'],
    ['sd-x02', 'en', 'This document does not state a year'],
    ['sd-x01', 'en', 'This document does not mention “Platforms”'],
  ] as const)('%s in %s: %s', (id, lang, heading) => {
    show(id, MIDDLE, lang);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(heading);
  });

  it('says so where no term occurs at all', () => {
    show('sd-x02');
    expect(fact('检索词')).toEqual(['“20” 0 处检索词在正文中一处也没有出现。']);
  });
});

describe('EvidencePanel of a withdrawn record', () => {
  it('shows the old quote, the reason and the way to the successor', () => {
    const { onOpen } = show('sd-80');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('织密“网”');
    expect(fact('撤下原因')).toEqual(['并入 sd-03。']);
    fireEvent.click(screen.getByRole('button', { name: '打开 sd-03' }));
    expect(onOpen.mock.calls).toEqual([['sd-03']]);
  });
});

describe('EvidencePanel keys', () => {
  const at = (target: EventTarget, init: KeyboardEventInit) =>
    fireEvent.keyDown(target as Element, init);

  it('does nothing at the end of the row, where the button says so', () => {
    const { onOpen } = show('sc-04', { ...MIDDLE, next: null });
    const button = screen.getByRole('button', { name: '下一条' });
    fireEvent.click(button);
    expect([onOpen.mock.calls, button.getAttribute('aria-disabled')]).toEqual([[], 'true']);
  });

  it('leaves Esc to a text field outside', () => {
    const field = document.body.appendChild(document.createElement('input'));
    const { onClose } = show('sc-04');
    at(field, { key: 'Escape', code: 'Escape' });
    expect(onClose.mock.calls).toEqual([]);
    field.remove();
  });

  it('closes on Esc, but not on the Esc that ends a composition', () => {
    const { onClose } = show('sc-04');
    at(document.body, { key: 'Escape', code: 'Escape', isComposing: true });
    expect(onClose).toHaveBeenCalledTimes(0);
    at(document.body, { key: 'Escape', code: 'Escape' });
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

describe('EvidencePanel copying', () => {
  function clipboard(value: unknown) {
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(value as Clipboard);
  }
  const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

  it('copies the citation as text and as HTML, and says so', async () => {
    const write = vi.fn((_items: { parts: Record<string, Blob> }[]) => Promise.resolve());
    clipboard({ write });
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(readonly parts: Record<string, Blob>) {}
      },
    );
    show('sc-04');
    press(/GB/);
    await waitFor(() => expect(screen.getByText('已复制')).toBeTruthy());
    const parts = write.mock.calls[0]?.[0][0]?.parts ?? {};
    expect(Object.keys(parts)).toEqual(['text/plain', 'text/html']);
    const plain = await parts['text/plain']?.text();
    expect(plain).toContain('“核心产业增加值实现翻番”');
    expect(plain).toContain('https://example.test/?v=1&record=sc-04');
  });

  it('copies plain text where there is no rich clipboard', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    clipboard({ writeText });
    show('sc-04');
    press(/^复制链接/);
    await waitFor(() => expect(screen.getByText('已复制')).toBeTruthy());
    expect(writeText.mock.calls).toEqual([['https://example.test/?v=1&record=sc-04']]);
  });

  test.each([
    ['refuses', { writeText: () => Promise.reject(new Error('denied')) }],
    ['has no clipboard', undefined],
  ])(
    'shows the words selected where the browser %s, and does not claim to have copied',
    async (_, value) => {
      clipboard(value);
      show('sc-04');
      press(/^复制链接/);
      const field = await screen.findByRole<HTMLTextAreaElement>('textbox', {
        name: '待复制的文字',
      });
      expect(field.value).toBe('https://example.test/?v=1&record=sc-04');
      expect(field.readOnly).toBe(true);
      expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
      expect(screen.queryByText('已复制')).toBeNull();
      const panelElement = screen.getByRole('complementary');
      expect(within(panelElement).getByText(/已选中，请按 Ctrl\+C/)).toBeTruthy();
    },
  );

  it('says which keys the page presses its buttons by', () => {
    show('sc-04');
    const hotkeys = [...document.querySelectorAll<HTMLElement>('[data-hotkey]')];
    expect(hotkeys.map(({ dataset, textContent }) => [dataset.hotkey, textContent])).toEqual([
      ['C', '复制引文（GB/T 7714）复制引文C'],
      ['Shift+C', '复制链接链接Shift+C'],
      ['X', '并排对照'],
    ]);
  });
});
