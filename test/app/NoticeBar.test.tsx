// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoticeBar, NoticeList } from '../../src/app/NoticeBar.tsx';
import { LangProvider } from '../../src/ui/Lang.tsx';

afterEach(cleanup);

describe('NoticeBar', () => {
  it('keeps its status region when there is nothing to say, so that later lines are announced', () => {
    render(<NoticeBar>{null}</NoticeBar>);
    expect(screen.getByRole('status', { name: '提示' }).textContent).toBe('');
  });

  it('shows each line until it is put away', () => {
    const onDismiss = vi.fn();
    const lines = [
      { key: 'one', text: '主题“x”没有找到', onDismiss: () => onDismiss('one') },
      { key: 'two', text: '设置没能保存', onDismiss: () => onDismiss('two') },
    ];
    render(
      <NoticeBar>
        <NoticeList lines={lines} />
      </NoticeBar>,
    );
    expect([...screen.getByRole('status').querySelectorAll('p')].map((p) => p.textContent)).toEqual(
      ['主题“x”没有找到', '设置没能保存'],
    );
    const [, second] = screen.getAllByRole('button', { name: '知道了' });
    if (second) fireEvent.click(second);
    expect(onDismiss.mock.calls).toEqual([['two']]);
  });

  it('gives focus to the next line, and after the last to the main heading', () => {
    const bar = (keys: string[]) => (
      <>
        <h1 id="main-heading" tabIndex={-1}>
          标题
        </h1>
        <NoticeList lines={keys.map((key) => ({ key, text: key, onDismiss: () => {} }))} />
      </>
    );
    const { rerender } = render(bar(['one', 'two']));
    const press = (left: string[]) => {
      const [button] = screen.getAllByRole('button');
      if (button) fireEvent.click(button);
      rerender(bar(left));
    };
    press(['two']);
    expect(document.activeElement).toBe(screen.getByRole('button'));
    press([]);
    expect(document.activeElement?.id).toBe('main-heading');
  });

  it('speaks the language of the reader', () => {
    render(
      <LangProvider lang="en">
        <NoticeList lines={[{ key: 'one', text: 'x', onDismiss: () => {} }]} />
      </LangProvider>,
    );
    expect(screen.getByRole('button').textContent).toBe('Got it');
  });
});
