import { useMemo, useState } from 'react';
import { download } from '../../files/download.ts';
import { qrPath } from '../../files/qr.ts';
import { qrSvg } from '../../files/qrSvg.ts';
import { shareText } from '../../i18n/share.ts';
import { useText } from '../../ui/Lang.tsx';
import { Press } from '../../ui/Press.tsx';

/** Side of a module of the large code, in px: what a telephone reads from a screen across a table. */
const MODULE = 8;
/** Modules a side from which on the small code is too dense to be read. */
const DENSE = 61;

/** A link as a QR code, black on white whatever the colours of the page, with a way to keep it and to see it larger. */
export function QrCode({ link, name }: { link: string; name: string }) {
  const text = useText(shareText);
  const [large, setLarge] = useState(false);
  const code = useMemo(() => qrPath(link), [link]);
  const { size, path } = code;
  return (
    <div className="share-code" data-large={large || undefined}>
      <svg
        role="img"
        aria-label={text.codeOf}
        viewBox={`0 0 ${size} ${size}`}
        width={large ? size * MODULE : undefined}
        shapeRendering="crispEdges"
      >
        <path fill="#ffffff" d={`M0 0h${size}v${size}H0z`} />
        <path fill="#000000" d={path} />
      </svg>
      {size > DENSE && !large && <p className="text-ink3 text-note">{text.dense}</p>}
      <div className="share-code-actions">
        <button
          type="button"
          aria-pressed={large}
          className="layer-press"
          onClick={() => setLarge(!large)}
        >
          {large ? text.smaller : text.larger}
        </button>
        <Press onClick={() => download({ name, content: new Blob([qrSvg(code)], SVG) })}>
          {text.saveCode}
        </Press>
      </div>
    </div>
  );
}

const SVG = { type: 'image/svg+xml;charset=utf-8' };
