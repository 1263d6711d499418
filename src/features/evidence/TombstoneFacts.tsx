import { evidenceText } from '../../i18n/evidence.ts';
import type { Tombstone } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Fact, Facts } from './Fact.tsx';

/** What became of a record that is no longer there: links to it must still say something. */
export function TombstoneFacts({
  tombstone,
  onOpen,
}: {
  tombstone: Tombstone;
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
    </Facts>
  );
}
