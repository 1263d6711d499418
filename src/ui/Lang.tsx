import { createContext, type ReactNode, useContext } from 'react';
import type { Lang } from '../model/values.ts';

const LangContext = createContext<Lang>('zh');

/** Gives the language to everything below. */
export function LangProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  return <LangContext value={lang}>{children}</LangContext>;
}

/** The language that the reader sees. */
export function useLang(): Lang {
  return useContext(LangContext);
}

/** The messages of one area in the reader's language. */
export function useText<T>(area: Readonly<Record<Lang, T>>): T {
  return area[useLang()];
}
