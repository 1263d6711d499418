import '../../deckPrint.css';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../components/Lang.tsx';
import { deckFileWords } from '../../i18n/deckFiles.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Deck } from '../../state/deck.ts';
import { type SlideLook, slideRequests } from '../present/slideRequest.ts';
import { DeckSheet, type DrawnSlide, type SheetForm } from './DeckSheet.tsx';
import { drawSlides } from './drawSlides.ts';

export interface DeckFilesProps {
  readonly dataset: Dataset;
  readonly deck: Deck;
  readonly look: SlideLook;
  /** What the deck is, where that is not plain from its place. */
  readonly words?: string;
}

type State =
  | { readonly type: 'drawing'; readonly form: SheetForm; readonly done: number }
  | { readonly type: 'printing'; readonly form: SheetForm; readonly slides: readonly DrawnSlide[] }
  | { readonly type: 'said'; readonly words: string }
  | { readonly type: 'failed'; readonly form: SheetForm };

/** Slides to hand out on paper or as PDF, through the browser's own print. */
export function DeckFiles({ dataset, deck, look, words }: DeckFilesProps) {
  const text = useText(deckFileWords);
  const [state, setState] = useState<State | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const of = deck.slides.length;

  async function print(form: SheetForm) {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    // Paper is white; slides as they are shown.
    const scheme = form === 'handout' ? 'light' : look.scheme;
    const slides = slideRequests(dataset, deck, { ...look, scheme }).map((request, index) => ({
      request,
      note: deck.slides[index]?.note ?? '',
    }));
    const report = (done: number) => setState({ type: 'drawing', form, done });
    try {
      const drawn = await drawSlides(slides, { signal: stop.signal, report });
      setState({ type: 'printing', form, slides: drawn });
    } catch (error) {
      if (stop.signal.aborted) return;
      console.warn('A slide could not be drawn for paper.', error);
      setState({ type: 'failed', form });
    }
  }
  const printing = state?.type === 'printing' ? state : null;
  useEffect(() => {
    if (!printing) return;
    const end = () => setState({ type: 'said', words: text.done });
    window.addEventListener('afterprint', end);
    // Once the sheet is laid out.
    const timer = setTimeout(() => window.print(), 50);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('afterprint', end);
    };
  }, [printing, text]);

  const busy = state?.type === 'drawing';
  const button = (form: SheetForm) => (
    <button
      type="button"
      className="layer-press"
      disabled={busy || of === 0}
      onClick={() => void print(form)}
    >
      {text[form]}
    </button>
  );
  return (
    <div>
      <div className="copy-row">
        {button('slides')}
        {button('handout')}
      </div>
      <p className="text-ink2">{of === 0 ? text.nothing : `${words ?? ''}${text.note(of)}`}</p>
      <p role="status">
        {busy && (
          <>
            {text.preparing(state.done, of)}{' '}
            <button
              type="button"
              className="layer-press"
              onClick={() => {
                running.current?.abort();
                setState({ type: 'said', words: text.cancelled });
              }}
            >
              {text.cancel}
            </button>
          </>
        )}
        {state?.type === 'said' && state.words}
      </p>
      {state?.type === 'failed' && (
        <p role="alert">
          {text.failed}{' '}
          <button type="button" className="layer-press" onClick={() => void print(state.form)}>
            {text.retry}
          </button>
        </p>
      )}
      {printing && <DeckSheet slides={printing.slides} form={printing.form} />}
    </div>
  );
}
