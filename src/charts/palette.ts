import type { Mark } from '../model/values.ts';

/** Colours of one document. `fill` for marks (3:1 and more), `text` for words, `tint` for undated marks and rows, `on` for the glyph in a mark. */
export interface DocumentColours {
  readonly fill: string;
  readonly text: string;
  readonly tint: string;
  readonly on: string;
}

/** One object a colour scheme. src/app/styles.css repeats these values; a test keeps the two equal. */
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
    page: '#f8f7f4',
    panel: '#ffffff',
    ink: '#1b1f24',
    ink2: '#4a525c',
    ink3: '#5f6873',
    rule: '#ddd9d1',
    grid: '#e9e6df',
    hatch: '#b9b3a8',
    matrix: ['#f1efea', '#dedad1', '#c3beb3', '#9f998d', '#78736a'],
    marks: {
      'orange-circle': { fill: '#db6a1a', text: '#9a4208', tint: '#fbe9db', on: '#1b1f24' },
      'blue-square': { fill: '#143e70', text: '#143e70', tint: '#e1eaf5', on: '#ffffff' },
    },
  },
  dark: {
    scheme: 'dark',
    page: '#0f1318',
    panel: '#181d24',
    ink: '#e8ecf1',
    ink2: '#b7c0ca',
    ink3: '#98a2ae',
    rule: '#2d343d',
    grid: '#262c34',
    hatch: '#59626d',
    matrix: ['#20262e', '#2e3640', '#424c58', '#596470', '#8e9aa6'],
    marks: {
      'orange-circle': { fill: '#ffb066', text: '#ffc489', tint: '#3a2817', on: '#1b1f24' },
      'blue-square': { fill: '#3f86e0', text: '#9cc3f7', tint: '#16283f', on: '#0f1318' },
    },
  },
};

/** Font stack by language, as design section 6.1 has it: CJK first in Chinese. */
export const FONTS = {
  zh: '"PingFang SC","HarmonyOS Sans SC","MiSans","Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif',
  en: 'system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif',
} as const;

/**
 * A colour set back, as it looks at 30 % on the page. Mixed and not made transparent: what lies
 * behind it must not show through. Takes and gives #rrggbb.
 */
export function setBack(colour: string, page: string): string {
  const channel = (at: number) => {
    const [own, ground] = [colour, page].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    const mixed = Math.round(0.3 * (own ?? 0) + 0.7 * (ground ?? 0));
    return mixed.toString(16).padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
