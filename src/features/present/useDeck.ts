import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { Deck } from '../../state/deck.ts';
import { type DeckFault, readDeck } from '../../state/deckCode.ts';
import { linkVocabulary } from '../../state/linkVocabulary.ts';
import { standardDeck } from '../../state/standardDeck.ts';
import { useView } from '../../state/store.ts';
import type { DeckNotice } from '../../state/storedSlides.ts';
import { storyStore } from '../../state/story.ts';
import { usePending } from '../../ui/Ready.tsx';

/** What is presented. */
export interface DeckOnHand {
  /** Without slides while those of the link are still being read: no others stand in as if they were. */
  readonly deck: Deck;
  /** Why slides of the link's own could not be read: the standard briefing stands in. Null where they could. */
  readonly unread: DeckFault | null;
  /** What was not understood in slides of the link's own. */
  readonly deckNotices: readonly DeckNotice[];
  /** Whether slides of the link's own are still being read. */
  readonly waiting: boolean;
}

interface Read {
  readonly code: string;
  readonly deck: Deck | null;
  readonly fault: DeckFault | null;
  readonly notices: readonly DeckNotice[];
}

/** The slides of the view: those that its link carries, with the notes if they are the reader's own; else the standard briefing. */
export function useDeck(dataset: Dataset): DeckOnHand {
  const { a, b, deck: code } = useView((state) => state.view);
  const standard = useMemo(() => standardDeck(dataset, { a, b }), [dataset, a, b]);
  const [own, setOwn] = useState<Read | null>(null);
  useEffect(() => {
    if (code === null) return;
    let gone = false;
    void decoded(code, dataset).then((read) => !gone && setOwn(read));
    return () => {
      gone = true;
    };
  }, [code, dataset]);
  const read = own?.code === code ? own : null;
  const waiting = code !== null && read === null;
  usePending('deck', waiting);
  return {
    deck: waiting ? NO_DECK : (read?.deck ?? standard),
    unread: read?.fault ?? null,
    deckNotices: read?.notices ?? NONE,
    waiting,
  };
}

const NO_DECK: Deck = { title: null, slides: [] };
const NONE: readonly DeckNotice[] = [];

async function decoded(code: string, dataset: Dataset): Promise<Read> {
  const read = await readDeck(code, linkVocabulary(dataset), storyStore.getState().story);
  return read.ok
    ? { code, deck: read.deck, fault: null, notices: read.notices }
    : { code, deck: null, fault: read.reason, notices: NONE };
}
