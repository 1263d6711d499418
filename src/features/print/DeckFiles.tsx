import { useEffect, useId, useRef, useState } from 'react';
import { download } from '../../files/download.ts';
import { deckFileWords } from '../../i18n/deckFiles.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Deck } from '../../state/deck.ts';
import { ExportRow } from '../../ui/ExportRow.tsx';
import { useText } from '../../ui/Lang.tsx';
import { Press } from '../../ui/Press.tsx';
import { loadProgram } from '../screen/loadProgram.ts';
import { missingOutcome, type Outcome, Progress } from '../screen/Progress.tsx';
import { DeckSheet, type PrintedSlide, type SheetForm } from '../slide/DeckSheet.tsx';
import { type SlideLook, slideRequests } from '../slide/slideRequest.ts';
import { loadPptx, makePptx } from './makePptx.ts';

export interface DeckFilesProps {
  readonly dataset: Dataset;
  readonly deck: Deck;
  readonly look: SlideLook;
  /** What the deck is, where that is not plain from its place. */
  readonly words?: string;
}

/** Kinds of files that slides are handed out as. */
type Form = SheetForm | 'pptx';
const FORMS: readonly Form[] = ['pptx', 'slides', 'handout'];

/** The sheet that the browser prints, for as long as it does. */
interface Sheet {
  readonly form: SheetForm;
  readonly slides: readonly PrintedSlide[];
}

/** Slides to hand out: as a PowerPoint file, and on paper or as PDF through the browser's own print. */
export function DeckFiles({ dataset, deck, look, words }: DeckFilesProps) {
  const text = useText(deckFileWords);
  const [outcome, setOutcome] = useState<Outcome<Form> | null>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const running = useRef<AbortController | null>(null);
  const why = useId();
  useEffect(() => () => running.current?.abort(), []);
  const of = deck.slides.length;
  const busy = outcome?.type === 'busy';

  async function make(form: Form) {
    if (of === 0 || running.current) return;
    const stop = new AbortController();
    running.current = stop;
    const { signal } = stop;
    const report = (done: number) => {
      if (signal.aborted) return;
      const progress = { done, all: of, words: text.progress(done, of) };
      setOutcome({ type: 'busy', words: text.making[form], progress });
    };
    report(0);
    try {
      if (form === 'pptx') {
        const program = await loadProgram(loadPptx);
        const file = await makePptx(program, dataset, deck, look, { signal, report });
        signal.throwIfAborted();
        download(file);
        setOutcome({ type: 'said', words: text.saved(file.name, file.failed) });
      } else {
        const slides = slideRequests(dataset, deck, look).map((request, index) => ({
          request,
          note: deck.slides[index]?.note ?? '',
        }));
        setSheet({ form, slides });
        setOutcome(null);
      }
    } catch (error) {
      if (!signal.aborted) console.warn('Slides could not be made into a file.', error);
      setOutcome(
        signal.aborted
          ? { type: 'said', words: text.cancelled }
          : (missingOutcome(error, 'PowerPoint', form) ?? {
              type: 'failed',
              words: form === 'pptx' ? text.pptxFailed : text.failed,
              again: form,
            }),
      );
    } finally {
      running.current = null;
    }
  }
  useEffect(() => {
    if (!sheet) return;
    const end = () => {
      setSheet(null);
      setOutcome({ type: 'said', words: text.done });
    };
    window.addEventListener('afterprint', end);
    // Once the sheet is laid out.
    const timer = setTimeout(() => window.print(), 50);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('afterprint', end);
    };
  }, [sheet, text]);

  return (
    <ExportRow
      name={text.section}
      note={of === 0 ? text.nothing : `${words ?? ''}${text.note(of)}`}
      noteId={why}
      actions={FORMS.map((form) => (
        <Press key={form} off={busy || of === 0} why={why} onClick={() => void make(form)}>
          {text[form]}
        </Press>
      ))}
    >
      <Progress
        outcome={outcome}
        cancel={text.cancel}
        retry={text.retry}
        onCancel={() => running.current?.abort()}
        onRetry={(form) => void make(form)}
      />
      {sheet && (
        <DeckSheet slides={sheet.slides} form={sheet.form} title={deck.title ?? text.briefing} />
      )}
    </ExportRow>
  );
}
