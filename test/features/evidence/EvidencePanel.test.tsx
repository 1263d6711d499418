// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
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

function panel(
  id: string,
  position: Neighbours = MIDDLE,
  lang: Lang = 'zh',
  inText = false,
  pinned: string | null = null,
) {
  const calls = { onPin: vi.fn(), onOpen: vi.fn(), onClose: vi.fn(), onSource: vi.fn() };
  const element = (
    <LangProvider lang={lang}>
      <EvidencePanel
        target={targetOf(id)}
        dataset={dataset}
        position={position}
        inText={inText}
        pinned={pinned}
        left={dataset.documents[0]?.id ?? ''}
        linkFor={(other) => `https://example.test/?v=1&record=${other}`}
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

/** Terms and words of the list, in order. */
function facts(): [string, string][] {
  return screen
    .getAllByRole('term')
    .map((term) => [term.textContent ?? '', term.nextElementSibling?.textContent ?? '']);
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
  it('shows the words at once, and their place in the text in a later turn', async () => {
    const page = document.body.appendChild(document.createElement('div'));
    const root = createRoot(page);
    // What a test does to see all drawn would hide that there are two turns.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    flushSync(() => root.render(panel('sc-04').element));
    expect(page.querySelector('h2')?.textContent).toBe('核心产业增加值实现翻番');
    expect(page.querySelector('mark')).toBeNull();
    await vi.waitFor(() => expect(page.querySelector('mark')).not.toBeNull());
    root.unmount();
    page.remove();
  });

  it('is a region named by the quote, and takes focus to it', () => {
    show('sc-04');
    const heading = screen.getByRole('heading', { level: 2 });
    expect(heading.textContent).toBe('核心产业增加值实现翻番');
    expect(screen.getByRole('complementary', { name: '核心产业增加值实现翻番' })).toBeTruthy();
    expect(document.activeElement).toBe(heading);
  });

  it('says whose words, of what kind, by when and where in the row', () => {
    show('sc-04');
    expect(screen.getByText(/甲省 · /).textContent?.replaceAll('\u00a0', ' ')).toBe(
      '甲省 · 量化目标 · 到 2030 年',
    );
    expect(screen.getByText('第 4/15 条')).toBeTruthy();
  });

  it('leaves the place out where the filter hides the statement', () => {
    show('sc-04', { index: -1, count: 2, previous: null, next: 'sc-05' });
    expect(screen.queryByText(/第 .*条$/)).toBeNull();
  });

  it('gives the quantity as written, as read, and what is not given', () => {
    show('sc-04');
    expect([fact('原文写法'), fact('未给出'), fact('判定')]).toEqual([
      ['翻番'],
      ['基数的年份和数值'],
      [expect.stringContaining('第 4 级：写明年份和相对值或倍数')],
    ]);
    expect(fact('读作')[0]).toContain('翻番（×2）');
    expect(fact('读作')[0]).toContain('倍数，目标值；确数');
  });

  it('says that no year and no number are written where the statement has neither', () => {
    show('sc-07');
    expect(fact('未给出')).toEqual(['数值、年份']);
    expect(screen.getByText(/甲省 · /).textContent).toContain('没有写年份');
  });

  it('places no figure on the ladder', () => {
    show('sc-08');
    expect(fact('判定')).toEqual(['数据、问题和事件不参与具体程度的判定。']);
  });

  it('names the items of a list against the number stated', () => {
    show('sc-06');
    const [words] = fact('列举');
    expect(words?.replaceAll('\u00a0', ' ')).toBe('写明 12 项，写出名称的有 2建设算力网培育数据商');
  });

  it('marks the sentence in the whole text and nothing else but what overlaps it', () => {
    const { container } = show('sc-04');
    const marks = [...container.querySelectorAll('.panel-text mark')];
    expect(marks.map((mark) => mark.textContent).join('')).toBe('核心产业增加值实现翻番');
    expect(marks.every((mark) => mark.className === 'run-focus')).toBe(true);
    const paragraphs = [...container.querySelectorAll('.panel-text .source-text :is(p, h3)')];
    expect(paragraphs.map((paragraph) => paragraph.textContent).join('\n')).toBe(
      targetOf('sc-04').document.text,
    );
  });

  it('gives in English the unofficial translation besides the quote, never instead of it', () => {
    show('sc-04', MIDDLE, 'en');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('核心产业增加值实现翻番');
    expect(screen.getAllByText(/unofficial translation/).length).toBeGreaterThanOrEqual(2);
  });

  it('says of a forum copy where it came from, and keeps the inferred year behind its basis', () => {
    show('sd-02', { index: 1, count: 5, previous: null, next: null });
    const details = screen.getByText('依据').closest('details');
    expect(details?.open).toBe(false);
    expect(details?.querySelector('summary')?.textContent).toMatch(
      /^出处 论坛转载，原始出处待核 .*文中未写年份/,
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

  it('does not show the text a second time where it stands beside it', () => {
    const { element } = panel('sc-04');
    const { container, rerender } = render(element);
    expect(container.querySelectorAll('[data-text]')).toHaveLength(1);
    rerender(panel('sc-04', MIDDLE, 'zh', true).element);
    expect(container.querySelectorAll('[data-text]')).toHaveLength(0);
    expect(screen.getByRole('button', { name: /回到这一句/ })).toBeTruthy();
  });
});

describe('EvidencePanel of an absence', () => {
  it('says that the document does not mention it, with each term, its hits and why they do not count', () => {
    const { container } = show('sd-x01', { index: -1, count: 5, previous: null, next: 'sd-01' });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('本文件未提及“平台”');
    expect(fact('检索词')[0]).toContain('“平台” 1 处');
    expect(fact('各处命中')[0]).toContain('建设平台经济,不在本文范围。');
    expect(fact('各处命中')[0]).toContain('这句不在范围内。');
    const marks = [...container.querySelectorAll('.panel-text mark')];
    expect(marks.map((mark) => [mark.textContent, mark.className])).toEqual([['平台', 'run-hit']]);
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

describe('EvidencePanel focus', () => {
  function Screen({ open, marks }: { open: string | null; marks: readonly string[] }) {
    return (
      <>
        <h1 id="main-heading" tabIndex={-1}>
          标题
        </h1>
        {marks.map((id) => (
          <button key={id} type="button" data-mark={id}>
            标记 {id}
          </button>
        ))}
        {open && panel(open).element}
      </>
    );
  }
  const mark = (id: string) => screen.getByRole('button', { name: `标记 ${id}` });
  const active = () => document.activeElement?.textContent?.trim();

  it('returns to the mark it was opened from', () => {
    const { rerender } = render(<Screen open={null} marks={['sc-03', 'sc-04']} />);
    mark('sc-04').focus();
    rerender(<Screen open="sc-04" marks={['sc-03', 'sc-04']} />);
    expect(active()).toBe('核心产业增加值实现翻番');
    rerender(<Screen open={null} marks={['sc-03', 'sc-04']} />);
    expect(active()).toBe('标记 sc-04');
  });

  it('returns to the mark of the record it was walked to', () => {
    const { rerender } = render(<Screen open={null} marks={['sc-03', 'sc-04']} />);
    mark('sc-04').focus();
    rerender(<Screen open="sc-04" marks={['sc-03', 'sc-04']} />);
    rerender(<Screen open="sc-03" marks={['sc-03', 'sc-04']} />);
    rerender(<Screen open={null} marks={['sc-03', 'sc-04']} />);
    expect(active()).toBe('标记 sc-03');
  });

  it('returns to a mark drawn anew in the place of the one it was opened from', () => {
    const { rerender } = render(<Screen open={null} marks={['sc-04']} />);
    mark('sc-04').focus();
    rerender(<Screen open="sc-04" marks={[]} />);
    rerender(<Screen open="sc-04" marks={['sc-04']} />);
    rerender(<Screen open={null} marks={['sc-04']} />);
    expect(active()).toBe('标记 sc-04');
  });

  it('waits for a mark that the screen draws a moment after the panel has gone', async () => {
    const { rerender } = render(<Screen open={null} marks={['sc-04']} />);
    mark('sc-04').focus();
    rerender(<Screen open="sc-04" marks={[]} />);
    rerender(<Screen open={null} marks={[]} />);
    expect(active()).toBe('标题');
    rerender(<Screen open={null} marks={['sc-04']} />);
    await waitFor(() => expect(active()).toBe('标记 sc-04'));
  });

  it('takes focus from nothing that the reader has gone to meanwhile', () => {
    const { rerender } = render(<Screen open={null} marks={['sc-03', 'sc-04']} />);
    mark('sc-04').focus();
    rerender(<Screen open="sc-04" marks={['sc-03', 'sc-04']} />);
    mark('sc-03').focus();
    rerender(<Screen open={null} marks={['sc-03', 'sc-04']} />);
    expect(active()).toBe('标记 sc-03');
  });

  it('goes to the main heading when there is no mark, as after a link', () => {
    const { rerender } = render(<Screen open="sc-04" marks={[]} />);
    rerender(<Screen open={null} marks={[]} />);
    expect(active()).toBe('标题');
  });

  it('keeps focus on the button that is used to walk on, and announces the next record', () => {
    const { rerender } = render(<Screen open="sc-04" marks={[]} />);
    screen.getByRole('button', { name: '下一条' }).focus();
    rerender(<Screen open="sc-05" marks={[]} />);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '下一条' }));
    expect(screen.getByText(/^第 4\/15 条：/).textContent).toBe('第 4/15 条：以数据市场改革为主线');
  });
});

describe('EvidencePanel copying', () => {
  function clipboard(value: unknown) {
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(value as Clipboard);
  }
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

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
    press('复制引文');
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
    press('复制链接');
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
      press('复制链接');
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
      ['C', '复制引文C'],
      ['Shift+C', '复制链接Shift+C'],
      ['X', '固定以对照X'],
    ]);
  });
});
