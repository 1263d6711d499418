import { type ReactNode, useEffect, useState } from 'react';
import { present } from '../../i18n/present.ts';
import { type PresentCommand, presentCaps } from '../../state/presentKeys.ts';
import { useText } from '../../ui/Lang.tsx';
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
    words: ReactNode,
    more: { name?: string; pressed?: boolean; off?: boolean } = {},
  ) => (
    <button
      type="button"
      aria-label={more.name}
      title={more.name}
      aria-pressed={more.pressed}
      aria-keyshortcuts={presentCaps(command)
        .map((caps) => caps.join('+'))
        .join(' ')}
      disabled={more.off}
      onClick={() => run(command)}
    >
      {words}
    </button>
  );
  return (
    <nav aria-label={text.controls} className="present-bar" data-awake={awake}>
      {button('previous', '‹', { name: text.previous, off: number <= 1 })}
      <span className="present-page">{of > 0 && text.page(number, of)}</span>
      {button('next', '›', { name: text.next, off: number >= of })}
      <span className="present-gap" />
      {button('overview', text.overview, { pressed: layer === 'overview' })}
      {button('evidence', text.evidence)}
      {button('code', text.code, { pressed: layer === 'code' })}
      {button('black', text.black, { pressed: blank === 'black' })}
      <span className="present-gap" />
      {button('presenter', text.presenter)}
      {button('fullscreen', fullscreen ? text.window : text.fullscreen)}
      {button('scheme', dark ? text.light : text.dark)}
      {button('lang', text.other)}
      {button('help', text.help)}
      {button('escape', text.leaveShort, { name: text.leave })}
    </nav>
  );
}
