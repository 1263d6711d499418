// The way from a theme on which nothing is shown to all that is written on it.
import { bilingual } from './bilingual.ts';

export const openTheme = bilingual({
  zh: { open: (theme: string, n: number) => `看“${theme}”的全部记录（${n} 条）` },
  en: {
    open: (theme, n) =>
      n === 1 ? `Show the 1 statement on “${theme}”` : `Show all ${n} statements on “${theme}”`,
  },
});
