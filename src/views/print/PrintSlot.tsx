import { useCallback, useState } from 'react';
import { useWhenReady } from '../../components/Ready.tsx';
import { PRINT_PART } from '../parts.ts';
import type { PrintingProps } from './Printing.tsx';

/**
 * The part that prints, asked for once the page is drawn: it must be there before the browser prints,
 * for then there is no time to load it. Without it the page is printed as it is.
 */
export function PrintSlot(props: PrintingProps) {
  const [, setThere] = useState(false);
  const load = useCallback(() => {
    PRINT_PART.load().then(
      () => setThere(true),
      () => {},
    );
  }, []);
  useWhenReady(load);
  const Printing = PRINT_PART.loaded();
  return Printing && <Printing {...props} />;
}
