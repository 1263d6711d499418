// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Header } from '../../src/app/Header.tsx';

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

  it('changes language and colours', () => {
    const { onLang, onScheme } = show();
    fireEvent.click(screen.getByRole('radio', { name: 'EN' }));
    fireEvent.change(screen.getByRole('combobox', { name: '外观' }), { target: { value: 'dark' } });
    expect([onLang.mock.calls, onScheme.mock.calls]).toEqual([[['en']], [['dark']]]);
  });

  it('has room for the questions among the screens; what they close gives focus back to the menu', () => {
    render(
      <Header
        links={[{ id: 'goals', label: '目标', href: '?v=1&view=goals', current: true }]}
        scheme="system"
        onGo={vi.fn()}
        onLang={vi.fn()}
        onScheme={vi.fn()}
        questions={(close) => (
          <button type="button" onClick={close}>
            问题
          </button>
        )}
      />,
    );
    const views = screen.getByRole('button', { name: /视图/ });
    const questions = screen.getByRole('button', { name: '问题' });
    expect(screen.getByRole('navigation').contains(questions)).toBe(true);
    fireEvent.click(questions);
    expect(document.activeElement).not.toBe(views);
    fireEvent.click(views);
    fireEvent.click(questions);
    expect(document.activeElement).toBe(views);
    expect(views.getAttribute('aria-expanded')).toBe('false');
  });
});
