import { embedCode, RESIZE_SCRIPT } from '../../files/embedCode.ts';
import { fromDisk } from '../../i18n/fromDisk.ts';
import { shareText } from '../../i18n/share.ts';
import { HAND_OUT_LIMIT, writeLink } from '../../state/link.ts';
import { useView } from '../../state/store.ts';
import { CopyField } from '../../ui/CopyField.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { sharedTitle } from './sharedTitle.ts';
import type { ShareProps } from './shareProps.ts';

/** The code of a frame with the view. Its title is the finding, in the language that the frame then has. */
export function EmbedSection({ dataset, selection, base, version }: ShareProps) {
  const lang = useLang();
  const text = useText(shareText);
  const view = useView((state) => state.view);
  const away = useText(fromDisk);
  if (base === '') return <p className="text-ink2">{away.embed}</p>;
  const link = writeLink(base, { ...view, embed: true }, version, lang);
  if (link.length > HAND_OUT_LIMIT) return <p className="text-ink2">{text.embedTooLong}</p>;
  return (
    <>
      <p className="text-ink2">{text.embedNote}</p>
      <CopyField
        label={text.embedField}
        value={embedCode(sharedTitle(view.screen, dataset, selection, lang), link)}
        rows={6}
        button={text.copyCode}
      />
      <details>
        <summary>{text.resize}</summary>
        <p className="text-ink2">{text.resizeNote}</p>
        <CopyField
          label={text.resizeField}
          value={RESIZE_SCRIPT}
          rows={6}
          button={text.copyScript}
        />
      </details>
    </>
  );
}
