import type { ReactNode } from 'react';
import { MissingProgram as MissingWords } from '../../ui/MissingProgram.tsx';
import { MissingProgram } from './loadProgram.ts';

/** What came of the last wish for a file. */
export type Outcome<Wish> =
  | {
      readonly type: 'busy';
      readonly words: string;
      /** How far it is, where that is known. */
      readonly progress?: { readonly done: number; readonly all: number; readonly words: string };
    }
  | { readonly type: 'said'; readonly words: string }
  | { readonly type: 'failed'; readonly words: string; readonly again: Wish }
  | {
      /** What makes the file did not come. */
      readonly type: 'missing';
      readonly name: string;
      readonly gone: boolean;
      readonly again: Wish;
    };

/** That what makes a file named so did not come; null where something else is the matter. */
export function missingOutcome<Wish>(
  error: unknown,
  name: string,
  again: Wish,
): Outcome<Wish> | null {
  if (!(error instanceof MissingProgram)) return null;
  return { type: 'missing', name, gone: error.newer !== null, again };
}

/** The line under buttons that make a file: what is being made and how far it is, what came of it, the way to stop or to try again. */
export function Progress<Wish>({
  outcome,
  cancel,
  retry,
  onCancel,
  onRetry,
}: {
  /** null while nothing has been asked for. */
  readonly outcome: Outcome<Wish> | null;
  /** Names of the two buttons. */
  readonly cancel: string;
  readonly retry: string;
  readonly onCancel: () => void;
  readonly onRetry: (again: Wish) => void;
}): ReactNode {
  const progress = outcome?.type === 'busy' ? outcome.progress : undefined;
  return (
    <>
      <p role="status" className="text-ui">
        {outcome?.type !== 'missing' && outcome?.words}
      </p>
      {outcome?.type === 'busy' && (
        <p className="flex flex-wrap items-center gap-x-3 text-ui">
          {progress && (
            <>
              <progress
                className="h-2 w-48 accent-ink"
                aria-label={outcome.words}
                value={progress.done}
                max={progress.all}
              />
              {progress.words}
            </>
          )}
          <button type="button" className="press-link" onClick={onCancel}>
            {cancel}
          </button>
        </p>
      )}
      {outcome?.type === 'failed' && (
        <button type="button" className="press-link" onClick={() => onRetry(outcome.again)}>
          {retry}
        </button>
      )}
      {outcome?.type === 'missing' && (
        <MissingWords
          name={outcome.name}
          why={outcome.gone ? 'gone' : 'failed'}
          onRetry={() => onRetry(outcome.again)}
        />
      )}
    </>
  );
}
