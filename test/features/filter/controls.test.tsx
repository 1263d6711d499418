// @vitest-environment happy-dom
// The controls on a screen answer at once, while the screen itself still shows the view before.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, expect, it } from 'vitest';
import { select } from '../../../src/domain/select.ts';
import { FiguresView } from '../../../src/features/figures/FiguresView.tsx';
import { GoalsView } from '../../../src/features/goals/GoalsView.tsx';
import { OverviewView } from '../../../src/features/overview/OverviewView.tsx';
import { RecordsView } from '../../../src/features/records/RecordsView.tsx';
import { DeferredViewContext } from '../../../src/features/screen/deferredView.ts';
import type { ScreenProps } from '../../../src/features/screen/screen.ts';
import { linkVocabulary } from '../../../src/state/linkVocabulary.ts';
import { viewStore } from '../../../src/state/store.ts';
import { fixtureDataset } from '../../fixtures/dataset.ts';

const dataset = fixtureDataset();

/** A screen that goes on showing the view that it opened with, whatever is chosen. */
function showBusy(search: string, View: ComponentType<ScreenProps>) {
  viewStore.init(search, linkVocabulary(dataset), dataset.fingerprint);
  const { view } = viewStore.getState();
  render(
    <DeferredViewContext value={{ view, width: 390 }}>
      <View dataset={dataset} selection={select(dataset, view)} />
    </DeferredViewContext>,
  );
}

afterEach(() => {
  cleanup();
  viewStore.init('', linkVocabulary(dataset), dataset.fingerprint);
});

it('an order is on the face of its menu, of two side by side the one is marked', () => {
  showBusy('?v=1&view=overview', OverviewView);
  act(() => viewStore.getState().act({ type: 'group', group: 'theme' }));
  expect(screen.getByRole('button', { name: '按主题 排序' })).toBeTruthy();
  cleanup();
  showBusy('?v=1&view=goals', GoalsView);
  const radio = screen.getByRole<HTMLInputElement>('radio', { name: '按文件原结构' });
  expect(radio.checked).toBe(false);
  fireEvent.click(radio);
  expect(radio.checked).toBe(true);
});

it('a switch is on', () => {
  showBusy('?v=1&view=figures', FiguresView);
  const derived = screen.getByRole('switch');
  fireEvent.click(derived);
  expect(derived.getAttribute('aria-checked')).toBe('true');
});

it('an order that is chosen stands in its list', () => {
  showBusy('?v=1&view=records', RecordsView);
  const order = screen.getByRole<HTMLSelectElement>('combobox', { name: '排列' });
  fireEvent.change(order, { target: { value: 'label' } });
  expect(order.value).toBe('label');
  fireEvent.change(screen.getByRole('combobox', { name: '方向' }), { target: { value: 'down' } });
  expect(viewStore.getState().view.sort).toEqual({ column: 'label', descending: true });
});
