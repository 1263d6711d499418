import { useMemo } from 'react';
import { isWebAddress } from '../../domain/webAddress.ts';
import { qrPath } from '../../files/qr.ts';

/** Longer links have no code: readers could not take it from a screen. */
const LINK_AT_MOST = 2000;

/** The code of a slide's link, black on white in any colours; nothing where the link leads nowhere on the web. */
export function SlideCode({ link, className }: { link: string; className: string }) {
  const code = useMemo(
    () => (isWebAddress(link) && link.length <= LINK_AT_MOST ? qrPath(link) : null),
    [link],
  );
  if (!code) return null;
  return (
    <svg
      aria-hidden="true"
      className={`shrink-0 rounded-chip bg-white ${className}`}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
    >
      <path fill="#ffffff" d={`M0 0h${code.size}v${code.size}H0z`} />
      <path fill="#1d1b18" d={code.path} />
    </svg>
  );
}
