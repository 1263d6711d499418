import type { ReactNode } from 'react';
import { evidenceText } from '../../i18n/evidence.ts';
import { quantityText } from '../../i18n/quantity.ts';
import { terms } from '../../i18n/terms.ts';
import { timeText } from '../../i18n/time.ts';
import type { Dataset, PolicyDocument, Quantity, Statement } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mixed, MixedHits } from '../../ui/Mixed.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { Fact, Facts, Note, ShortFact } from './Fact.tsx';
import { ladderWhy } from './ladderWhy.ts';
import { missingParts } from './missingParts.ts';

/** All that the record says about a statement, each thing that the document leaves out by its name. */
export function StatementFacts({
  record,
  document,
  dataset,
  onShow,
  derived,
}: {
  record: Statement;
  document: PolicyDocument;
  dataset: Dataset;
  /** Brings the place at this offset into view in the text below. */
  onShow: (start: number) => void;
  /** What is worked out from its numbers, where that is asked for. */
  derived?: ReactNode;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  const words = useText(terms);
  const speaker = document.speakers.find(({ id }) => id === record.speaker);
  const section = document.sections.find(({ id }) => id === record.section);
  const themes = [record.theme, ...record.otherThemes].flatMap(
    (id) => dataset.themes.find((theme) => theme.id === id)?.name[lang] ?? [],
  );
  const metrics = dataset.metrics.filter(({ id }) =>
    record.quantities.some((quantity) => quantity.metric === id),
  );
  const missing = missingParts(record, lang);
  const others = record.evidence.slice(1);
  const comma = lang === 'zh' ? '、' : ', ';

  return (
    <>
      <Facts>
        {record.quantities.map((quantity) => (
          <QuantityFacts
            key={`${quantity.metric} ${quantity.written.start}`}
            record={record}
            quantity={quantity}
            metric={
              record.quantities.length > 1
                ? metrics.find(({ id }) => id === quantity.metric)?.name[lang]
                : undefined
            }
          />
        ))}
        {missing.length > 0 && <Fact term={text.row.missing}>{missing.join(comma)}</Fact>}
        {record.list && <NamedFact record={record} list={record.list} />}
        <Fact term={text.row.speaker} further>
          {speaker ? (
            <>
              {speaker.name[lang]} <span className="text-note text-ink2">{speaker.role[lang]}</span>
            </>
          ) : (
            text.noSpeaker
          )}
        </Fact>
        {others.length > 0 && (
          <Fact term={text.row.others} further>
            {others.map((piece) => (
              <span key={piece.start} className="block">
                <Quote>{piece.quote}</Quote>{' '}
                <span className="text-note text-ink2">{text.role[piece.role ?? 'statement']}</span>{' '}
                <button type="button" className="panel-link" onClick={() => onShow(piece.start)}>
                  {text.seeInText}
                </button>
              </span>
            ))}
          </Fact>
        )}
        <Fact term={text.row.ladder} further>
          <Ladder record={record} />
        </Fact>
        <Fact term={text.row.summary} further>
          <MixedHits>{record.summary[lang]}</MixedHits>
          {lang === 'en' && <span className="text-note text-ink2"> ({text.unofficial})</span>}
        </Fact>
        {metrics.map((metric) => (
          <Fact key={metric.id} term={text.row.metric} further>
            {metric.name[lang]}
            <Note>{metric.definition[lang]}</Note>
          </Fact>
        ))}
      </Facts>
      {derived}
      <dl className="facts-short fact-further">
        <ShortFact term={text.row.theme}>{themes.join(comma)}</ShortFact>
        {section && <ShortFact term={text.row.section}>{section.label[lang]}</ShortFact>}
        {record.instrument && (
          <ShortFact term={text.row.instrument}>{words.instrument[record.instrument]}</ShortFact>
        )}
        {record.commitment && (
          <ShortFact term={text.row.commitment}>
            <span lang="zh-CN">{text.commitment(record.commitment)}</span>
          </ShortFact>
        )}
      </dl>
    </>
  );
}

function QuantityFacts({
  record,
  quantity,
  metric,
}: {
  record: Statement;
  quantity: Quantity;
  /** Said where the statement has several. */
  metric: string | undefined;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  const words = useText(terms);
  const { form, status, qualifier, period, reference } = quantity;
  return (
    <>
      <Fact term={text.row.written} further>
        <Quote>{quantity.written.quote}</Quote>
      </Fact>
      <Fact term={text.row.read} further>
        <strong className="font-semibold">
          <Mixed>{quantityText(quantity, lang, record.commitment)}</Mixed>
        </strong>
        {metric && <Note>{metric}</Note>}
        <Note>
          {[
            text.qualified(words.form[form], words.status[status], words.qualifier[qualifier]),
            ...(reference ? [text.reference(reference[lang])] : []),
            ...(period ? [text.period(timeText(period, lang))] : []),
          ].join(' · ')}
        </Note>
      </Fact>
    </>
  );
}

function Ladder({ record }: { record: Statement }) {
  const text = useText(evidenceText);
  const words = useText(terms);
  const { step, why } = ladderWhy(record);
  if (step === 0) return text.why.unranked;
  return (
    <>
      {text.step(step, words.step[step])}
      <Note>
        {text.why[why]} {text.why.sets}
      </Note>
    </>
  );
}

function NamedFact({ record, list }: { record: Statement; list: NonNullable<Statement['list']> }) {
  const lang = useLang();
  const text = useText(evidenceText);
  const quantity = record.quantities.find(({ metric }) => metric === list.metric);
  const total = quantity ? quantityText(quantity, lang) : '';
  return (
    <Fact term={text.row.named} further>
      <Mixed>
        {list.named.length > 0 ? text.named(list.named.length, total) : text.noneNamed(total)}
      </Mixed>
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
