import { useEffect, useMemo, useState } from 'react';
import { usePending } from '../../components/Ready.tsx';
import type { Dataset } from '../../model/dataset.ts';
import { type Deck, standardDeck } from '../../state/deck.ts';
import { useView } from '../../state/store.ts';

/** Reads the code of a deck; null where it gives none. */
export type ReadDeckCode = (code: string, dataset: Dataset) => Promise<Deck | null>;

/** What is presented. */
export interface DeckOnHand {
  readonly deck: Deck;
  /** Whether the link has slides of its own that could not be read: the standard briefing stands in. */
  readonly unread: boolean;
  /** Whether slides of the link's own are still being read. */
  readonly waiting: boolean;
}

/** No deck can be read from a link so far. */
const readNone: ReadDeckCode = async () => null;

/** The slides of the view: those that its link carries, else the standard briefing. */
export function useDeck(dataset: Dataset, read: ReadDeckCode = readNone): DeckOnHand {
  const { a, b, deck: code } = useView((state) => state.view);
  const standard = useMemo(() => standardDeck(dataset, { a, b }), [dataset, a, b]);
  const [own, setOwn] = useState<{ code: string; deck: Deck | null } | null>(null);
  useEffect(() => {
    if (code === null) return;
    let gone = false;
    const take = (deck: Deck | null) => !gone && setOwn({ code, deck });
    read(code, dataset).then(take, () => take(null));
    return () => {
      gone = true;
    };
  }, [code, dataset, read]);
  const decoded = own?.code === code ? own : null;
  const waiting = code !== null && decoded === null;
  usePending('deck', waiting);
  return {
    deck: decoded?.deck ?? standard,
    unread: decoded !== null && decoded.deck === null,
    waiting,
  };
}
