import { SIDES } from '../domain/filter.ts';
import type { Selection } from '../domain/rows.ts';
import type { DocumentOption } from '../features/screen/documentChoice.ts';
import { loading } from '../i18n/loading.ts';
import type { LoadProblem } from '../model/loadProblem.ts';
import { useLang, useText } from '../ui/Lang.tsx';
import { SideProblem } from './SideProblem.tsx';

/** For each side that could not be loaded, at its side: which document, which files, why, and the retry. */
export function SideProblems({
  selection,
  documents,
  problems,
  busy,
  onRetry,
}: {
  selection: Selection;
  documents: readonly DocumentOption[];
  problems: readonly LoadProblem[];
  busy: boolean;
  onRetry: () => void;
}) {
  const text = useText(loading);
  const lang = useLang();
  const { sides, filter } = selection;
  const shared = problems.filter((problem) => !problem.file.includes('/'));
  const missing = SIDES.filter((side) => sides[side] === null);
  // One document on both sides fails once.
  const failed = filter.a === filter.b ? missing.slice(0, 1) : missing;
  const paired = shared.some(({ file }) => file === 'alignments.json');
  if (failed.length === 0 && shared.length === 0) return null;
  return (
    <div className="mt-4 grid gap-4 md:grid-cols-2">
      {failed.map((side) => (
        <div key={side} className={side === 'b' ? 'md:col-start-2' : ''}>
          <SideProblem
            title={text.side(
              documents.find(({ id }) => id === filter[side])?.name[lang] ?? filter[side],
            )}
            words={failed.length < 2 && filter.a !== filter.b ? text.sideKept : undefined}
            problems={problems.filter(({ file }) => file.startsWith(`${filter[side]}/`))}
            busy={busy}
            onRetry={onRetry}
          />
        </div>
      ))}
      {shared.length > 0 && (
        <div className="md:col-span-2">
          <SideProblem
            title={paired ? text.alignments : text.terms}
            problems={shared}
            busy={busy}
            onRetry={onRetry}
          />
        </div>
      )}
    </div>
  );
}
