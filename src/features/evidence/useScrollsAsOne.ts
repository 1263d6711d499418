import { type RefObject, useLayoutEffect, useState } from 'react';

/** Once it scrolls as one it goes on to, unless there is so much more room in px: no line may tip it to and fro. */
const SLACK = 12;

/**
 * Whether the panel is too low for its facts and its text to scroll each in a box of its own, between
 * head and foot: all of it then scrolls as one. By the room that there is, not by the window alone:
 * words of another language, or a pinned statement, take more of it.
 * @param id what is open: another begins at the top
 */
export function useScrollsAsOne(panel: RefObject<HTMLElement | null>, id: string): boolean {
  const [one, setOne] = useState(false);
  // After each drawing: parts come and go.
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return;
    const measure = () => setOne((was) => leastOf(element) + (was ? SLACK : 0) > roomOf(element));
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of [element, ...element.querySelectorAll(PARTS)]) observer.observe(part);
    return () => observer.disconnect();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another target begins at the top
  useLayoutEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
  }, [panel, id]);
  return one;
}

const PARTS = '.panel-main > *, .panel-place, .panel-pinned';

/** The height that head, foot and what is pinned leave; the same whether it scrolls as one or not. */
function roomOf(panel: HTMLElement): number {
  let room = panel.clientHeight;
  for (const part of panel.querySelectorAll<HTMLElement>(
    '.panel-main > :not(.panel-body, .sr-only)',
  ))
    room -= part.offsetHeight;
  const pinned = panel.querySelector('.panel-pinned');
  if (!pinned || getComputedStyle(panel).flexDirection === 'row') return room;
  // As it scrolls on its own it takes at most 34 % (pinned.css).
  return room - Math.min(pinned.scrollHeight, panel.clientHeight * 0.34);
}

/** The height that facts and text need between them, each in a box that scrolls: what panel.css gives them at least. */
function leastOf(panel: HTMLElement): number {
  const part = (name: string) => panel.querySelector<HTMLElement>(`.panel-${name}`);
  const px = (element: HTMLElement | null, property: 'minHeight' | 'flexBasis') =>
    element ? Number.parseFloat(getComputedStyle(element)[property]) || 0 : 0;
  const [body, text] = [part('body'), part('text')];
  const place = (part('place')?.offsetHeight ?? 0) - (text?.offsetHeight ?? 0);
  const facts = px(part('facts-frame'), 'minHeight');
  const beside = body !== null && getComputedStyle(body).flexDirection === 'row';
  const lower = place + px(text, 'flexBasis');
  return beside ? Math.max(facts, lower) : facts + lower;
}
