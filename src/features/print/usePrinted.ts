import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the page is being printed, whoever asked for it. What hangs on it is drawn within the
 * browser's own notice, which waits for nothing.
 */
export function usePrinted(): boolean {
  const [on, setOn] = useState(false);
  useEffect(() => {
    // The medium may change to and fro while the pages are laid out: what the notice began only its end ends.
    let noticed = false;
    const draw = () => flushSync(() => setOn(true));
    const start = () => {
      noticed = true;
      draw();
    };
    const end = () => {
      noticed = false;
      setOn(false);
    };
    const media = window.matchMedia('print');
    const change = ({ matches }: MediaQueryListEvent) => {
      if (matches) draw();
      else if (!noticed) end();
    };
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', end);
    media.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', end);
      media.removeEventListener('change', change);
    };
  }, []);
  return on;
}
