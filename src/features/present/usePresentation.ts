import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type SlideContent, slideContent } from '../../content/slideContent.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { findTarget } from '../../domain/evidence.ts';
import { citationText } from '../../i18n/citation.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Slide } from '../../state/deck.ts';
import type { PresentCommand } from '../../state/presentKeys.ts';
import type { Role, Shared } from '../../state/presentSync.ts';
import { isCovered, type Stage, type StageAction, staged } from '../../state/stage.ts';
import { useView, viewStore } from '../../state/store.ts';
import { copyText } from '../../ui/useCopy.tsx';
import { citedToday } from '../evidence/citedToday.ts';
import type { Reader } from '../screen/useReader.ts';
import { slideRequests } from '../slide/slideRequest.ts';
import { useDeck } from './useDeck.ts';
import { useOtherWindow } from './useOtherWindow.ts';
import { usePresentKeys } from './usePresentKeys.ts';

export interface PresentationProps {
  readonly dataset: Dataset;
  readonly reader: Reader;
  /** Address of the app. */
  readonly base: string;
  /** Data version; '' where not all data could be loaded. */
  readonly version: string;
}

/** Something to be said to whoever presents, until it is put away. */
export type Said =
  | { readonly code: 'fullscreen' | 'window' | 'no-focus' }
  | { readonly code: 'past'; readonly asked: number }
  /** Words that were copied, or that the browser did not let be copied. */
  | { readonly code: 'link' | 'cite'; readonly copied: boolean; readonly words: string };

/** How long typed digits wait for Enter, in ms. */
const TYPED = 3000;

const CLEAR: Omit<Stage, 'number'> = { layer: null, blank: null, typed: '' };

/**
 * A presentation as either window has it: the deck, the slide, what lies over it, and the commands.
 * @param session what both windows have in common
 * @param own what this window alone can do; a command that it does not name does nothing here
 */
export function usePresentation(
  { dataset, reader, base, version }: PresentationProps,
  session: string,
  role: Role,
  partner: () => Window | null,
  own: (say: (said: Said | null) => void) => Partial<Record<PresentCommand, () => void>>,
) {
  const { deck, unread, deckNotices, waiting } = useDeck(dataset);
  const view = useView((state) => state.view);
  const act = useView((state) => state.act);
  const { lang, colours } = reader;
  const [cover, setCover] = useState(CLEAR);
  const [said, setSaid] = useState<Said | null>(null);
  const [help, setHelp] = useState(false);
  const requests = useMemo(
    () => slideRequests(dataset, deck, { lang, scheme: colours, base, version }),
    [dataset, deck, lang, colours, base, version],
  );
  const of = requests.length;
  const step = view.step ?? 1;
  // How many there are is not known before they have been read.
  const number = waiting ? step : Math.min(step, Math.max(1, of));
  const request: SlideRequest | undefined = requests[number - 1];
  const slide: Slide | undefined = deck.slides[number - 1];
  const content = useMemo(() => request && slideContent(request), [request]);
  const focus = focusOf(request, content);

  // Quick presses come before the next drawing: each goes on from the one before.
  const stage = useRef<Stage>({ number, ...cover });
  // Before any press: a later effect would put the number of an earlier drawing in its place.
  useLayoutEffect(() => {
    stage.current = { number, ...cover };
  });
  const show = (next: Stage) => {
    stage.current = next;
    setCover((was) => {
      const same = was.layer === next.layer && was.blank === next.blank && was.typed === next.typed;
      return same ? was : { layer: next.layer, blank: next.blank, typed: next.typed };
    });
    if (viewStore.getState().view.step !== next.number) act({ type: 'step', step: next.number });
  };
  const apply = (action: StageAction) => {
    if (waiting) return;
    const { typed } = stage.current;
    if (action.type === 'enter' && Number(typed) > of)
      setSaid({ code: 'past', asked: Number(typed) });
    else if (said?.code === 'past' || said?.code === 'no-focus') setSaid(null);
    show(staged(stage.current, action, of));
  };

  useEffect(() => {
    if (cover.typed === '') return;
    const timer = setTimeout(() => setCover((was) => ({ ...was, typed: '' })), TYPED);
    return () => clearTimeout(timer);
  }, [cover.typed]);

  const shared = useMemo(
    (): Shared => ({ number, layer: cover.layer, blank: cover.blank, lang, scheme: colours }),
    [number, cover.layer, cover.blank, lang, colours],
  );
  const other = useOtherWindow(
    session,
    role,
    shared,
    (theirs) => {
      show({ number: theirs.number, layer: theirs.layer, blank: theirs.blank, typed: '' });
      if (theirs.lang !== reader.lang) reader.onLang(theirs.lang);
      if (theirs.scheme !== reader.colours) reader.onScheme(theirs.scheme);
    },
    partner,
  );

  const noFocus = () => {
    if (!waiting) setSaid({ code: 'no-focus' });
  };
  const openRecord = (id: string | null) => {
    if (id !== null && findTarget(dataset, id)) act({ type: 'open', id });
    else noFocus();
  };
  const copy = (code: 'link' | 'cite', words: string) => {
    // Emptied first, so that a second copy is announced again.
    setSaid(null);
    void copyText(words).then((copied) => setSaid({ code, copied, words }));
  };
  const cite = () => {
    const target = focus === null ? null : findTarget(dataset, focus);
    if (!request || target?.type !== 'statement') return noFocus();
    const parts = citedToday(request.link, version);
    const format = lang === 'zh' ? 'gb7714' : 'plain';
    copy('cite', citationText(target.record, target.document, format, parts));
  };
  const only = own(setSaid);
  const run = (command: PresentCommand) => {
    switch (command) {
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
      case 'overview':
      case 'black':
      case 'white':
      case 'code':
        return apply({ type: command });
      case 'evidence':
        if (viewStore.getState().view.record !== null) return act({ type: 'close' });
        return openRecord(focus);
      case 'cite':
        return cite();
      case 'link':
        return request && copy('link', request.link);
      case 'scheme':
        return reader.onScheme(colours === 'dark' ? 'light' : 'dark');
      case 'lang':
        return reader.onLang(lang === 'zh' ? 'en' : 'zh');
      case 'help':
        return setHelp(true);
      case 'restart':
        apply({ type: 'clear' });
        return only.restart?.();
      case 'escape':
        if (viewStore.getState().view.record !== null) return act({ type: 'close' });
        if (isCovered(stage.current)) return apply({ type: 'escape' });
        return only.escape?.();
      default:
        return only[command]?.();
    }
  };
  usePresentKeys(
    {
      run,
      digit: (digit) => apply({ type: 'digit', digit }),
      enter: () => apply({ type: 'enter' }),
    },
    reader.singleKeys,
  );

  return {
    deck,
    unread,
    deckNotices,
    waiting,
    requests,
    number,
    of,
    /** The slide that the link asks for, where there are fewer. */
    asked: step > of && !waiting ? step : null,
    request,
    slide,
    content,
    focus,
    ...cover,
    said,
    say: setSaid,
    help,
    closeHelp: () => setHelp(false),
    other,
    run,
    go: (to: number) => apply({ type: 'go', number: to }),
    openRecord,
  };
}

export type Presentation = ReturnType<typeof usePresentation>;

/** The statement that a slide is about: its author's choice, else the first that it quotes. */
function focusOf(request: SlideRequest | undefined, content: SlideContent | undefined) {
  return request?.focus ?? content?.quotes[0]?.recordId ?? null;
}
