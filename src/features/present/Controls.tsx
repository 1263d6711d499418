import { useEffect, useState } from 'react';
import { present } from '../../i18n/present.ts';
import type { PresentCommand } from '../../state/presentKeys.ts';
import { useText } from '../../ui/Lang.tsx';
import { CommandButton } from './CommandButton.tsx';
import type { Presentation } from './usePresentation.ts';

/** How long the strip stays after the last movement, in ms. */
const STAY = 3000;

/** Shown on every movement, hidden a while after it; in CSS it stays while it has focus or the mouse. */
function useAwake(): boolean {
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    let timer = setTimeout(() => setAwake(false), STAY);
    const wake = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), STAY);
    };
    const events = ['pointermove', 'pointerdown', 'focusin'] as const;
    for (const name of events) window.addEventListener(name, wake);
    return () => {
      clearTimeout(timer);
      for (const name of events) window.removeEventListener(name, wake);
    };
  }, []);
  useEffect(() => {
    // The pointer goes with the strip.
    document.documentElement.toggleAttribute('data-present-idle', !awake);
    return () => document.documentElement.removeAttribute('data-present-idle');
  }, [awake]);
  return awake;
}

/** What can be done with the mouse or by touch; each has its key. */
export function Controls({
  presentation,
  dark,
  fullscreen,
}: {
  presentation: Presentation;
  dark: boolean;
  fullscreen: boolean;
}) {
  const text = useText(present);
  const awake = useAwake();
  const { number, of, run, layer, blank } = presentation;
  const button = (
    command: PresentCommand,
    words: string,
    { off, ...more }: { name?: string; pressed?: boolean; off?: boolean } = {},
  ) => (
    <CommandButton command={command} run={run} disabled={off} {...more}>
      {words}
    </CommandButton>
  );
  const gap = <span className="mx-1.5 h-6 w-px bg-rule" />;
  return (
    <nav
      aria-label={text.controls}
      data-awake={awake}
      className="absolute inset-x-0 bottom-3 mx-auto flex w-fit max-w-[calc(100vw-1.5rem)] flex-wrap items-center justify-center gap-x-0.5 border border-ink2 bg-sheet px-2 py-1 opacity-0 focus-within:opacity-100 hover:opacity-100 data-[awake=true]:opacity-100 [&[data-awake=false]:not(:hover,:focus-within)]:pointer-events-none min-[1000px]:in-[:has(.evidence-panel)]:right-120 min-[1000px]:in-[:has(.evidence-panel)]:max-w-[calc(100vw-31.5rem)]"
    >
      {button('previous', '‹', { name: text.previous, off: number <= 1 })}
      <span className="present-page nowrap min-w-13 text-center">
        {of > 0 && text.page(number, of)}
      </span>
      {button('next', '›', { name: text.next, off: number >= of })}
      {gap}
      {button('overview', text.overview, { pressed: layer === 'overview' })}
      {button('evidence', text.evidence)}
      {button('code', text.code, { pressed: layer === 'code' })}
      {button('black', text.black, { pressed: blank === 'black' })}
      {gap}
      {button('presenter', text.presenter)}
      {button('fullscreen', fullscreen ? text.window : text.fullscreen)}
      {button('scheme', dark ? text.light : text.dark)}
      {button('lang', text.other)}
      {button('help', text.help)}
      {button('escape', text.leaveShort, { name: text.leave })}
    </nav>
  );
}
