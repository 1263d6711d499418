import { useState } from 'react';
import { embedCode, RESIZE_SCRIPT } from '../../files/embedCode.ts';
import { fromDisk } from '../../i18n/fromDisk.ts';
import { shareText } from '../../i18n/share.ts';
import { HAND_OUT_LIMIT, writeLink } from '../../state/link.ts';
import { useView } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { CopyField } from '../../ui/CopyField.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { sharedTitle } from './sharedTitle.ts';
import type { ShareProps } from './shareProps.ts';

/** The code of a frame with the view. Its title is the finding, in the language that the frame then has. */
export function EmbedSection({ dataset, selection, base, version }: ShareProps) {
  const lang = useLang();
  const text = useText(shareText);
  const view = useView((state) => state.view);
  const away = useText(fromDisk);
  const [scheme, setScheme] = useState<View['scheme']>(null);
  if (base === '') return <p className="text-ink2">{away.embed}</p>;
  const link = writeLink(base, { ...view, embed: true, scheme }, version, lang);
  if (link.length > HAND_OUT_LIMIT) return <p className="text-ink2">{text.embedTooLong}</p>;
  return (
    <>
      <p className="text-ink2">{text.embedNote}</p>
      <Segmented
        label={text.embedScheme}
        name="embed-scheme"
        options={[
          { id: 'own', label: text.embedSchemes.own },
          { id: 'light', label: text.embedSchemes.light },
          { id: 'dark', label: text.embedSchemes.dark },
        ]}
        value={scheme ?? 'own'}
        onChange={(chosen) => setScheme(chosen === 'own' ? null : chosen)}
      />
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
