// The way between the two windows of a presentation: a channel of the browser; where pages have no
// common origin (opened from a disk) or there is no channel, messages from window to window.
import { type Message, readMessage } from '../../state/presentSync.ts';

export interface PresenterChannel {
  readonly send: (message: Message) => void;
  readonly close: () => void;
}

/**
 * Opens the line of a session.
 * @param partner the window that was opened from here, or that opened this one; null where it is not known
 */
export function openPresenterChannel(
  session: string,
  partner: () => Window | null,
  onMessage: (message: Message) => void,
): PresenterChannel {
  const channel = channelOf(`duizhao-present-${session}`);
  const fromDisk = window.location.protocol === 'file:';
  const byWindow = fromDisk || channel === null;
  const target = fromDisk ? '*' : window.location.origin;
  // A window that was reloaded no longer knows the one that it opened; that one writes first.
  let heard: Window | null = null;
  const take = (data: unknown) => {
    const message = readMessage(data, session);
    if (message) onMessage(message);
  };
  const onWindow = (event: MessageEvent) => {
    if (!byWindow || (!fromDisk && event.origin !== target)) return;
    if (!readMessage(event.data, session)) return;
    heard = event.source as Window | null;
    take(event.data);
  };
  if (channel) channel.onmessage = ({ data }) => take(data);
  window.addEventListener('message', onWindow);
  return {
    send: (message) => {
      channel?.postMessage(message);
      if (byWindow) (partner() ?? heard)?.postMessage(message, target);
    },
    close: () => {
      window.removeEventListener('message', onWindow);
      channel?.close();
    },
  };
}

/** null where the browser has none or forbids it. */
function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
