import { useText } from '../components/Lang.tsx';
import { loading } from '../i18n/loading.ts';
import { useOffline } from './offline.ts';

/** That there is a new version, and the choice when to take it. */
export function UpdateNotice() {
  const text = useText(loading);
  const { update, later } = useOffline();
  if (!update) return null;
  const press = 'nowrap min-h-11 shrink-0 underline underline-offset-4 md:min-h-8';
  return (
    <div className="mx-auto flex max-w-[1440px] flex-wrap items-center gap-x-4 px-4 py-1 md:px-6">
      <p className="min-w-0 flex-1">{text.newVersion}</p>
      <button type="button" className={press} onClick={update}>
        {text.takeVersion}
      </button>
      <button type="button" className={press} onClick={later}>
        {text.later}
      </button>
    </div>
  );
}
