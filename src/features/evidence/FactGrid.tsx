import type { ReactNode } from 'react';
import {
  type Attribute,
  missingPartsOf,
  speakerOf,
  valuesOf,
  yearOf,
} from '../../content/attributes.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import type { Dataset, PolicyDocument, Statement } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';

/** At most four things about a statement: its year, its numbers, what is not given, who says it. */
export function FactGrid({
  record,
  document,
  dataset,
}: {
  record: Statement;
  document: PolicyDocument;
  dataset: Dataset;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  const year = yearOf(record, lang);
  const values = valuesOf(record, lang);
  const missing = missingPartsOf(record, lang);
  const speaker = speakerOf(record, document);
  const metric = (at: number) =>
    record.quantities.length > 1 &&
    dataset.metrics.find(({ id }) => id === record.quantities[at]?.metric)?.name[lang];
  return (
    <dl className="fact-grid">
      <Cell term={text.row.year}>
        <Words of={year} />
      </Cell>
      {values && (
        <Cell term={text.row.value}>
          {values.map((value, at) => (
            <span key={`${at}${value.words}`} className="block">
              <Words of={value} />
              {metric(at) && <CellNote>{metric(at)}</CellNote>}
            </span>
          ))}
        </Cell>
      )}
      {missing.length > 0 && <Cell term={text.row.missing}>{missing.join(text.list)}</Cell>}
      <Cell term={text.row.speaker}>
        {speaker ? (
          <>
            {speaker.name[lang]}
            <CellNote>{speaker.role[lang]}</CellNote>
          </>
        ) : (
          text.noSpeaker
        )}
      </Cell>
    </dl>
  );
}

function Words({ of: { words, stated } }: { of: Attribute }) {
  return (
    <span className={stated ? 'font-semibold' : undefined}>
      <MixedLanguage>{words}</MixedLanguage>
    </span>
  );
}

/** One thing of a grid of facts: what it is, in small letters, over what it is here. */
function Cell({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink3 text-note">{term}</dt>
      <dd className="text-words">{children}</dd>
    </div>
  );
}

/** Quieter words under those of a cell. */
function CellNote({ children }: { children: ReactNode }) {
  return <span className="block text-ink2 text-note">{children}</span>;
}
