/** Width of the page's column in CSS px, by the window alone: nothing stands beside it. As `.page` lays it out. */
export function columnWidth(): number {
  const root = document.documentElement;
  const rem = Number.parseFloat(getComputedStyle(root).fontSize) || 16;
  const wider = (edge: string) => window.matchMedia(`(width >= ${edge})`).matches;
  const margin = wider('73.75rem') ? 3 : wider('48rem') ? 1.5 : 1.25;
  return Math.min(root.clientWidth - 2 * margin * rem, 90 * rem);
}
