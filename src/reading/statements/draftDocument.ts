// Reads a policy text into a draft of its document file: one pure function for shell and page.
import { readQuantities } from '../readQuantities.ts';
import { readDuties } from '../structure/readDuties.ts';
import { readSpeakers } from '../structure/readSpeakers.ts';
import { readTables } from '../structure/readTables.ts';
import { readTimes } from '../times/readTimes.ts';
import { draftAbsences } from './absences.ts';
import {
  auditDraft,
  contextsOf,
  type DraftAudit,
  exclusionsOf,
  usedPlaces,
} from './accountDraft.ts';
import { cutClauses } from './cutClauses.ts';
import { documentFacts, type FactSource } from './documentFacts.ts';
import { type DraftFile, merged, type Range, type ThemeTerms } from './draft.ts';
import { collectMetrics } from './metrics.ts';
import { outlineOf } from './outline.ts';
import { type FoundContext, readStatements } from './readStatements.ts';
import { recordsOf } from './recordsOf.ts';
import { speakersOf } from './speakersOf.ts';
import { tableStatements } from './tableStatements.ts';
import { themeFinder } from './themeOf.ts';
import { joinTimes } from './timeOf.ts';

export interface DraftOptions {
  /** Slug of the document: its folder's name. */
  readonly id: string;
  /** Slug that its record ids begin with; the document's id where it is left out. */
  readonly prefix?: string;
  /** SHA-256 of source.raw.txt, lower-case hex. */
  readonly rawSha256: string;
  readonly themes: readonly ThemeTerms[];
  /** Places of bold type, where the text was made of a structured file. */
  readonly bold?: readonly Range[];
  /** A caution on where the text came from. */
  readonly originNote?: string;
}

export interface Draft {
  readonly file: DraftFile;
  readonly audit: DraftAudit;
  /** What the facts of the document stand on. */
  readonly sources: readonly FactSource[];
}

/**
 * Drafts the document file of a cleaned text: statements with the rules that read them, what is left
 * aside and why, and what is not mentioned. Every word of it stands in the text. It takes time in
 * proportion to the text and throws nothing.
 */
export function draftDocument(text: string, options: DraftOptions): Draft {
  const { id, prefix = options.id, themes, rawSha256, originNote } = options;
  const outline = outlineOf(text, options.bold);
  const readings = readQuantities(text);
  const times = joinTimes(readTimes(text));
  const tables = readTables(text);
  const duties = readDuties(text);
  const spoken = readSpeakers(text);
  const { facts, sources, places } = documentFacts(text, outline.title, times);

  const headings = outline.headings;
  const lines = signature(text);
  const skipped = merged([...headings, ...tables, ...lines]);
  const clauses = cutClauses(text, skipped, readings.quantities);
  const statements = readStatements({
    outline,
    genre: facts.genre,
    clauses,
    quantities: readings.quantities,
    times,
    duties,
    speakers: spoken,
  });
  const cells = tableStatements(tables, readings.quantities, times, outline);
  const metrics = collectMetrics(text, prefix);
  const { list: speakers, speakerOf } = speakersOf(text, spoken);
  const found = [...statements.found, ...cells.found].sort((one, other) => one.start - other.start);
  const records = recordsOf(text, found, {
    prefix,
    duties,
    metrics,
    speakerOf,
    themeOf: themeFinder(themes).themeOf,
  });
  const used = usedPlaces({ records });
  const known: FoundContext[] = [
    ...headings.map(({ start, end }) => ({ start, end, reason: 'heading' as const })),
    ...places.map(({ start, end }) => ({ start, end, reason: 'formula' as const })),
    ...duties.map(({ start, end }) => ({ start, end, reason: 'duties' as const })),
    ...lines,
    ...statements.contexts,
    ...cells.contexts,
  ];
  const file: DraftFile = {
    format: 2,
    id,
    prefix,
    ...facts,
    ...(originNote ? { originNote: { zh: originNote } } : {}),
    rawSha256,
    metrics: metrics.list(),
    speakers,
    sections: outline.parts.map(({ section }) => section),
    records,
    absences: draftAbsences(text, prefix, themes, records),
    exclusions: exclusionsOf(text, readings, used),
    context: contextsOf(text, { records }, known),
  };
  return { file, audit: auditDraft(file, text), sources };
}

// Lines that hold a date or a body alone (the signature below a text, the line below its title), and the
// title of a paper that a notice prints.
function signature(text: string): FoundContext[] {
  const found: FoundContext[] = [];
  let at = 0;
  let further = false;
  for (const line of text.split('\n')) {
    const words = line.trim();
    const place = { start: at, end: at + line.length };
    at += line.length + 1;
    if (FURTHER.test(words)) further = true;
    if (words.length > 60) continue;
    if (further && !/[。；]$/.test(words)) found.push({ ...place, reason: 'formula' });
    else if (ANNEX.test(words)) found.push({ ...place, reason: 'heading' });
    else if (SIGNATURE.test(words)) found.push({ ...place, reason: 'formula' });
    else if (PRINTED_TITLE.test(words)) found.push({ ...place, reason: 'heading' });
  }
  return found;
}

/** What a web page names below a text. */
const FURTHER = /^(?:相关(?:链接|阅读|解读|新闻|文件|报道|稿件)|延伸阅读|推荐阅读|扫码)[:：]?/;
const ANNEX = /^附件\s*\d*\s*[:：]?[^。；]*$/;
const SIGNATURE =
  /^[（(]?(?:(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:印发|发布)?|国务院|[\p{Script=Han}]{2,20}(?:人民政府|办公厅|办公室|委员会|厅|局|部))[）)]?$|^[（(][^（）()]{2,56}[）)]$/u;
const PRINTED_TITLE =
  /^[^，。；：]{4,50}(?:方案|规划|计划|办法|意见|措施|条例|规定|细则|纲要|要点|清单|指标表?)(?:[（(][^（）()]{2,16}[）)])?$/;
