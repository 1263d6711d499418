// What is not on a slide, by the nine codes of design 0.3, each with the question that it invites.

import { CODES } from '../domain/absenceCodes.ts';
import { amountRows } from '../domain/amountRows.ts';
import { isPartOfYear } from '../domain/comparability.ts';
import { figureGroups } from '../domain/figures.ts';
import { ladderRows } from '../domain/ladder.ts';
import { leftOut } from '../domain/leftOut.ts';
import type { FigureGroup, StatedQuantity } from '../domain/rows.ts';
import { distinctSides, isDated } from '../domain/select.ts';
import { focusGroup } from '../domain/slideFocus.ts';
import { statedWords } from '../domain/statedWords.ts';
import { timeline } from '../domain/timeline.ts';
import { quantityShort } from '../i18n/quantity.ts';
import { type Asked, asked, spanWords } from '../i18n/slideQuestions.ts';
import { metricName } from '../i18n/statedQuantity.ts';
import { terms } from '../i18n/terms.ts';
import { timeShort } from '../i18n/time.ts';
import type { Absence } from '../model/dataset.ts';
import type { AbsenceCode } from '../model/values.ts';
import { lanedDocuments } from './lanedDocuments.ts';
import type { SlideRequest } from './slideRequest.ts';

/** Something that a slide does not have, and what a listener may ask about it. */
export interface SlideAbsence extends Asked {
  /** `forecast`: nothing is missing, but a number that is expected may be taken for a promise. */
  readonly code: AbsenceCode | 'forecast';
  readonly label: string;
  /** Record or absence id that shows it; null where it is said of a whole document. */
  readonly target: string | null;
}

/** All that the slide leaves open, in the order in which it is seen, each question once. */
export function slideAbsences(request: SlideRequest): SlideAbsence[] {
  const found = absencesOf(request);
  return found.filter(
    ({ question }, index) => found.findIndex((one) => one.question === question) === index,
  );
}

function absencesOf(request: SlideRequest): SlideAbsence[] {
  const { body, screen, dataset, selection, focus } = request;
  if (body === 'section' || body === 'question' || body === 'cover' || body === 'findings')
    return [];
  if (body === 'documents') return documentYears(request);
  if (body === 'left-out') return leftOutOf(request);
  if (screen === 'figures') {
    const group = focusGroup(dataset, selection, focus);
    const groups = group ? [group] : figureGroups(dataset, selection);
    return [...groups.flatMap((one) => ofGroup(one, request)), ...silentOnNumbers(groups, request)];
  }
  if (screen === 'timeline') return ofTimeline(request);
  if (screen === 'overview' || screen === 'goals') return unmentioned(request);
  return [];
}

function ofGroup(group: FigureGroup, request: SlideRequest): SlideAbsence[] {
  const { lang, dataset } = request;
  const say = asked[lang];
  const items = [...group.quantities, ...group.beside];
  const gaps =
    group.form === 'amounts'
      ? amountRows(group.quantities).flatMap(({ gap, lines }) => {
          const item = lines[0]?.inner ?? lines[0]?.outer;
          return gap ? [made('A1', say.gap(gap.first, gap.last), item?.record.id, request)] : [];
        })
      : [];
  const missing = items.flatMap((item) =>
    item.quantity.missing.map((part) => {
      const { metric, written, than } = item.quantity;
      const question = say.missing[part](
        metricName(metric, dataset.metrics, lang),
        written.quote,
        than?.[lang] ?? '',
      );
      return made(CODES[part], question, item.record.id, request);
    }),
  );
  return [
    ...gaps,
    ...growth(group, request),
    ...missing,
    ...items.flatMap((item) => expected(item, request)),
    ...items.flatMap((item) => unnamed(item, request)),
  ];
}

/** A part of a year and a whole one stand in one chart: what lies between them is not calculated. */
function growth({ form, quantities }: FigureGroup, request: SlideRequest): SlideAbsence[] {
  const { lang } = request;
  if (form !== 'amounts') return [];
  const actual = quantities.filter(({ quantity }) => quantity.status === 'actual');
  const whole = actual.find(
    ({ quantity }) => quantity.period?.year != null && !isPartOfYear(quantity.period),
  );
  const part = actual.findLast(({ quantity }) => isPartOfYear(quantity.period));
  const year = whole?.quantity.period?.year;
  const time = part?.quantity.period;
  if (year == null || !part || !time) return [];
  const words = asked[lang].growth(timeShort(time, lang), spanWords[lang].whole(year));
  return [made('A7', words, part.record.id, request)];
}

