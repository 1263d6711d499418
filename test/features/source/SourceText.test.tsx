// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Span } from '../../../src/domain/evidence.ts';
import { SourceText, type SourceTextProps } from '../../../src/features/source/SourceText.tsx';

// Offsets:       0 1 2 3 4 5 6 7 8 9 …
const TEXT = '会议召开\n核心产业增加值翻番。加强治理。';
const DOCUMENT: SourceTextProps['document'] = {
  text: TEXT,
  joins: [9],
  mark: 'orange-circle',
  glyph: '甲',
};
const span = (id: string, quote: string): Span => {
  const start = TEXT.indexOf(quote);
  return { id, start, end: start + quote.length };
};
const SPANS = [
  span('sc-01', '核心产业增加值翻番'),
  span('sc-02', '增加值'),
  span('sc-03', '加强治理'),
];

const STATES = new Map([
  ['sc-01', 'target'],
  ['sc-02', 'forecast'],
  ['sc-03', 'measure'],
] as const);

function show(props: Partial<SourceTextProps> = {}) {
  const onOpen = vi.fn();
  const open = { hrefFor: (id: string) => `?record=${id}`, onOpen };
  const { container } = render(
    <SourceText
      document={DOCUMENT}
      spans={SPANS}
      hits={[]}
      states={STATES}
      focus={null}
      open={open}
      {...props}
    />,
  );
  const marks = [...container.querySelectorAll('mark')].map((mark) => ({
    text: mark.textContent,
    look: mark.className,
    opens: mark.closest('a')?.getAttribute('data-mark') ?? null,
  }));
  return { container, onOpen, marks };
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('SourceText', () => {
  it('holds the text of each paragraph character for character, joins and marks adding none', () => {
    const { container } = show({ focus: 'sc-01' });
    const words = [...container.querySelectorAll('p, h3')].map((block) => block.textContent);
    expect(words).toEqual(TEXT.split('\n'));
    expect(container.querySelectorAll('.join')).toHaveLength(1);
  });

  it('sets a paragraph that ends no sentence as a heading', () => {
    show();
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('会议召开');
  });

  it('underlines each run by the state of its innermost statement, which it opens, and draws a mark where a statement begins', () => {
    const { marks, container } = show();
    expect(marks).toEqual([
      { text: '核心产业', look: 'run-target', opens: 'sc-01' },
      { text: '增加值', look: 'run-forecast', opens: 'sc-02' },
      { text: '翻番', look: 'run-target', opens: 'sc-01' },
      { text: '加强治理', look: 'run-measure', opens: 'sc-03' },
    ]);
    const begun = [...container.querySelectorAll('mark')].map(
      (mark) => mark.querySelectorAll('svg').length,
    );
    expect(begun).toEqual([1, 1, 0, 1]);
  });

  it('marks the focus strongly and what is nested in it besides', () => {
    const { marks } = show({ focus: 'sc-01' });
    expect(marks).toEqual([
      { text: '核心产业', look: 'run-focus', opens: 'sc-01' },
      { text: '增加值', look: 'run-focus run-nested', opens: 'sc-02' },
      { text: '翻番', look: 'run-focus', opens: 'sc-01' },
      { text: '加强治理', look: 'run-measure', opens: 'sc-03' },
    ]);
  });

  it('opens the record around a focused one that has no words of its own', () => {
    const { marks } = show({ focus: 'sc-02' });
    expect(marks[1]).toEqual({ text: '增加值', look: 'run-focus run-nested', opens: 'sc-01' });
  });

  it('marks search hits in their own way, opening nothing', () => {
    const { marks } = show({ spans: [], hits: [span('治理', '治理')] });
    expect(marks).toEqual([{ text: '治理', look: 'run-hit', opens: null }]);
  });

  it('opens the record of a sentence that is clicked, and leaves a click with Ctrl to the browser', () => {
    const { onOpen } = show();
    const link = screen.getByRole('link', { name: '加强治理' });
    expect(link.getAttribute('href')).toBe('?record=sc-03');
    fireEvent.click(link);
    fireEvent.click(link, { ctrlKey: true });
    expect(onOpen.mock.calls).toEqual([['sc-03']]);
  });

  it('does not open a record when words were selected by dragging over it', () => {
    const { onOpen } = show();
    const dragged = { isCollapsed: false } as Selection;
    vi.spyOn(document, 'getSelection').mockReturnValue(dragged);
    fireEvent.click(screen.getByRole('link', { name: '加强治理' }));
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('has one Tab stop and is walked with arrows, Home and End', () => {
    show({ focus: 'sc-02' });
    const links = screen.getAllByRole<HTMLAnchorElement>('link');
    const stops = () => links.map((link) => link.tabIndex);
    expect(stops()).toEqual([-1, 0, -1, -1]);
    links[1]?.focus();
    const visited = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'Home', 'ArrowUp', 'End'].map(
      (key) => {
        fireEvent.keyDown(document.activeElement ?? document.body, { key });
        return links.indexOf(document.activeElement as HTMLAnchorElement);
      },
    );
    expect(visited).toEqual([2, 3, 2, 0, 0, 3]);
    expect(stops()).toEqual([-1, -1, -1, 0]);
  });
});
