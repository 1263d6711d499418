/** Width of the page's column in CSS px, by the window alone: nothing stands beside it. As Frame lays it out. */
export function columnWidth(): number {
  const { clientWidth } = document.documentElement;
  const padding = window.matchMedia('(width >= 48rem)').matches ? 24 : 16;
  return Math.min(clientWidth, 1440) - 2 * padding;
}
