import { useEffect, useLayoutEffect, useState } from 'react';
import type { Lang } from '../../model/values.ts';
import { chooseLang, usePreferences } from '../../state/preferences.ts';
import { useView } from '../../state/store.ts';
import type { Scheme } from '../../state/storedPreferences.ts';
import type { View } from '../../state/view.ts';
import { useSystemDark } from '../../ui/useSystemDark.ts';
import { keepScrollPosition } from './keepScrollPosition.ts';

/** How the reader reads: language and colours, and how to change them. */
export interface Reader {
  readonly lang: Lang;
  readonly onLang: (lang: Lang) => void;
  /** What was chosen, and the colours that follow from it. */
  readonly scheme: Scheme;
  readonly colours: 'light' | 'dark';
  readonly onScheme: (scheme: Scheme) => void;
  /** Whether single keys are commands. */
  readonly singleKeys: boolean;
}

/**
 * Language: the link's, else the stored choice, else the browser's, else Chinese. A choice made
 * here takes the place of the link's. Both are written to `<html lang data-scheme data-single-keys>`.
 * Colours: those that a frame in another page is fixed to, else the chosen, else the system's.
 * @param linkLang the language of the link while there is no data to read the whole link against, else null
 * @param linkScheme the same of the colours of a frame
 */
export function useReader(linkLang: Lang | null, linkScheme: View['scheme']): Reader {
  const [overruled, setOverruled] = useState(false);
  const viewLang = useView((state) => state.view.lang);
  const viewScheme = useView((state) => state.view.scheme);
  const act = useView((state) => state.act);
  const stored = usePreferences((state) => state.lang);
  const scheme = usePreferences((state) => state.scheme);
  const setLang = usePreferences((state) => state.setLang);
  const onScheme = usePreferences((state) => state.setScheme);
  const singleKeys = usePreferences((state) => state.singleKeys);
  const dark = useSystemDark();

  const asked = overruled ? null : (viewLang ?? linkLang);
  const lang = chooseLang(asked, stored, navigator.languages);
  const own = scheme === 'system' ? (dark ? 'dark' : 'light') : scheme;
  const colours = viewScheme ?? linkScheme ?? own;
  useEffect(() => {
    // Chosen while the data was on its way: the link, read only then, must not win over it.
    if (overruled && viewLang !== null) act({ type: 'lang', lang: null });
  }, [overruled, viewLang, act]);
  // Before anything is painted: letters, widths and colours follow from them.
  useLayoutEffect(() => {
    const tag = lang === 'zh' ? 'zh-CN' : 'en';
    // Set to what it is, it would have the style of the whole page reckoned anew.
    if (document.documentElement.lang !== tag) document.documentElement.lang = tag;
  }, [lang]);
  useLayoutEffect(() => {
    document.documentElement.dataset.scheme = colours;
  }, [colours]);

  useLayoutEffect(() => {
    // Hides the hints of keys that do nothing.
    document.documentElement.dataset.singleKeys = singleKeys ? 'on' : 'off';
  }, [singleKeys]);

  const onLang = (chosen: Lang) => {
    keepScrollPosition();
    setLang(chosen);
    setOverruled(true);
    act({ type: 'lang', lang: null });
  };
  return { lang, onLang, scheme, colours, onScheme, singleKeys };
}