function expected(item: StatedQuantity, request: SlideRequest): SlideAbsence[] {
  const { quantity, record } = item;
  if (quantity.status !== 'forecast') return [];
  const quote = statedWords(record);
  // The words before the number, as they stand: 有望超过.
  const written = /(?:有望|预计|力争)\p{Script=Han}*/u.exec(quote)?.[0] ?? quantity.written.quote;
  const read = /“([^”]*)”/.exec(quantityShort(quantity, 'en', record.commitment))?.[1] ?? '';
  return [made('forecast', asked[request.lang].forecast(written, read), record.id, request)];
}

function unnamed({ quantity, record }: StatedQuantity, request: SlideRequest): SlideAbsence[] {
  const time = quantity.period;
  const quote = /今年|目前/.exec(time?.quote ?? '')?.[0];
  if (time?.year !== null || quote === undefined) return [];
  return [made('A2', asked[request.lang].unnamedYear(quote), record.id, request)];
}

/** A document that has nothing to draw among the numbers: it says nothing on the theme, or gives none. */
function silentOnNumbers(groups: readonly FigureGroup[], request: SlideRequest): SlideAbsence[] {
  const { lang } = request;
  return lanedDocuments(request).flatMap(({ document, name }) => {
    const items = groups.flatMap(({ quantities }) => quantities);
    if (items.length === 0 || items.some((item) => item.document === document)) return [];
    const targets = items.every(({ quantity }) => quantity.status === 'target');
    const noTargets = document.absences.find(({ aspect }) => aspect === 'quantified-target');
    if (targets && noTargets)
      return [made('A1', asked[lang].noNumber(name), noTargets.id, request)];
    const silent = groups.flatMap(({ counterpart }) => counterpart.absence ?? []);
    const own = silent.filter((one) => document.absences.includes(one));
    if (own.length > 0) return own.map((one) => searched(one, name, request));
    const [first] = items;
    const theme = request.dataset.themes.find(({ id }) => id === first?.record.theme);
    return groups.length === 1 && theme
      ? [made('A1', asked[lang].metricAbsent(name, theme.name[lang]), null, request)]
      : [];
  });
}

function ofTimeline(request: SlideRequest): SlideAbsence[] {
  const { lang } = request;
  const { absence, columns } = timeline(distinctSides(request.selection));
  const years = lanedDocuments(request).flatMap(({ document, side, name }) => {
    const none = absence[side];
    return none && !document.records.some(isDated)
      ? [made('A2', asked[lang].noYear(name), none.id, request)]
      : [];
  });
  const now = columns.find(({ key }) => key === 'this-year');
  const record = now && (now.marks.a[0] ?? now.marks.b[0])?.record;
  const quote = /今年|目前/.exec(record?.time?.quote ?? '')?.[0];
  return record && quote
    ? [...years, made('A2', asked[lang].unnamedYear(quote), record.id, request)]
    : years;
}

function unmentioned(request: SlideRequest): SlideAbsence[] {
  const rows = ladderRows(request.dataset, distinctSides(request.selection));
  const documents = lanedDocuments(request);
  return rows.flatMap(({ cells }) =>
    documents.flatMap(({ side, name }) => {
      const absence = cells[side]?.absence;
      return absence ? [searched(absence, name, request)] : [];
    }),
  );
}

function leftOutOf(request: SlideRequest): SlideAbsence[] {
  const { lang, dataset } = request;
  return lanedDocuments(request).flatMap(({ document, name }) =>
    leftOut(document, dataset.terms).flatMap((item) => {
      if (item.type === 'absence') return [searched(item.absence, name, request)];
      const words = asked[lang].aspect(name, item.family.name[lang], item.family.terms, 0);
      return [made('A0', words, null, request)];
    }),
  );
}

function documentYears(request: SlideRequest): SlideAbsence[] {
  return lanedDocuments(request).flatMap(({ document, name }) => {
    const { date } = document;
    if (!date || date.year !== null) return [];
    return [made('A2', asked[request.lang].documentYear(name, date.quote), null, request)];
  });
}

/** A recorded search as a question: by what it looked for and what it came to. */
function searched(absence: Absence, name: string, request: SlideRequest): SlideAbsence {
  const { lang } = request;
  const { aspect, verdict, hits, id } = absence;
  const say = asked[lang];
  if (aspect === 'year') return made('A2', say.noYear(name), id, request);
  if (aspect === 'quantified-target' || verdict === 'mentioned-without-number')
    return made('A1', say.noNumber(name), id, request);
  const ask = aspect ? say.aspect : say.theme;
  const code = verdict === 'not-applicable' ? 'A7' : 'A0';
  return made(code, ask(name, absence.label[lang], absence.terms, hits.length), id, request);
}

function made(
  code: SlideAbsence['code'],
  words: Asked,
  target: string | null | undefined,
  { lang }: SlideRequest,
): SlideAbsence {
  const label = code === 'forecast' ? spanWords[lang].forecast : terms[lang].absence[code];
  return { code, label, target: target ?? null, ...words };
}
