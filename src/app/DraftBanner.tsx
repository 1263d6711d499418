import { unfoldQuestion } from '../features/method/entry.ts';
import { draftWords } from '../i18n/drafts.ts';
import { nameSides } from '../i18n/naming.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import { isUntranslated } from '../model/untranslated.ts';
import { writeView } from '../state/link.ts';
import { useView } from '../state/store.ts';
import { useLang, useText } from '../ui/Lang.tsx';

/** One line over a screen that shows drafts: whose, how many, and the way to what that means. Nothing where there are none. */
export function DraftBanner({ documents }: { documents: readonly PolicyDocument[] }) {
  const lang = useLang();
  const text = useText(draftWords);
  const view = useView((state) => state.view);
  const act = useView((state) => state.act);
  const drafted = documents.filter(({ drafts }) => drafts > 0);
  if (drafted.length === 0) return null;
  const [a, b] = documents;
  const both = nameSides(a, b ?? null, lang);
  const names = documents.flatMap((document, index) =>
    document.drafts > 0 ? [both[index === 0 ? 'a' : 'b'].full] : [],
  );
  const count = drafted.reduce((sum, { drafts }) => sum + drafts, 0);
  const untranslated =
    lang === 'en' &&
    drafted.some(({ records }) => records.some(({ label }) => isUntranslated(label)));
  const to = { ...view, screen: 'about', record: null, pin: null } as const;
  return (
    <p className="mt-3 border-edge border-l-2 border-dashed pl-3 text-ink2 text-ui">
      {text.banner(names.join(text.and), count)}
      {untranslated && ` ${text.untranslated}`}
      {view.screen !== 'about' && (
        <>
          {lang === 'en' && ' '}
          <a
            href={writeView({ ...to, embed: false }) || '?'}
            className="nowrap inline-block underline underline-offset-4 pointer-coarse:py-2"
            {...(view.embed && { target: '_blank', rel: 'noopener' })}
            onClick={(event) => {
              // A press that asks for a new tab or window is the browser's; a frame has no page on method.
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
              if (view.embed) return;
              event.preventDefault();
              unfoldQuestion('drafts');
              act({ type: 'show', view: to });
              window.scrollTo(0, 0);
            }}
          >
            {text.how}
          </a>
        </>
      )}
    </p>
  );
}
