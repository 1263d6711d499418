import type { KeyboardEvent } from 'react';

const buttonsIn = (part: Element | null | undefined) => [
  ...(part?.querySelectorAll<HTMLElement>('button') ?? []),
];

/** Arrows move the focus: left and right along a row, up and down to the nearest row with a button in that column. */
export function walkTable(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const from = event.target instanceof Element ? event.target.closest('button') : null;
  const cell = from?.closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  if (!from || !cell || !row) return;
  const along = (step: number) => {
    const buttons = buttonsIn(row);
    return buttons[buttons.indexOf(from) + step];
  };
  const across = (step: number) => {
    const own = buttonsIn(cell);
    const next = own[own.indexOf(from) + step];
    if (next && !from.closest('[data-lane]')) return next;
    const rows = [...event.currentTarget.querySelectorAll('tbody > tr')];
    const at = rows.indexOf(row);
    const others = step > 0 ? rows.slice(at + 1) : rows.slice(0, at).reverse();
    const found = others.map((one) => buttonsIn(one.children[cell.cellIndex]));
    const first = found.find((buttons) => buttons.length > 0);
    return step > 0 ? first?.[0] : first?.at(-1);
  };
  const moves: Record<string, () => HTMLElement | undefined> = {
    ArrowLeft: () => along(-1),
    ArrowRight: () => along(1),
    ArrowUp: () => across(-1),
    ArrowDown: () => across(1),
  };
  const next = moves[event.key]?.();
  if (!next) return;
  event.preventDefault();
  next.focus();
}
