import { createContext, useCallback, useContext, useEffect, useState } from 'react';

/** Gives the text of a document as received; main wires it to the loader. */
export const RawTextContext = createContext<(documentId: string) => Promise<string>>(() =>
  Promise.reject(new Error('no reader of raw texts')),
);

export type RawText =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly text: string }
  | { readonly state: 'failed'; readonly retry: () => void };

/** Reads the raw text of a document as soon as the component that asks is on the page. */
export function useRawText(documentId: string): RawText {
  const read = useContext(RawTextContext);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const key = `${documentId} ${attempt}`;
  const [answer, setAnswer] = useState<{ key: string; text: string | null } | null>(null);

  useEffect(() => {
    let left = false;
    const tell = (text: string | null) => {
      if (!left) setAnswer({ key, text });
    };
    read(documentId).then(tell, () => tell(null));
    return () => {
      left = true;
    };
  }, [read, documentId, key]);

  // An answer to an earlier question is none.
  if (answer?.key !== key) return { state: 'loading' };
  return answer.text === null ? { state: 'failed', retry } : { state: 'ready', text: answer.text };
}
