import { evidenceText } from '../../i18n/evidence.ts';
import type { PolicyDocument, Statement } from '../../model/dataset.ts';
import { useText } from '../../ui/Lang.tsx';
import { SeeInText } from './SeeInText.tsx';
import { WordsInPlace } from './WordsInPlace.tsx';

/** The further passages that a statement rests on, each in its sentence; nothing where there is one alone. */
export function Passages({
  record,
  document,
  onShow,
}: {
  record: Statement;
  document: PolicyDocument;
  /** Brings the passage at this offset into sight, where the full text stands in the page. */
  onShow: ((start: number) => void) | null;
}) {
  const text = useText(evidenceText);
  return record.evidence.slice(1).map((passage) => (
    <div key={passage.start} className="pt-2">
      <p className="flex items-center justify-between text-ink3 text-note">
        {text.passage(text.role[passage.role ?? 'statement'])}
        <SeeInText at={passage.start} onShow={onShow} />
      </p>
      <WordsInPlace document={document} evidence={passage} className="text-words" />
    </div>
  ));
}
