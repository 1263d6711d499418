// Values of our own arithmetic as a chunk of its own: wanted only by whoever switches them on.
import { type Part, part } from '../screen/part.ts';
import type { DerivedKeyProps, DerivedMarkProps, DerivedTableProps } from './Derived.tsx';

const program = () => import('./Derived.tsx');

export const DERIVED_KEY: Part<DerivedKeyProps> = part(async () => (await program()).DerivedKey);
export const DERIVED_MARK: Part<DerivedMarkProps> = part(async () => (await program()).DerivedMark);
export const DERIVED_TABLE: Part<DerivedTableProps> = part(
  async () => (await program()).DerivedTable,
);
