import { useId } from 'react';
import type { Selection, ThemeRow } from '../../domain/rows.ts';
import { goals } from '../../i18n/goals.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { goToTheme, themeHeading } from './goToTheme.ts';
import { lineCounts } from './lineCounts.ts';

/** A theme's name, which filters, and how many lines each document has; on a phone with the way to the themes before and after. */
export function ThemeBand({
  row,
  selection,
  only,
  previous,
  next,
  onTheme,
}: {
  row: ThemeRow;
  selection: Selection;
  /** Whether this is the one theme chosen. */
  only: boolean;
  previous: string | null;
  next: string | null;
  onTheme: (theme: string | null) => void;
}) {
  const lang = useLang();
  const text = useText(goals);
  const does = useId();
  const name = row.theme.name[lang];
  const step = (theme: string | null, words: string, sign: string) => (
    <button
      type="button"
      aria-label={words}
      disabled={theme === null}
      className="min-h-11 min-w-11 border border-rule disabled:invisible"
      onClick={() => theme !== null && goToTheme(theme)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div className="theme-band flex items-center gap-x-2 md:block">
      <div className="min-w-0 flex-1">
        <h2
          id={themeHeading(row.theme.id)}
          tabIndex={-1}
          className="font-semibold text-words max-md:inline"
        >
          <button
            type="button"
            aria-describedby={does}
            className="text-left font-semibold decoration-1 underline-offset-4 hover:underline"
            onClick={() => onTheme(only ? null : row.theme.id)}
          >
            {name}
          </button>
        </h2>
        {/* Not part of the name, or every heading would repeat it. */}
        <span id={does} hidden>
          {only ? text.allThemes : text.onlyTheme(name)}
        </span>
        <p className="text-ink3 text-note">{lineCounts(row, selection, lang)}</p>
        {only && (
          <button
            type="button"
            className="inline-press min-h-11 text-left text-note md:min-h-8"
            onClick={() => onTheme(null)}
          >
            {text.allThemes}
          </button>
        )}
      </div>
      <div className="flex gap-1 md:hidden">
        {step(previous, text.previous, '‹')}
        {step(next, text.next, '›')}
      </div>
    </div>
  );
}
