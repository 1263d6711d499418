// What a slide of the timeline says: the statements of each year in words, those without a year counted.
import type { TimelineColumn } from '../domain/rows.ts';
import { distinctSides } from '../domain/select.ts';
import { timeline } from '../domain/timeline.ts';
import { slideWords } from '../i18n/slide.ts';
import { columnHead, silenceWords, timelineWords } from '../i18n/timeline.ts';
import type { Absence } from '../model/dataset.ts';
import { type Laned, lanedDocuments } from './lanedDocuments.ts';
import { type SaidStatement, saidStatement } from './said.ts';
import type { SlideRequest } from './slideRequest.ts';

/** A column of the slide with its name, how many statements it has, and these, one document after the other. */
export interface SlideColumn {
  readonly key: string;
  readonly head: string;
  readonly note: string;
  readonly entries: readonly SaidStatement[];
}

export interface SlideTimeline {
  readonly documents: readonly Laned[];
  /** Why a document has nothing in the columns of years, and the search that found nothing. */
  readonly silent: readonly { readonly note: string; readonly absence: Absence | null }[];
  /** null where each statement names a time. */
  readonly undated: SlideColumn | null;
  /** `share`: of the room of all, as much as a column has words, and not much less than others. */
  readonly years: readonly (SlideColumn & { readonly share: number })[];
}

/** The timeline of a slide's selection. Pure. */
export function slideTimeline(request: SlideRequest): SlideTimeline {
  const { lang, selection } = request;
  const documents = lanedDocuments(request);
  const { columns, silence, dated, absence: searches } = timeline(distinctSides(selection));
  const made = (column: TimelineColumn): SlideColumn => {
    const { head, note } = columnHead(column, lang);
    const entries = documents.flatMap(({ document, side }) =>
      column.marks[side].map(({ record }) => saidStatement(document, record)),
    );
    const said = [slideWords[lang].count(entries.length), note ?? ''].filter((part) => part !== '');
    return { key: column.key, head, note: said.join(lang === 'zh' ? '，' : ', '), entries };
  };
  const none = columns.find(({ key }) => key === 'none');
  return {
    documents,
    silent: documents.flatMap(({ side, name }) => {
      const why = silence[side];
      const absence = why?.absence ?? (dated[side] === 0 ? searches[side] : null);
      if (!absence && !why) return [];
      const note = why ? silenceWords(why, name, lang) : timelineWords[lang].silence.year(name);
      return { absence, note };
    }),
    undated: none ? made(none) : null,
    years: shared(columns.filter((column) => column !== none).map(made), lang),
  };
}

/** Narrow columns are high ones: no column has less than so much of what it would have among equals. */
const LEAST = 0.8;

function shared(columns: readonly SlideColumn[], lang: SlideRequest['lang']) {
  const lengths = columns.map(({ entries }) =>
    entries.reduce((sum, { record }) => sum + record.label[lang].length, 0),
  );
  const mean = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, columns.length);
  const shares = lengths.map((one) => Math.max(mean * LEAST, Math.min(mean * 1.3, one)));
  const all = shares.reduce((sum, one) => sum + one, 0);
  return columns.map((column, at) => ({ ...column, share: (shares[at] ?? 0) / all }));
}
