import { draftWords, isDraft } from '../i18n/drafts.ts';
import type { Statement } from '../model/dataset.ts';
import { useText } from './Lang.tsx';

/** Says of a statement that no person has checked it; nothing of one that somebody has. */
export function DraftTag({ of }: { of: Pick<Statement, 'status'> }) {
  const text = useText(draftWords);
  if (!isDraft(of)) return null;
  return (
    <>
      {' '}
      <span className="nowrap inline-block rounded-chip border border-edge border-dashed px-1 font-normal font-sans text-ink2 text-note">
        {text.tag}
      </span>
    </>
  );
}
