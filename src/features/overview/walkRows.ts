import type { KeyboardEvent } from 'react';

const CONTROLS = '.overview-theme, .overview-words :is(button, a)';

const columnOf = (control: HTMLElement) =>
  control.closest<HTMLElement>('[data-side]')?.dataset.side ?? 'theme';

const controlsIn = (row: Element | undefined) => [
  ...(row?.querySelectorAll<HTMLElement>(CONTROLS) ?? []),
];

/** Arrows move the focus: left and right along a row, up and down to the same column of the next row. */
export function walkRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const from = event.target instanceof Element ? event.target.closest<HTMLElement>(CONTROLS) : null;
  const row = from?.closest('.overview-row');
  if (!from || !row) return;
  const beside = (step: number) => {
    const controls = controlsIn(row);
    return controls[controls.indexOf(from) + step];
  };
  const below = (step: number) => {
    const rows = [...event.currentTarget.querySelectorAll('.overview-row')];
    const controls = controlsIn(rows[rows.indexOf(row) + step]);
    return controls.find((one) => columnOf(one) === columnOf(from)) ?? controls[0];
  };
  const moves: Record<string, () => HTMLElement | undefined> = {
    ArrowLeft: () => beside(-1),
    ArrowRight: () => beside(1),
    ArrowUp: () => below(-1),
    ArrowDown: () => below(1),
  };
  const next = moves[event.key]?.();
  if (!next) return;
  event.preventDefault();
  next.focus();
}
