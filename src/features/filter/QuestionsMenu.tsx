import { useId } from 'react';
import { frame } from '../../i18n/frame.ts';
import type { Dataset } from '../../model/dataset.ts';
import { useText } from '../../ui/Lang.tsx';
import { useDismiss } from '../../ui/useDismiss.ts';
import { PartSlot } from '../screen/PartSlot.tsx';
import { QUESTIONS_PART } from './entry.ts';

/** The button with the questions that readers have; each is a link to the view that answers it. */
export function QuestionsMenu({ dataset, onGo }: { dataset: Dataset; onGo: () => void }) {
  const text = useText(frame);
  const { open, setOpen, close, root, button, onKeyDown } = useDismiss();
  const panel = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only catches Esc from the controls inside
    <div ref={root} className="relative md:ml-auto md:self-center" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        className="nowrap flex min-h-11 items-center gap-1.5 px-1.5 text-ink2 aria-expanded:text-ink max-md:w-full md:min-h-8"
        onClick={() => setOpen(!open)}
      >
        {text.questions}
        <span aria-hidden="true" className="text-note text-ink3">
          {open ? '▴' : '▾'}
        </span>
      </button>
      {open && (
        <div
          id={panel}
          className="z-30 max-md:pb-2 md:absolute md:top-full md:right-0 md:max-h-[80vh] md:w-[28rem] md:overflow-y-auto md:border md:border-ink2 md:bg-sheet md:px-3 md:py-1"
        >
          <PartSlot
            part={QUESTIONS_PART}
            inLink={false}
            name={text.questions}
            props={{
              dataset,
              onGo: () => {
                close();
                onGo();
              },
            }}
          />
        </div>
      )}
    </div>
  );
}
