import { useCallback, useState } from 'react';
import { correctionText } from '../../i18n/correction.ts';
import { useText } from '../../ui/Lang.tsx';
import { CorrectionDialog, type CorrectionProps } from './CorrectionDialog.tsx';

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
