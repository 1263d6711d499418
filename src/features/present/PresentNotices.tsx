import type { ReactNode } from 'react';
import { findTarget } from '../../domain/evidence.ts';
import { isWebAddress } from '../../domain/webAddress.ts';
import { fromDisk } from '../../i18n/fromDisk.ts';
import { present } from '../../i18n/present.ts';
import type { Dataset } from '../../model/dataset.ts';
import { useText } from '../../ui/Lang.tsx';
import { NoticeWords } from '../slide/SlideNotes.tsx';
import { BUTTON } from './presentLook.ts';
import type { Presentation } from './usePresentation.ts';

/** What there is to say to whoever presents: about the link, the slide, or what the browser refused. */
export function PresentNotices({
  presentation,
  dataset,
  presenterHref,
  deckSeen,
  onDeckSeen,
}: {
  presentation: Presentation;
  dataset: Dataset;
  /** Address of the presenter view, to be opened by hand. */
  presenterHref: string;
  /** Whether the reader has put away what is said of the deck. */
  deckSeen: boolean;
  onDeckSeen: () => void;
}) {
  const text = useText(present);
  const away = useText(fromDisk);
  const { said, say, asked, number, of, go, slide, unread, deckNotices } = presentation;
  const gone = slide?.view.record ?? null;
  return (
    <div className="present-said" role="status">
      {unread && !deckSeen && <Line onDismiss={onDeckSeen}>{text.deckUnread[unread]}</Line>}
      {deckNotices.length > 0 && !deckSeen && (
        <Line onDismiss={onDeckSeen}>
          <NoticeWords notices={deckNotices} withNumber />
        </Line>
      )}
      {asked !== null && <Line onDismiss={() => go(number)}>{text.pastEnd(asked, of)}</Line>}
      {gone !== null && !findTarget(dataset, gone) && <Line>{text.focusGone(gone)}</Line>}
      {said && (
        <Line onDismiss={() => say(null)}>
          {said.code === 'fullscreen' && text.noFullscreen}
          {said.code === 'no-focus' && text.noFocus}
          {said.code === 'past' && text.pastEnd(said.asked, of)}
          {'copied' in said &&
            (said.copied ? (
              said.code === 'link' ? (
                isWebAddress(said.words) ? (
                  text.linkCopied
                ) : (
                  away.copied
                )
              ) : (
                text.citationCopied
              )
            ) : (
              <>
                {text.notCopied} <textarea readOnly aria-label={text.toCopy} value={said.words} />
              </>
            ))}
          {said.code === 'window' && (
            <>
              {text.noWindow}{' '}
              <a
                href={presenterHref}
                target="_blank"
                rel="noopener opener"
                onClick={() => say(null)}
              >
                {text.openByHand}
              </a>
            </>
          )}
        </Line>
      )}
    </div>
  );
}

function Line({ onDismiss, children }: { onDismiss?: () => void; children: ReactNode }) {
  const text = useText(present);
  return (
    <div className="flex min-h-11 items-center justify-between gap-3 border border-notice-ink bg-notice py-1 pr-2 pl-4 text-notice-ink [&_a]:underline [&_a]:underline-offset-3">
      <div>{children}</div>
      {onDismiss && (
        <button
          type="button"
          className={`${BUTTON} underline underline-offset-3`}
          onClick={onDismiss}
        >
          {text.dismiss}
        </button>
      )}
    </div>
  );
}
