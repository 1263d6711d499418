import { type ReactNode, useMemo, useState } from 'react';
import { evidenceSpans } from '../../domain/evidence.ts';
import { overlapping } from '../../domain/highlight.ts';
import { draftWords } from '../../i18n/drafts.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import { quantityText } from '../../i18n/quantity.ts';
import { statusText, terms } from '../../i18n/terms.ts';
import { timeText } from '../../i18n/time.ts';
import type { Dataset, PolicyDocument, Quantity, Statement } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MixedLanguage, MixedLanguageHits } from '../../ui/MixedLanguage.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { Fact, Facts, Note } from './Fact.tsx';
import { ladderWhy } from './ladderWhy.ts';

interface CodingProps {
  readonly record: Statement;
  readonly document: PolicyDocument;
  readonly dataset: Dataset;
  /** The button for the other manner of citation. */
  readonly cite: ReactNode;
  readonly onOpen: (id: string) => void;
}

/** What we make of a statement, folded away and drawn when it is unfolded: how its numbers are read, why it reaches its step, where it belongs. */
export function Coding(props: CodingProps) {
  const text = useText(evidenceText);
  const { step: steps } = useText(terms);
  const [open, setOpen] = useState(false);
  const { step } = ladderWhy(props.record);
  return (
    <details
      className="panel-coding"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span>{text.coding}</span>{' '}
        <span className="text-note">
          {step === 0 ? text.unranked : text.step(step, steps[step])}
        </span>
      </summary>
      {open && <CodingFacts {...props} />}
    </details>
  );
}

function CodingFacts({ record, document, dataset, cite, onOpen }: CodingProps) {
  const lang = useLang();
  const text = useText(evidenceText);
  const words = useText(terms);
  const drafts = useText(draftWords);
  const { step, why } = ladderWhy(record);
  const section = document.sections.find(({ id }) => id === record.section);
  const themes = [record.theme, ...record.otherThemes].flatMap(
    (id) => dataset.themes.find((theme) => theme.id === id)?.name[lang] ?? [],
  );
  const metrics = dataset.metrics.filter(({ id }) =>
    record.quantities.some((quantity) => quantity.metric === id),
  );
  const nested = useMemo(
    () => overlapping(evidenceSpans(document), record.id),
    [document, record.id],
  );
  const places = record.evidence.map(({ start, end }) => `${start}–${end}`);
  return (
    <Facts>
      {record.quantities.map((quantity) => (
        <QuantityFacts
          key={`${quantity.metric} ${quantity.written.start}`}
          record={record}
          quantity={quantity}
        />
      ))}
      {metrics.map((metric) => (
        <Fact key={metric.id} term={text.row.metric}>
          {metric.name[lang]}
          <Note>{metric.definition[lang]}</Note>
        </Fact>
      ))}
      {record.list && <NamedFact record={record} list={record.list} />}
      <Fact term={text.row.ladder}>
        {step === 0 ? text.why.unranked : `${text.why[why]} ${text.why.sets}`}
      </Fact>
      <Fact term={text.row.summary}>
        <MixedLanguageHits>{record.summary[lang]}</MixedLanguageHits>
        {lang === 'en' && <span className="text-ink2 text-note"> ({text.unofficial})</span>}
      </Fact>
      <Fact term={text.row.theme}>{themes.join(text.list)}</Fact>
      {section && <Fact term={text.row.section}>{section.label[lang]}</Fact>}
      {record.instrument && (
        <Fact term={text.row.instrument}>{words.instrument[record.instrument]}</Fact>
      )}
      {record.commitment && (
        <Fact term={text.row.commitment}>
          <span lang="zh-CN">{text.commitment(record.commitment)}</span>
        </Fact>
      )}
      {record.duties && record.duties.length > 0 && (
        <Fact term={drafts.duties}>
          {record.duties.map(({ quote, start, role }) => (
            <span key={start} className="mr-3 inline-block">
              <Quote>{quote}</Quote>
              {role && <span className="pl-1 text-ink2 text-note">{drafts.duty[role]}</span>}
            </span>
          ))}
        </Fact>
      )}
      {nested.length > 0 && (
        <Fact term={text.row.nested}>
          {nested.map((id) => (
            <button key={id} type="button" className="panel-link mr-3" onClick={() => onOpen(id)}>
              {document.records.find((other) => other.id === id)?.label[lang]}
            </button>
          ))}
        </Fact>
      )}
      <Fact term={text.row.place}>
        {text.characters(places)}
        <Note>{[record.id, text.version(dataset.fingerprint)].join(text.comma)}</Note>
      </Fact>
      <Fact term={text.row.cite}>{cite}</Fact>
    </Facts>
  );
}

function QuantityFacts({ record, quantity }: { record: Statement; quantity: Quantity }) {
  const lang = useLang();
  const text = useText(evidenceText);
  const words = useText(terms);
  const { form, status, relation, period, than } = quantity;
  const read = [
    quantityText(quantity, lang, record.commitment),
    // A plain amount needs no name.
    ...(form === 'level' ? [] : [words.form[form]]),
    statusText(status, lang),
    words.relation[relation],
    ...(period ? [timeText(period, lang)] : []),
    ...(than ? [text.reference(than[lang])] : []),
  ];
  return (
    <>
      <Fact term={text.row.written}>
        <Quote>{quantity.written.quote}</Quote>
      </Fact>
      <Fact term={text.row.read}>
        <MixedLanguage>{read.join(text.comma)}</MixedLanguage>
      </Fact>
    </>
  );
}

function NamedFact({ record, list }: { record: Statement; list: NonNullable<Statement['list']> }) {
  const lang = useLang();
  const text = useText(evidenceText);
  const quantity = record.quantities.find(({ metric }) => metric === list.metric);
  const total = quantity ? quantityText(quantity, lang) : '';
  return (
    <Fact term={text.row.named}>
      <MixedLanguage>
        {list.named.length > 0 ? text.named(list.named.length, total) : text.noneNamed(total)}
      </MixedLanguage>
      <span className="block">
        {list.named.map(({ quote, start }) => (
          <span key={start} className="mr-3 inline-block">
            <Quote>{quote}</Quote>
          </span>
        ))}
      </span>
    </Fact>
  );
}
