import { overview } from '../../i18n/overview.ts';
import type { Theme } from '../../model/dataset.ts';
import { useView } from '../../state/store.ts';
import { useLang, useText } from '../../ui/Lang.tsx';

/**
 * A theme's name: narrows every view to that theme, or takes that back. Never opens evidence.
 * `current`: the statement that is open is on this theme and has no mark of its own.
 */
export function ThemeName({ theme, current = false }: { theme: Theme; current?: boolean }) {
  const lang = useLang();
  const text = useText(overview);
  const themes = useView((state) => state.view.themes);
  const act = useView((state) => state.act);
  const only = themes?.length === 1 && themes[0] === theme.id;
  return (
    <span className={current ? 'block bg-hi pb-1' : ''}>
      <button
        type="button"
        aria-label={`${theme.name[lang]}${text.dash}${only ? text.allThemes : text.filterTheme(theme.name[lang])}`}
        className={`min-h-11 text-left font-semibold hover:underline hover:underline-offset-4 md:min-h-8 ${current ? 'underline underline-offset-4' : ''}`}
        onClick={() => act({ type: 'filter', patch: { themes: only ? null : [theme.id] } })}
      >
        {theme.name[lang]}
      </button>
      {current && <span className="block text-note">{text.openHere}</span>}
    </span>
  );
}
