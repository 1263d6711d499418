import { type CompositionEvent, type Ref, useRef, useState } from 'react';
import { frame } from '../i18n/frame.ts';
import { useText } from './Lang.tsx';

/**
 * The search in labels, summaries and quotes. Commits as one types, but never in the middle of
 * an input-method composition: the committed words are searched once, when it ends.
 */
export function SearchField({
  query,
  onQuery,
  input,
}: {
  query: string;
  onQuery: (query: string) => void;
  input?: Ref<HTMLInputElement>;
}) {
  const text = useText(frame);
  // What stands in the field while it is not yet the query; null outside compositions.
  const [draft, setDraft] = useState<string | null>(null);
  const composing = useRef(false);
  const commit = (value: string) => {
    setDraft(null);
    if (value !== query) onQuery(value);
  };
  const onCompositionEnd = (event: CompositionEvent<HTMLInputElement>) => {
    composing.current = false;
    commit(event.currentTarget.value);
  };
  return (
    <label className="flex min-w-0 items-center gap-1.5 md:min-w-44 md:max-w-72 md:flex-1">
      <span className="nowrap text-ink3">{text.search}</span>
      <input
        ref={input}
        type="search"
        value={draft ?? query}
        placeholder={text.searchHint}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        className="min-h-11 w-full min-w-0 border border-rule bg-panel px-2 text-ink placeholder:text-ink3 md:min-h-8"
        onChange={(event) => {
          if (composing.current) setDraft(event.currentTarget.value);
          else commit(event.currentTarget.value);
        }}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={onCompositionEnd}
      />
    </label>
  );
}
