import { useMemo } from 'react';
import { derivedValues } from '../../domain/derived.ts';
import type { StatedQuantity } from '../../domain/rows.ts';
import { derivedInputs, derivedText, derivedWords } from '../../i18n/derived.ts';
import type { Dataset, PolicyDocument, Statement } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import { Fact, Facts, Note } from './Fact.tsx';

export interface DerivedFactProps {
  readonly record: Statement;
  readonly document: PolicyDocument;
  readonly dataset: Dataset;
  readonly onOpen: (id: string) => void;
}

/** In the evidence of a statement: what follows from its number and which others it takes. */
export function DerivedFact({ record, document, dataset, onOpen }: DerivedFactProps) {
  const lang = useLang();
  const text = useText(derivedWords);
  const values = useMemo(
    () =>
      derivedValues(statedIn(document), dataset.metrics).filter(({ amount, ratio }) =>
        [amount.record.id, ratio.record.id].includes(record.id),
      ),
    [record, document, dataset],
  );
  if (values.length === 0) return null;
  return (
    <Facts>
      {values.map((value) => {
        const { what, range, equation } = derivedText(value, lang);
        return (
          <Fact key={value.ratio.record.id} term={text.ours}>
            <span className="border border-ink3 border-dotted px-1">
              {what} <strong className="font-semibold">{range}</strong>
            </span>
            <Note>
              <MixedLanguage>{equation}</MixedLanguage>
            </Note>
            <span className="text-note text-ink2">{text.inputs}</span>
            {derivedInputs(value, lang).map(({ id, words }) =>
              id === record.id ? (
                <span key={id} className="ml-3">
                  <MixedLanguage>{words}</MixedLanguage>
                </span>
              ) : (
                <button
                  key={id}
                  type="button"
                  className="panel-link ml-3"
                  onClick={() => onOpen(id)}
                >
                  <MixedLanguage>{words}</MixedLanguage>
                </button>
              ),
            )}
          </Fact>
        );
      })}
    </Facts>
  );
}

function statedIn(document: PolicyDocument): StatedQuantity[] {
  return document.records.flatMap((record) =>
    record.quantities.map((quantity) => ({ record, quantity, document })),
  );
}
