import { useMemo, useState } from 'react';
import { download } from '../../files/download.ts';
import { squaresPng } from '../../files/png.ts';
import { qrPath, qrRows } from '../../files/qr.ts';
import { qrSvg } from '../../files/qrSvg.ts';
import { shareText } from '../../i18n/share.ts';
import { useText } from '../../ui/Lang.tsx';
import { Press } from '../../ui/Press.tsx';

/** Side of a module of the file and of the large code, in px: what a telephone reads from a screen across a table. */
const MODULE = 8;
/** Modules a side from which on the small code is too dense to be read. */
const DENSE = 61;

/** Pixels of the file to the inch: a module of half a millimetre, which a telephone reads from paper. */
const PER_INCH = 400;

/**
 * A link as a QR code, black on white whatever the colours of the page: an image, which a long press keeps or
 * reads, with ways to save it and to see it larger. `name`: of the files, without its ending.
 */
export function QrCode({ link, name }: { link: string; name: string }) {
  const text = useText(shareText);
  const [large, setLarge] = useState(false);
  const rows = useMemo(() => qrRows(link), [link]);
  const png = useMemo(() => squaresPng(rows, MODULE, PER_INCH), [rows]);
  const src = useMemo(
    () =>
      `data:image/png;base64,${btoa(Array.from(png, (byte) => String.fromCharCode(byte)).join(''))}`,
    [png],
  );
  const side = rows.length * MODULE;
  return (
    <div className="share-code" data-large={large || undefined}>
      <img
        alt={text.codeOf}
        src={src}
        width={large ? side : undefined}
        height={large ? side : undefined}
      />
      {rows.length > DENSE && !large && <p className="text-ink3 text-note">{text.dense}</p>}
      <div className="share-code-actions">
        <button
          type="button"
          aria-pressed={large}
          className="layer-press"
          onClick={() => setLarge(!large)}
        >
          {large ? text.smaller : text.larger}
        </button>
        <Press onClick={() => download({ name: `${name}.png`, content: new Blob([png], PNG) })}>
          <span className="sr-only">{text.codeOf} </span>PNG
        </Press>
        <Press
          onClick={() =>
            download({ name: `${name}.svg`, content: new Blob([qrSvg(qrPath(link))], SVG) })
          }
        >
          <span className="sr-only">{text.codeOf} </span>SVG
        </Press>
      </div>
    </div>
  );
}

const PNG = { type: 'image/png' };
const SVG = { type: 'image/svg+xml;charset=utf-8' };
