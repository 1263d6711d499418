const CHARTLESS: ReadonlySet<string> = new Set(['overview', 'goals', 'source', 'records', 'about']);

/** Whether a screen, by its name in links, draws charts. */
export function hasCharts(screen: string): boolean {
  return !CHARTLESS.has(screen);
}

/** Asks for the chart library beside what will draw with it. Chart asks again and says so if it fails. */
export function prefetchCharts(): void {
  import('../../ui/chart/echarts.ts').catch(() => {});
}
