import { useCallback, useState } from 'react';
import type { Target } from '../../domain/evidence.ts';
import { correctionText } from '../../i18n/correction.ts';
import { useText } from '../../ui/Lang.tsx';
import { CorrectionDialog } from './CorrectionDialog.tsx';

/** What of the open target can be wrong. */
export interface CorrectionProps {
  readonly target: Exclude<Target, { type: 'tombstone' }>;
  /** Link of this one alone. */
  readonly link: string;
  readonly version: string;
}

/** A button that asks whether something is wrong here, and the dialog with the text to send. */
export function Correction(props: CorrectionProps) {
  const text = useText(correctionText);
  const [open, setOpen] = useState(false);
  const onClose = useCallback(() => setOpen(false), []);
  return (
    <>
      <button
        type="button"
        className="panel-action"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {text.ask}
      </button>
      {open && <CorrectionDialog {...props} onClose={onClose} />}
    </>
  );
}
