import { useLang, useText } from '../components/Lang.tsx';
import { NoticeBar } from '../components/NoticeBar.tsx';
import type { Filter } from '../domain/filter.ts';
import { frame } from '../i18n/frame.ts';
import { noticeText } from '../i18n/notices.ts';
import { usePreferences } from '../state/preferences.ts';
import { useView } from '../state/store.ts';
import { PartSlot } from './PartSlot.tsx';
import { CHANGED_PART } from './parts.ts';

/** What there is to say about the link and about stored settings. */
export function Notices({ filter, version }: { filter: Filter; version: string }) {
  const lang = useLang();
  const { evidence } = useText(frame);
  const ofView = useView((state) => state.notices);
  const ofSettings = usePreferences((state) => state.notices);
  const dismissView = useView((state) => state.dismiss);
  const dismissSetting = usePreferences((state) => state.dismiss);
  const other = ofView.find(({ code }) => code === 'other-data');
  const lines = [
    ...ofView
      .filter((notice) => notice !== other)
      .map((notice) => ({ notice, dismiss: dismissView })),
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
    >
      {other?.value !== undefined && (
        <PartSlot
          part={CHANGED_PART}
          name={evidence}
          props={{ made: other.value, now: version, filter, onDismiss: () => dismissView(other) }}
        />
      )}
    </NoticeBar>
  );
}
