// Data that a hand meant harm with, or a program broke: every text field that a file may fill freely.
import { type DatasetFiles, parseDataset } from '../../src/model/parseDataset.ts';
import { realFiles } from '../data/realFiles.ts';

/** What breaks careless code, in one string; none of it may run, go missing or move the page. */
export const HOSTILE = [
  '<img src=x onerror="window.__x=1">',
  '<svg onload="window.__x=1">',
  '</script><script>window.__x=1</script>',
  '{{7*7}}$' + '{1}$&%00%E4',
  '\u202Eabc\u202C',
  '𠮷👨‍👩‍👧',
  '__proto__ constructor',
  'javascript:window.__x=1',
  'e\u0301 ＝１\u00a0\u200d',
].join(' ');

/** A piece that is looked for on the page, letter by letter. */
export const TAGS = '<img src=x onerror="window.__x=1">';

/** A word without a place to break, longer than any window is wide. */
const LONG = 'W'.repeat(400);

/** Of all that, what fits where two characters are meant to stand. */
const SHORT = '<i>$&';

/** The first character of a spreadsheet's formula, before any of it. */
const FORMULA = '=1+1';

type Json = Record<string, unknown>;

/** Puts the same words into every pair of Chinese and English at any depth, but for `keep`. */
function spoil(value: unknown, words: string): void {
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Json;
  if (typeof fields.zh === 'string' && typeof fields.en === 'string') {
    fields.zh = `${words} ${fields.zh}`;
    fields.en = `${words} ${fields.en}`;
    return;
  }
  for (const part of Object.values(fields)) spoil(part, words);
}

/**
 * The data with hostile words in every free text, and a sentence of them at the end of each document's text
 * that a statement of its own quotes.
 */
export function hostileFiles(): DatasetFiles {
  const files = realFiles();
  for (const list of [files.themes, files.metrics, files.alignments, files.terms])
    spoil(list, HOSTILE);
  for (const [id, folder] of Object.entries(files.documents)) {
    if (!folder) continue;
    const document = folder.document as Json & { records: Json[] };
    const { name } = document.province as { name: Json };
    spoil(document, HOSTILE);
    // A name of two characters that stands in every sentence: what is hostile in it is short.
    Object.assign(name, { zh: `${SHORT}${id.slice(0, 2)}`, en: `${SHORT}${id.slice(0, 2)}` });
    const text = `${folder.text}`;
    const quote = `${FORMULA}${HOSTILE} ${LONG}。`;
    const start = text.length + 1;
    const first = document.records[0] as Json;
    document.records.push({
      id: `${`${first.id}`.slice(0, 2)}-99`,
      kind: 'measure',
      theme: 'infra',
      wording: 'direction',
      section: first.section,
      label: { zh: `${FORMULA}${HOSTILE} ${LONG}`, en: `${FORMULA}${HOSTILE} ${LONG}` },
      summary: { zh: HOSTILE, en: HOSTILE },
      evidence: [{ quote, start, end: start + quote.length }],
    });
    const { segments } = folder.cleaned as { segments: [number, number][] };
    const end = segments.at(-1)?.[1] ?? 0;
    // As long as what was added; where it came from is not looked at here.
    segments.push([end, end + quote.length + 1]);
    files.documents[id] = { ...folder, text: `${text}\n${quote}` };
  }
  const { problems } = parseDataset(files);
  if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return files;
}
