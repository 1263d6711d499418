// Values of our own arithmetic as a chunk of its own: wanted only by whoever switches them on.
import { type LazyPart, lazyPart } from '../screen/lazyPart.ts';
import type { DerivedKeyProps, DerivedMarkProps, DerivedTableProps } from './Derived.tsx';

const program = () => import('./Derived.tsx');

export const DERIVED_KEY: LazyPart<DerivedKeyProps> = lazyPart(
  async () => (await program()).DerivedKey,
);
export const DERIVED_MARK: LazyPart<DerivedMarkProps> = lazyPart(
  async () => (await program()).DerivedMark,
);
export const DERIVED_TABLE: LazyPart<DerivedTableProps> = lazyPart(
  async () => (await program()).DerivedTable,
);
