import { useLang } from '../components/Lang.tsx';
import { NoticeBar } from '../components/NoticeBar.tsx';
import { noticeText } from '../i18n/notices.ts';
import { usePreferences } from '../state/preferences.ts';
import { useView } from '../state/store.ts';

/** What there is to say about the link and about stored settings. */
export function Notices() {
  const lang = useLang();
  const ofView = useView((state) => state.notices);
  const ofSettings = usePreferences((state) => state.notices);
  const dismissView = useView((state) => state.dismiss);
  const dismissSetting = usePreferences((state) => state.dismiss);
  const lines = [
    ...ofView.map((notice) => ({ notice, dismiss: dismissView })),
    ...ofSettings.map((notice) => ({ notice, dismiss: dismissSetting })),
  ].map(({ notice, dismiss }) => ({
    key: [notice.code, notice.key, notice.value, notice.used].join(' '),
    text: noticeText(notice, lang),
    onDismiss: () => dismiss(notice),
  }));
  return (
    <NoticeBar
      lines={lines}
      onDismiss={(key) => lines.find((line) => line.key === key)?.onDismiss()}
    />
  );
}
