import { useId, useRef } from 'react';
import { coverage } from '../../i18n/coverage.ts';
import { WORD_LIMIT } from '../../state/canonical.ts';
import { useText } from '../../ui/Lang.tsx';
import { useComposedInput } from '../../ui/useComposedInput.ts';

/** The field for a word of the reader's own, counted as one types. */
export function OwnWord({
  word,
  onType,
  onClear,
}: {
  word: string;
  onType: (word: string) => void;
  onClear: () => void;
}) {
  const { own } = useText(coverage);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { props, commit } = useComposedInput(word, (next) =>
    next === '' ? onClear() : onType(next),
  );
  return (
    <div className="flex items-center gap-3 pt-2">
      <label htmlFor={id} className="nowrap font-semibold text-ui">
        {own.label}
      </label>
      <span className="relative min-w-0 flex-1">
        <input
          id={id}
          ref={field}
          type="search"
          lang="zh-CN"
          placeholder={own.hint}
          maxLength={WORD_LIMIT}
          autoComplete="off"
          spellCheck={false}
          className="search-field min-h-11 w-full min-w-0 rounded-ctl border border-line bg-sheet pr-11 pl-2 text-ink text-ui placeholder:text-ink3 md:min-h-8 md:pr-8"
          {...props}
        />
        {word !== '' && (
          <button
            type="button"
            aria-label={own.clear}
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
    </div>
  );
}
