import { frame } from '../i18n/frame.ts';
import { LANGS, type Lang } from '../model/values.ts';
import { useLang, useText } from '../ui/Lang.tsx';
import { Segmented } from '../ui/Segmented.tsx';

/** Each language calls itself by its own name, whichever is chosen. */
const LANGUAGE_NAMES: Readonly<Record<Lang, { label: string; lang: string }>> = {
  zh: { label: '中', lang: 'zh-CN' },
  en: { label: 'EN', lang: 'en' },
};

/** 中 | EN. */
export function LangChoice({ onLang }: { onLang: (lang: Lang) => void }) {
  const text = useText(frame);
  return (
    <Segmented
      label={text.language}
      name="lang"
      plain
      options={LANGS.map((id) => ({ id, ...LANGUAGE_NAMES[id] }))}
      value={useLang()}
      onChange={onLang}
    />
  );
}
