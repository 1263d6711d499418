import { useEffect, useRef, useState } from 'react';
import {
  type Message,
  prevails,
  type Role,
  type Shared,
  sameShared,
} from '../../state/presentSync.ts';
import { openPresenterChannel, type PresenterChannel } from './presenterChannel.ts';

/** Whether the other window of the presentation is there; `none`: never seen. */
export type Other = 'none' | 'there' | 'gone';

/** A window that only reloads says that it goes, and is back within this time, in ms. */
const BACK_AGAIN = 2500;
/** How often a window is looked at that may have gone without a word. */
const LOOK = 2000;

/**
 * Keeps this window and the other one of a session on the same slide, whichever moves.
 * @param shared what this window shows; each change is told
 * @param onShared takes over what the other one shows
 * @param partner the other window, where it is known
 */
export function useOtherWindow(
  session: string,
  role: Role,
  shared: Shared,
  onShared: (shared: Shared) => void,
  partner: () => Window | null,
): Other {
  const [other, setOther] = useState<Other>('none');
  const line = useRef<PresenterChannel | null>(null);
  const revision = useRef(0);
  /** What the other window has been told, or has told us. */
  const known = useRef(shared);
  const now = useRef({ shared, onShared, partner });
  useEffect(() => {
    now.current = { shared, onShared, partner };
  });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (kind: Message['kind']) =>
      line.current?.send({
        app: 'duizhao',
        session,
        from: role,
        kind,
        revision: revision.current,
        shared: now.current.shared,
      });
    const opened = openPresenterChannel(
      session,
      () => now.current.partner(),
      (message) => {
        if (message.from !== role) {
          clearTimeout(timer);
          if (message.kind === 'bye') timer = setTimeout(() => setOther('gone'), BACK_AGAIN);
          else setOther('there');
        }
        if (message.kind === 'bye') return;
        const own = { role, revision: revision.current };
        if (prevails(message, own)) {
          revision.current = message.revision;
          known.current = message.shared;
          now.current.onShared(message.shared);
        }
        if (message.kind === 'hello') say('state');
      },
    );
    line.current = opened;
    say('hello');
    const onHide = () => say('bye');
    // Come back to with Back, as it was left.
    const onShow = (event: PageTransitionEvent) => event.persisted && say('hello');
    window.addEventListener('pagehide', onHide);
    window.addEventListener('pageshow', onShow);
    const look = setInterval(() => {
      if (now.current.partner()?.closed) setOther((was) => (was === 'there' ? 'gone' : was));
    }, LOOK);
    return () => {
      say('bye');
      clearTimeout(timer);
      clearInterval(look);
      window.removeEventListener('pagehide', onHide);
      window.removeEventListener('pageshow', onShow);
      line.current = null;
      opened.close();
    };
  }, [session, role]);

  useEffect(() => {
    if (sameShared(known.current, shared)) return;
    known.current = shared;
    revision.current += 1;
    line.current?.send({
      app: 'duizhao',
      session,
      from: role,
      kind: 'state',
      revision: revision.current,
      shared,
    });
  }, [shared, session, role]);

  return other;
}
