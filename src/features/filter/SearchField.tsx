import { type CompositionEvent, useEffect, useId, useRef, useState } from 'react';
import { frame } from '../../i18n/frame.ts';
import { useText } from '../../ui/Lang.tsx';

/**
 * The search in labels, summaries and quotes. Searches as one types, but never in the middle of
 * an input-method composition: the committed words are searched once, when it ends, whether the
 * browser sends the last input before the end of the composition or after it.
 */
export function SearchField({
  query,
  onQuery,
  onSearching,
  note = null,
}: {
  query: string;
  onQuery: (query: string) => void;
  /** The reader is about to search: what a search needs can be loaded. */
  onSearching?: () => void;
  /** What a search cannot do at present, in words. */
  note?: string | null;
}) {
  const text = useText(frame);
  const id = useId();
  // What stands in the field while it is not yet the query; null outside compositions.
  const [draft, setDraft] = useState<string | null>(null);
  const composing = useRef(false);
  // What was last searched for: the event that follows a commit must not search for it again.
  const sent = useRef(query);
  useEffect(() => {
    sent.current = query;
  }, [query]);
  const field = useRef<HTMLInputElement>(null);
  const commit = (value: string) => {
    setDraft(null);
    if (value === sent.current) return;
    sent.current = value;
    onQuery(value);
  };
  const onCompositionEnd = (event: CompositionEvent<HTMLInputElement>) => {
    composing.current = false;
    commit(event.currentTarget.value);
  };
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-1.5 px-2.5 py-1">
      <label htmlFor={id} className="sr-only">
        {text.search}
      </label>
      <span className="relative min-w-0 flex-1">
        <input
          id={id}
          ref={field}
          type="search"
          value={draft ?? query}
          placeholder={text.searchHint}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          className="search-field min-h-11 w-full min-w-0 rounded-ctl border border-line bg-sheet pr-11 pl-2 text-ink placeholder:text-ink3 md:min-h-8 md:pr-8"
          onChange={(event) => {
            if (composing.current) setDraft(event.currentTarget.value);
            else commit(event.currentTarget.value);
          }}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={onCompositionEnd}
          onFocus={onSearching}
        />
        {query !== '' && (
          <button
            type="button"
            aria-label={text.searchClear}
            className="absolute inset-y-0 right-0 w-11 text-ink2 hover:text-ink md:w-8"
            onClick={() => {
              commit('');
              field.current?.focus();
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </span>
      {note !== null && (
        <p role="alert" className="basis-full text-note text-notice-ink">
          {note}
        </p>
      )}
    </div>
  );
}
