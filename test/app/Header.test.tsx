// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Header } from '../../src/app/Header.tsx';
import { HeaderMenu } from '../../src/app/HeaderMenu.tsx';

function show() {
  const on = { onGo: vi.fn(), onLang: vi.fn(), onScheme: vi.fn() };
  render(
    <Header
      links={[
        { id: 'overview', label: '总览', href: '?', current: true },
        { id: 'goals', label: '目标', href: '?v=1&view=goals', current: false },
      ]}
      scheme="system"
      {...on}
    />,
  );
  return on;
}

afterEach(cleanup);

describe('Header', () => {
  it('has every screen as a link of its own and says which one is shown', () => {
    show();
    expect(
      screen
        .getAllByRole('link')
        .slice(1)
        .map((link) => [
          link.textContent,
          link.getAttribute('href'),
          link.getAttribute('aria-current'),
        ]),
    ).toEqual([
      ['总览', '?', 'page'],
      ['目标', '?v=1&view=goals', null],
    ]);
  });

  it('goes to a screen in place', () => {
    const { onGo } = show();
    const followed = fireEvent.click(screen.getByRole('link', { name: '目标' }));
    expect({ followed, calls: onGo.mock.calls }).toEqual({ followed: false, calls: [['goals']] });
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey'])('leaves a press with %s to the browser', (key) => {
    const { onGo } = show();
    fireEvent.click(screen.getByRole('link', { name: '目标' }), { [key]: true });
    expect(onGo).not.toHaveBeenCalled();
  });

  it('changes the language', () => {
    const { onLang } = show();
    fireEvent.click(screen.getByRole('radio', { name: 'EN' }));
    expect(onLang.mock.calls).toEqual([['en']]);
  });
});

describe('HeaderMenu', () => {
  const menu = (more: Partial<Parameters<typeof HeaderMenu>[0]> = {}) => {
    const on = { onScheme: vi.fn(), onLang: vi.fn(), close: vi.fn() };
    render(<HeaderMenu actions={{}} scheme="system" {...on} {...more} />);
    return on;
  };

  it('changes colours and stays', () => {
    const { onScheme, close } = menu();
    fireEvent.click(screen.getByRole('radio', { name: '深色' }));
    expect([onScheme.mock.calls, close.mock.calls]).toEqual([[['dark']], []]);
  });

  it('closes, with focus on its button, before it does what was chosen', () => {
    const order: string[] = [];
    menu({ actions: { onHelp: () => order.push('help') }, close: () => order.push('close') });
    fireEvent.click(screen.getByRole('button', { name: '帮助' }));
    expect(order).toEqual(['close', 'help']);
  });

  it('has the questions on a page of its own, and what they close is the menu', () => {
    const { close } = menu({
      questions: (done) => (
        <button type="button" onClick={done}>
          一个问题
        </button>
      ),
    });
    fireEvent.click(screen.getByRole('button', { name: '问题' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '问题，返回' }));
    fireEvent.click(screen.getByRole('button', { name: '一个问题' }));
    expect(close).toHaveBeenCalledTimes(1);
  });
});
