import { noBreak } from '../i18n/noBreak.ts';
import { breakable } from './Breakable.tsx';
import { useLang } from './Lang.tsx';

/** A sentence of ours that ends its lines at its punctuation where its column is wide enough, and never between a number and its measure word. */
export function Phrases({ children }: { children: string }) {
  const lang = useLang();
  if (lang !== 'zh') return children;
  return <span className="breaks">{breakable(noBreak(children))}</span>;
}
