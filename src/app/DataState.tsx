// The page until there is data, and when there is none.
import { type ReactNode, useState } from 'react';
import { loading } from '../i18n/loading.ts';
import type { LoadProblem } from '../model/loadProblem.ts';
import { useText } from '../ui/Lang.tsx';
import { usePending } from '../ui/Ready.tsx';
import { TitleBlock } from '../ui/TitleBlock.tsx';
import { useLate } from '../ui/useLate.ts';
import { SideProblem } from './SideProblem.tsx';

/** The header and a line that says what is awaited; after a while, that it has not come, with the way on. */
export function Waiting({ header, onRetry }: { header: ReactNode; onRetry: () => void }) {
  const text = useText(loading);
  const [tries, setTries] = useState(0);
  const late = useLate(true, tries);
  usePending('data', true);
  return (
    <>
      {header}
      <main className={PAGE}>
        <p role="status" className={late ? 'pt-6' : 'py-6 text-ink2'}>
          {late ? text.late : text.wait}
        </p>
        {late && (
          <button
            type="button"
            className="min-h-11 underline underline-offset-4 md:min-h-8"
            onClick={() => {
              setTries(tries + 1);
              onRetry();
            }}
          >
            {text.retry}
          </button>
        )}
      </main>
    </>
  );
}

/** The data that every screen needs did not come: which files, why, and the way on. */
export function DataFailure({
  header,
  problems,
  busy,
  onRetry,
}: {
  header: ReactNode;
  problems: readonly LoadProblem[];
  busy: boolean;
  onRetry: () => void;
}) {
  const text = useText(loading);
  return (
    <>
      {header}
      <main className={PAGE}>
        <TitleBlock title={text.failedTitle} subtitle={text.failedWords} />
        <SideProblem title={text.failedFiles} problems={problems} busy={busy} onRetry={onRetry} />
      </main>
    </>
  );
}

const PAGE = 'page';
