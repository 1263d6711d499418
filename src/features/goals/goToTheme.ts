/** Id of a theme's heading on the page. */
export function themeHeading(theme: string): string {
  return `theme-${theme}`;
}

/** Brings a theme's row to the top of what is seen, and focus to its heading, where reading goes on. */
export function goToTheme(theme: string): void {
  const heading = document.getElementById(themeHeading(theme));
  heading?.closest('section')?.scrollIntoView({ block: 'start', behavior: 'instant' });
  heading?.focus({ preventScroll: true });
}
