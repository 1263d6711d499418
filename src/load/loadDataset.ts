// From files to the dataset. A file that fails is reported and leaves the others standing.
import type { Dataset } from '../model/dataset.ts';
import type { LoadProblem } from '../model/loadProblem.ts';
import { parsingDataset } from '../model/parseDataset.ts';
import { atOnce, type Turns } from '../model/turns.ts';
import { ReadError, type ReadFile } from './readFile.ts';

/** What came of reading each file, by its path relative to data/. */
export type FilesRead = Readonly<Record<string, string | LoadProblem>>;

export interface Loaded {
  /** null when the themes or metrics cannot be used: nothing can be shown without them. */
  readonly dataset: Dataset | null;
  readonly problems: readonly LoadProblem[];
}

const SHARED = ['themes', 'metrics', 'alignments', 'terms'] as const;
const PARTS = ['document.json', 'cleaned.json', 'source.txt'] as const;

/** The files read at the start for these documents; the texts as received come on demand (loadRaw.ts). */
export function filesToLoad(documents: readonly string[]): string[] {
  return [
    ...SHARED.map((name) => `${name}.json`),
    ...documents.flatMap((id) => PARTS.map((part) => `${id}/${part}`)),
  ];
}

/**
 * Reads files side by side. Never rejects: a file that fails has its problem in place of its text.
 * @param kept what was read before; only the given paths are read anew
 */
export async function readFiles(
  read: ReadFile,
  paths: readonly string[],
  kept: FilesRead = {},
): Promise<FilesRead> {
  const results = await Promise.all(
    paths.map(async (file): Promise<[string, string | LoadProblem]> => {
      try {
        return [file, await read(file)];
      } catch (fault) {
        return [
          file,
          fault instanceof ReadError
            ? { file, reason: fault.reason, detail: fault.message }
            : { file, reason: 'network', detail: '' },
        ];
      }
    }),
  );
  return { ...kept, ...Object.fromEntries(results) };
}

/**
 * Makes the dataset of what was read.
 * A document with any file that failed is left out, and so is one that fails the check.
 * Files that could not be read come first among the problems.
 */
export function assemble(files: FilesRead, documents: readonly string[]): Loaded {
  return atOnce(assembling(files, documents));
}

/** The same in turns, so that the page stays alive while much data is checked. */
export function* assembling(files: FilesRead, documents: readonly string[]): Turns<Loaded> {
  const problems: LoadProblem[] = [];
  const text = (file: string): string | undefined => {
    const read = files[file] ?? { file, reason: 'network' as const, detail: '' };
    if (typeof read === 'string') return read;
    problems.push(read);
    return undefined;
  };
  const json = (file: string): unknown => {
    const source = text(file);
    if (source === undefined) return undefined;
    try {
      return JSON.parse(source);
    } catch {
      // The engine's message quotes the file; the reader needs its name only.
      problems.push({ file, reason: 'broken', detail: '' });
      return undefined;
    }
  };

  const [themes, metrics, alignments, terms] = SHARED.map((name) => json(`${name}.json`));
  // Asked for one after the other: of large files no more than one is held as it came.
  const folders = documents.map((id) => {
    const folder = {
      get document() {
        return json(`${id}/document.json`);
      },
      get cleaned() {
        return json(`${id}/cleaned.json`);
      },
      get text() {
        return text(`${id}/source.txt`);
      },
    };
    return [id, folder] as const;
  });
  const parsed = yield* parsingDataset({
    themes,
    metrics,
    alignments,
    terms,
    documents: Object.fromEntries(folders),
    folders: documents,
  });
  for (const { file, record, path, code, detail } of parsed.problems) {
    const place = [record, path].filter(Boolean).join(' ');
    problems.push({ file, reason: 'schema', detail: `${place}: ${code}, ${detail}` });
  }
  return { dataset: parsed.dataset, problems };
}

/**
 * The files that a retry reads again, each once. Where a document fails the check all its files are,
 * for the fault may lie in any of them: a text that was cut off makes the offsets of document.json wrong.
 */
export function failedFiles(problems: readonly LoadProblem[]): string[] {
  const failed = problems.flatMap(({ file, reason }) => {
    const [folder, part] = file.split('/');
    return reason === 'schema' && part !== undefined
      ? PARTS.map((name) => `${folder}/${name}`)
      : [file];
  });
  return [...new Set(failed)];
}
