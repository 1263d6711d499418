import { useState } from 'react';
import { embedCode, RESIZE_SCRIPT } from '../../files/embedCode.ts';
import { fromDisk } from '../../i18n/fromDisk.ts';
import { shareText } from '../../i18n/share.ts';
import { HAND_OUT_LIMIT, writeLink } from '../../state/link.ts';
import type { View } from '../../state/view.ts';
import { ExportRow } from '../../ui/ExportRow.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Press } from '../../ui/Press.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useCopy } from '../../ui/useCopy.tsx';
import { sharedTitle } from './sharedTitle.ts';
import type { SharedProps } from './shareProps.ts';

/** The code of a frame with the view. Its title is the finding, in the language that the frame then has. */
export function EmbedRow({ dataset, selection, base, version, view }: SharedProps) {
  const lang = useLang();
  const text = useText(shareText);
  const away = useText(fromDisk);
  const { copy, told } = useCopy();
  const [scheme, setScheme] = useState<View['scheme']>(null);
  const link = writeLink(base, { ...view, embed: true, scheme }, version, lang);
  const reason = base === '' ? away.embed : link.length > HAND_OUT_LIMIT ? text.embedTooLong : null;
  const code = () => embedCode(sharedTitle(view.screen, dataset, selection, lang), link);
  return (
    <ExportRow
      name={text.embed}
      note={
        <>
          <p>{reason ?? text.embedNote}</p>
          {reason === null && (
            <Segmented
              label={text.embedScheme}
              name="embed-scheme"
              plain
              options={(['own', 'light', 'dark'] as const).map((id) => ({
                id,
                label: text.embedSchemes[id],
              }))}
              value={scheme ?? 'own'}
              onChange={(chosen) => setScheme(chosen === 'own' ? null : chosen)}
            />
          )}
        </>
      }
      actions={
        reason === null && (
          <>
            <Press onClick={() => void copy({ text: code() })}>{text.copyCode}</Press>
            <Press onClick={() => void copy({ text: RESIZE_SCRIPT })}>{text.copyScript}</Press>
          </>
        )
      }
    >
      {told}
    </ExportRow>
  );
}
