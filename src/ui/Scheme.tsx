import { createContext, type ReactNode, useContext } from 'react';
import { PALETTES, type Palette } from '../charts/palette.ts';

const PaletteContext = createContext<Palette>(PALETTES.light);

/** Gives the colours of the reader's scheme to everything below. */
export function SchemeProvider({
  scheme,
  children,
}: {
  scheme: 'light' | 'dark';
  children: ReactNode;
}) {
  return <PaletteContext value={PALETTES[scheme]}>{children}</PaletteContext>;
}

export function usePalette(): Palette {
  return useContext(PaletteContext);
}
