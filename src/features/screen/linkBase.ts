import { createContext } from 'react';

/** Address of the app, and data version, that links and files carry; null where none are handed out. */
export const LinkBaseContext = createContext<{
  readonly base: string;
  readonly version: string;
} | null>(null);
