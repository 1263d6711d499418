/** The screens that have a picture; the others are text. */
export const PICTURED = ['overview', 'goals', 'timeline', 'figures', 'coverage'] as const;
export type Pictured = (typeof PICTURED)[number];

/** Whether a screen has a picture. */
export function isPictured(screen: string): screen is Pictured {
  return PICTURED.some((one) => one === screen);
}
