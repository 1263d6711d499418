import { type Target, targetId } from '../../domain/evidence.ts';
import {
  type CorrectionParts,
  correctionBody,
  correctionMail,
  correctionText,
} from '../../i18n/correction.ts';
import { CopyField } from '../../ui/CopyField.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { TitledDialog } from '../../ui/TitledDialog.tsx';

/** What of the open target can be wrong. */
export interface CorrectionProps {
  readonly target: Exclude<Target, { type: 'tombstone' }>;
  /** Link of this one alone. */
  readonly link: string;
  readonly version: string;
}

/** A text that says which statement is meant, to be finished by the reader and sent by whatever way the reader likes. */
export function CorrectionDialog({
  target,
  link,
  version,
  onClose,
}: CorrectionProps & { onClose: () => void }) {
  const lang = useLang();
  const text = useText(correctionText);
  const parts: CorrectionParts = {
    id: targetId(target),
    document: target.document.title.zh,
    quotes: target.type === 'statement' ? target.record.evidence : [],
    version,
    link,
  };
  const mail = correctionMail(parts, lang);
  return (
    <TitledDialog title={text.title} className="correction" onClose={onClose}>
      {() => (
        <>
          <p className="pb-2 text-ink2">{text.how}</p>
          <CopyField
            label={text.field}
            value={correctionBody(parts, lang)}
            rows={8}
            plain
            button={text.copy}
          >
            <a className="layer-press" href={mail.href}>
              {text.mail}
            </a>
          </CopyField>
          {mail.cut && <p className="text-ink2">{text.cut}</p>}
        </>
      )}
    </TitledDialog>
  );
}
