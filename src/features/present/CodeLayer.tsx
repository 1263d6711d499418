import { useMemo } from 'react';
import { isWebAddress } from '../../domain/webAddress.ts';
import { qrPath } from '../../files/qr.ts';
import { fromDisk } from '../../i18n/fromDisk.ts';
import { present } from '../../i18n/present.ts';
import { useText } from '../../ui/Lang.tsx';
import { useDialog } from '../../ui/useDialog.ts';
import { BUTTON, LAYER } from './presentLook.ts';
import { PRESENT_LAYER } from './usePresentKeys.ts';

/** The link of a slide as a code that a room can scan, with the link in text. Black on white in any colours. */
export function CodeLayer({ link, onClose }: { link: string; onClose: () => void }) {
  const text = useText(present);
  const away = useText(fromDisk);
  const { dialog, close, ...dialogProps } = useDialog(onClose);
  const code = useMemo(() => codeOf(link), [link]);
  return (
    <dialog
      ref={dialog}
      aria-label={text.codeOf}
      className={`${LAYER} items-center justify-center gap-3 bg-[#ffffff] p-4 text-[#1d1b18]`}
      {...{ [PRESENT_LAYER]: '' }}
      {...dialogProps}
    >
      {code ? (
        <svg
          role="img"
          aria-label={text.codeOf}
          viewBox={`0 0 ${code.size} ${code.size}`}
          shapeRendering="crispEdges"
          className="aspect-square w-[min(50rem,100vw-2rem,100dvh-10.5rem)]"
        >
          <path fill="#000000" d={code.path} />
        </svg>
      ) : (
        <p role="alert">{isWebAddress(link) ? text.codeTooLong : away.code}</p>
      )}
      {code && <p>{text.codeWords}</p>}
      <p className="wrap-anywhere max-w-full select-all" lang="en">
        {link}
      </p>
      <button type="button" className={BUTTON} onClick={close}>
        {text.close}
      </button>
    </dialog>
  );
}

/** null where the link leads nowhere on the web, or is longer than a code can hold. */
function codeOf(link: string) {
  if (!isWebAddress(link)) return null;
  try {
    return qrPath(link);
  } catch {
    return null;
  }
}
