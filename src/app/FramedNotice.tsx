import { framedText } from '../i18n/framed.ts';
import { writeView } from '../state/link.ts';
import { useView } from '../state/store.ts';
import { useText } from '../ui/Lang.tsx';

/**
 * That the whole page stands in a frame of another site, which only a host that sends no headers allows,
 * with the way out. Whoever means to show a view there has `embed=1`.
 */
export function FramedNotice() {
  const text = useText(framedText);
  const view = useView((state) => state.view);
  return (
    <div className="bg-notice text-notice-ink">
      <p className="page flex flex-wrap items-center gap-x-4 py-1">
        {text.says}
        <a
          className="inline-flex min-h-11 items-center gap-1 underline underline-offset-4 md:min-h-8"
          // '' would mean this address, with its query.
          href={writeView(view) || '?'}
          target="_blank"
          rel="noopener"
        >
          {text.out} <span aria-hidden="true">↗</span>
        </a>
      </p>
    </div>
  );
}
