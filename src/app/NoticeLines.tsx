import { noticeText } from '../i18n/notices.ts';
import type { Notice } from '../state/notice.ts';
import { useLang } from '../ui/Lang.tsx';
import { NoticeList } from './NoticeBar.tsx';

export interface NoticeLinesProps {
  readonly notices: readonly { readonly notice: Notice; readonly onDismiss: () => void }[];
}

/** Notices in words, a line each; a part of its own, for most readers never have one. */
export function NoticeLines({ notices }: NoticeLinesProps) {
  const lang = useLang();
  return (
    <NoticeList
      lines={notices.map(({ notice, onDismiss }) => ({
        key: [notice.code, notice.key, notice.value, notice.used].join(' '),
        text: noticeText(notice, lang),
        onDismiss,
      }))}
    />
  );
}
