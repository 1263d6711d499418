// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { select } from '../../../src/domain/select.ts';
import { PrintSlot } from '../../../src/features/print/PrintSlot.tsx';
import type { Lang } from '../../../src/model/values.ts';
import { linkVocabulary } from '../../../src/state/linkVocabulary.ts';
import { viewStore } from '../../../src/state/store.ts';
import { LangProvider } from '../../../src/ui/Lang.tsx';
import { realDataset } from '../../data/realFiles.ts';

const dataset = realDataset();
let media: (event: { matches: boolean }) => void = () => {};

function show(search: string, lang: Lang = 'zh') {
  viewStore.init(search, linkVocabulary(dataset), dataset.fingerprint);
  const selection = select(dataset, viewStore.getState().view);
  render(
    <LangProvider lang={lang}>
      <PrintSlot
        dataset={dataset}
        selection={selection}
        base="https://example.test/"
        version={dataset.fingerprint}
      />
    </LangProvider>,
  );
  return selection;
}

const notify = (name: string) => act(() => window.dispatchEvent(new Event(name)));
const sheet = () => document.querySelector('.print-sheet');

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: (_: string, then: typeof media) => {
      media = then;
    },
    removeEventListener: () => {},
  }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('PrintSlot', () => {
  it.each(['zh', 'en'] as const)(
    '%s: before the charts have come, prints every quote of every statement, filter, sources, version and link',
    (lang) => {
      const { sides } = show('?v=1&theme=overall', lang);
      expect(sheet()).toBe(null);
      notify('beforeprint');
      const text = sheet()?.textContent ?? '';
      const records = [...(sides.a?.records ?? []), ...(sides.b?.records ?? [])];
      expect(sheet()?.querySelectorAll('ol > li').length).toBe(records.length);
      const quotes = records.flatMap(({ evidence }) => evidence);
      expect(quotes.length).toBeGreaterThan(records.length);
      for (const { quote, end } of quotes) {
        expect(text).toContain(quote);
        expect(text).toContain(`–${end}`);
      }
      expect(text).toContain(lang === 'zh' ? '再打印一次就有图' : 'Print again to have the charts');
      expect(text).toContain(dataset.fingerprint);
      expect(text).toMatch(/https:\/\/example\.test\/\?v=1&theme=overall&d=\w{8}&c=\w{4}$/);
    },
  );

  it('stays while the medium changes to and fro, until the browser has printed', () => {
    show('?v=1&view=timeline');
    notify('beforeprint');
    act(() => media({ matches: true }));
    act(() => media({ matches: false }));
    expect(sheet()).not.toBe(null);
    notify('afterprint');
    expect(sheet()).toBe(null);
    act(() => media({ matches: true }));
    expect(sheet()).not.toBe(null);
    act(() => media({ matches: false }));
    expect(sheet()).toBe(null);
  });

  it('gives a link alone to what is printed as it stands', () => {
    show('?v=1&view=source');
    notify('beforeprint');
    expect(sheet()).toBe(null);
    expect(document.querySelector('.print-only')?.textContent).toContain('view=source');
    notify('afterprint');
  });

  it('promises no charts where a screen has none', () => {
    show('?v=1&view=goals');
    notify('beforeprint');
    expect(sheet()?.textContent).not.toContain('再打印一次');
    notify('afterprint');
  });
});
