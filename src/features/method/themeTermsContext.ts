import { createContext } from 'react';
import type { ThemeTerms } from '../../model/dataset.ts';

/** Gives the words by which a draft takes a theme; main wires it to the loader. */
export const ThemeTermsContext = createContext<() => Promise<readonly ThemeTerms[]>>(() =>
  Promise.reject(new Error('no reader of terms')),
);
