import { evidenceText } from '../../i18n/evidence.ts';
import type { PolicyDocument, Tombstone } from '../../model/dataset.ts';
import { useLang, useText } from '../Lang.tsx';
import { Fact, Facts } from './Fact.tsx';
import { OriginFact } from './OriginFact.tsx';

/** What became of a record that is no longer there: links to it must still say something. */
export function TombstoneFacts({
  tombstone,
  document,
  onOpen,
}: {
  tombstone: Tombstone;
  document: PolicyDocument;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  const { reason, successor } = tombstone;
  return (
    <Facts>
      <Fact term={text.row.reason}>{reason[lang]}</Fact>
      <Fact term={text.row.successor}>
        {successor === undefined ? (
          text.noSuccessor
        ) : (
          <button type="button" className="panel-link" onClick={() => onOpen(successor)}>
            {text.openSuccessor(successor)}
          </button>
        )}
      </Fact>
      <OriginFact document={document} />
    </Facts>
  );
}
