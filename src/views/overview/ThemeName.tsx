import { useLang, useText } from '../../components/Lang.tsx';
import { overview } from '../../i18n/overview.ts';
import type { Theme } from '../../model/dataset.ts';
import { useView } from '../../state/store.ts';

/** A theme's name: narrows every view to that theme, or takes that back. Never opens evidence. */
export function ThemeName({ theme, className = '' }: { theme: Theme; className?: string }) {
  const lang = useLang();
  const text = useText(overview);
  const themes = useView((state) => state.view.themes);
  const act = useView((state) => state.act);
  const only = themes?.length === 1 && themes[0] === theme.id;
  return (
    <button
      type="button"
      aria-label={`${theme.name[lang]}${text.dash}${only ? text.allThemes : text.filterTheme(theme.name[lang])}`}
      className={`min-h-11 text-left font-semibold hover:underline hover:underline-offset-4 md:min-h-8 ${className}`}
      onClick={() => act({ type: 'filter', patch: { themes: only ? null : [theme.id] } })}
    >
      {theme.name[lang]}
    </button>
  );
}
