import type { Mark } from '../model/values.ts';

/** Colours of one document. `fill` for marks (3:1 and more), `text` for words, `tint` for undated marks and rows, `on` for the glyph in a mark. */
export interface DocumentColours {
  readonly fill: string;
  readonly text: string;
  readonly tint: string;
  readonly on: string;
}

/** One object a colour scheme. src/app/tokens.css repeats these values; a test keeps the two equal. */
export interface Palette {
  readonly scheme: 'light' | 'dark';
  readonly page: string;
  readonly panel: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly grid: string;
  readonly hatch: string;
  /** Grounds of counts, from few to many; ink stands on the first four, the panel's colour on the fifth. */
  readonly matrix: readonly [string, string, string, string, string];
  readonly marks: Readonly<Record<Mark, DocumentColours>>;
}

export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    scheme: 'light',
    page: '#f8f6f1',
    panel: '#ffffff',
    ink: '#1d1b18',
    ink2: '#4f4a43',
    ink3: '#69635a',
    rule: '#e4dfd4',
    grid: '#e4dfd4',
    hatch: '#b9b2a5',
    matrix: ['#f0ede5', '#ded8cb', '#c5beb0', '#9f988b', '#777066'],
    marks: {
      'orange-circle': { fill: '#d96716', text: '#9a4208', tint: '#fbe7d8', on: '#1d1b18' },
      'blue-square': { fill: '#143e70', text: '#143e70', tint: '#e0e9f4', on: '#ffffff' },
      'teal-diamond': { fill: '#12968c', text: '#0b6d66', tint: '#dcf1ee', on: '#1d1b18' },
      'violet-triangle': { fill: '#9a48dc', text: '#7a2fc0', tint: '#efe3fb', on: '#ffffff' },
      'crimson-hexagon': { fill: '#96210f', text: '#96210f', tint: '#f9e1dc', on: '#ffffff' },
      'brown-wedge': { fill: '#3d1c12', text: '#3d1c12', tint: '#ebe2dc', on: '#ffffff' },
    },
  },
  dark: {
    scheme: 'dark',
    page: '#161411',
    panel: '#211e1a',
    ink: '#ece7de',
    ink2: '#bfb8ac',
    ink3: '#a0998c',
    rule: '#332f29',
    grid: '#332f29',
    hatch: '#5f584e',
    matrix: ['#28241f', '#38332c', '#4f4940', '#686155', '#a0998c'],
    marks: {
      'orange-circle': { fill: '#ffb066', text: '#ffc489', tint: '#3c2918', on: '#1d1b18' },
      'blue-square': { fill: '#3f86e0', text: '#9cc3f7', tint: '#182a42', on: '#10151c' },
      'teal-diamond': { fill: '#a9ead0', text: '#a9ead0', tint: '#16332b', on: '#1d1b18' },
      'violet-triangle': { fill: '#d9c0fc', text: '#d9c0fc', tint: '#2f2342', on: '#1d1b18' },
      'crimson-hexagon': { fill: '#f64c82', text: '#ff9dbb', tint: '#45192a', on: '#1d1b18' },
      'brown-wedge': { fill: '#8f6824', text: '#d9b06a', tint: '#33270f', on: '#ffffff' },
    },
  },
};

/** Font stack by language, as src/app/tokens.css has it: CJK first in Chinese. */
export const FONTS = {
  zh: '"PingFang SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif',
  en: '-apple-system,BlinkMacSystemFont,"Segoe UI",Helvetica,Arial,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif',
} as const;
