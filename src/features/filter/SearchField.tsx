import { useId, useRef } from 'react';
import { frame } from '../../i18n/frame.ts';
import { useText } from '../../ui/Lang.tsx';
import { useComposedInput } from '../../ui/useComposedInput.ts';

/** The search in labels, summaries and quotes, as one types. */
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
  const { props, commit } = useComposedInput(query, onQuery);
  const field = useRef<HTMLInputElement>(null);
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
          placeholder={text.searchHint}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          className="search-field min-h-11 w-full min-w-0 rounded-ctl border border-line bg-sheet pr-11 pl-2 text-ink placeholder:text-ink3 md:min-h-8 md:pr-8"
          {...props}
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
