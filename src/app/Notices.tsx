import { useState } from 'react';
import type { Filter } from '../domain/filter.ts';
import { LazySlot } from '../features/screen/LazySlot.tsx';
import { frame } from '../i18n/frame.ts';
import { usePreferences } from '../state/preferences.ts';
import { useView } from '../state/store.ts';
import { useText } from '../ui/Lang.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { CHANGED_PART, NOTICES_PART } from './parts.ts';
import { UpdateNotice } from './UpdateNotice.tsx';

/** What there is to say about the link and about stored settings. */
export function Notices({ filter, version }: { filter: Filter; version: string }) {
  const { notices: name } = useText(frame);
  const ofView = useView((state) => state.notices);
  const ofSettings = usePreferences((state) => state.notices);
  const dismissView = useView((state) => state.dismiss);
  const dismissSetting = usePreferences((state) => state.dismiss);
  const other = ofView.find(({ code }) => code === 'other-data');
  const lines = [
    ...ofView
      .filter((notice) => notice !== other)
      .map((notice) => ({ notice, onDismiss: () => dismissView(notice) })),
    ...ofSettings.map((notice) => ({ notice, onDismiss: () => dismissSetting(notice) })),
  ];
  // Stays after the last one is put away: it moves the focus on then.
  const [used, setUsed] = useState(false);
  if (!used && lines.length > 0) setUsed(true);
  return (
    <NoticeBar>
      <UpdateNotice />
      {used && <LazySlot part={NOTICES_PART} name={name} props={{ notices: lines }} />}
      {other?.value !== undefined && (
        <LazySlot
          part={CHANGED_PART}
          name={name}
          props={{ made: other.value, now: version, filter, onDismiss: () => dismissView(other) }}
        />
      )}
    </NoticeBar>
  );
}
