import { type KeyboardEvent, useEffect, useRef } from 'react';
import { slideContent } from '../../content/slideContent.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { present } from '../../i18n/present.ts';
import { useText } from '../../ui/Lang.tsx';
import { useDialog } from '../../ui/useDialog.ts';
import { SlideThumb } from '../slide/SlideThumb.tsx';
import { BUTTON, LAYER } from './presentLook.ts';
import { PRESENT_LAYER } from './usePresentKeys.ts';

/** All slides to choose from: arrows move, Enter opens, Esc closes. */
export function SlideGrid({
  requests,
  number,
  onGo,
  onClose,
}: {
  requests: readonly SlideRequest[];
  number: number;
  onGo: (number: number) => void;
  onClose: () => void;
}) {
  const text = useText(present);
  const { dialog, ...dialogProps } = useDialog(onClose);
  const list = useRef<HTMLOListElement>(null);
  const first = useRef(number);
  useEffect(() => {
    buttonsOf(list.current)[first.current - 1]?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={text.gridTitle}
      className={`${LAYER} bg-paper text-ink`}
      {...{ [PRESENT_LAYER]: '' }}
      onKeyDown={(event) => move(event, list.current)}
      onCancel={dialogProps.onCancel}
      onClose={dialogProps.onClose}
    >
      <div className="flex items-center justify-between border-rule border-b px-6 py-3">
        <h2 className="font-semibold">{text.gridTitle}</h2>
        <button type="button" className={BUTTON} onClick={dialogProps.close}>
          {text.close}
        </button>
      </div>
      <ol
        ref={list}
        className="grid flex-1 grid-cols-[repeat(auto-fill,minmax(min(300px,42vw),1fr))] content-start gap-4 overflow-y-auto px-6 pt-4 pb-6"
      >
        {requests.map((request, index) => {
          const { title } = slideContent(request);
          return (
            <li key={request.page.number}>
              <button
                type="button"
                className="block w-full border border-rule p-2 text-left focus-visible:outline-3 focus-visible:outline-ink aria-[current=true]:border-ink aria-[current=true]:outline aria-[current=true]:outline-ink [&>.slide-thumb]:mb-1.5"
                aria-current={index === number - 1 ? 'true' : undefined}
                onClick={() => onGo(index + 1)}
              >
                <SlideThumb request={request} />
                <span>
                  {index + 1} {title}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </dialog>
  );
}

function buttonsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('li > button') ?? [])];
}

/** Moves focus among the slides as they stand. */
function move(event: KeyboardEvent, list: HTMLElement | null): void {
  const buttons = buttonsOf(list);
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const top = buttons[0]?.offsetTop;
  const columns = Math.max(1, buttons.filter((one) => one.offsetTop === top).length);
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at - columns,
    ArrowDown: at + columns,
    Home: 0,
    End: buttons.length - 1,
  };
  const index = to[event.key];
  if (index === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  buttons[index]?.focus();
}
