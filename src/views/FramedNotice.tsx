import { useText } from '../components/Lang.tsx';
import { frame } from '../i18n/frame.ts';
import { writeView } from '../state/link.ts';
import { useView } from '../state/store.ts';

/**
 * Where the whole page stands in a frame of another site, which only a host that sends no headers allows:
 * that it does, with the way out. Whoever means to show a view there has `embed=1`.
 */
export function FramedNotice() {
  const text = useText(frame);
  const view = useView((state) => state.view);
  if (window.self === window.top) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-4 bg-notice px-4 py-1 text-notice-ink md:px-6">
      {text.framed}
      <a
        className="inline-flex min-h-11 items-center gap-1 underline underline-offset-4 md:min-h-8"
        // '' would mean this address, with its query.
        href={writeView(view) || '?'}
        target="_blank"
        rel="noopener"
      >
        {text.framedOut} <span aria-hidden="true">↗</span>
      </a>
    </p>
  );
}
