import { createContext } from 'react';
import type { DataVersion } from '../model/changes.ts';

/** Gives the change log of the data, null where it cannot be had; main wires it to the loader. */
export const ChangeLogContext = createContext<() => Promise<readonly DataVersion[] | null>>(() =>
  Promise.resolve(null),
);
