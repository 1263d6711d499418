import { useEffect, useState } from 'react';

/** Long enough to type the next letter in. */
const SETTLED = 700;

/** How much is left, announced politely, once, when it has not changed for a moment. */
export function CountStatus({ words }: { words: string }) {
  const [said, setSaid] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), SETTLED);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
