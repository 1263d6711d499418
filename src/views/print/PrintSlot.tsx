import { useEffect, useState } from 'react';
import { PRINT_PART } from '../parts.ts';
import type { PrintingProps } from './Printing.tsx';

/** So long after the page is there that what is on it has come first, in ms. */
const LATER = 1500;

/**
 * The part that prints, asked for once the page stands: it must be there before the browser prints,
 * for then there is no time to load it. Without it the page is printed as it is.
 */
export function PrintSlot(props: PrintingProps) {
  const [, setThere] = useState(false);
  useEffect(() => {
    const load = () =>
      PRINT_PART.load().then(
        () => setThere(true),
        () => {},
      );
    const timer = setTimeout(load, LATER);
    return () => clearTimeout(timer);
  }, []);
  const Printing = PRINT_PART.loaded();
  return Printing && <Printing {...props} />;
}
