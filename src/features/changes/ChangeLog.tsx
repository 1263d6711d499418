import { createContext, useContext, useEffect, useState } from 'react';
import type { DataVersion } from '../../model/changes.ts';
import { usePending } from '../../ui/Ready.tsx';

/** Gives the change log of the data, null where it cannot be had; main wires it to the loader. */
export const ChangeLogContext = createContext<() => Promise<readonly DataVersion[] | null>>(() =>
  Promise.resolve(null),
);

/** The change log, oldest version first; undefined until it is there, null where it cannot be had. */
export function useChangeLog(): readonly DataVersion[] | null | undefined {
  const read = useContext(ChangeLogContext);
  const [log, setLog] = useState<readonly DataVersion[] | null>();
  usePending('changes', log === undefined);
  useEffect(() => {
    let gone = false;
    read().then(
      (entries) => !gone && setLog(entries),
      () => !gone && setLog(null),
    );
    return () => {
      gone = true;
    };
  }, [read]);
  return log;
}
