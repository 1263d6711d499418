// The data files as texts. A file that fails is reported and leaves the others standing.
import type { LoadProblem } from '../model/loadProblem.ts';
import { ReadError, type ReadFile } from './readFile.ts';

/** What came of reading each file, by its path relative to data/. */
export type FilesRead = Readonly<Record<string, string | LoadProblem>>;

/** What stands over all documents: files by name, without `.json`. */
export const SHARED = ['themes', 'metrics', 'alignments', 'terms'] as const;
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
