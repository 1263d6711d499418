// From files to the dataset. Wanted only where the dataset that was checked with the app (checkedData.ts)
// is not to be had.
import type { Dataset } from '../model/dataset.ts';
import type { LoadProblem } from '../model/loadProblem.ts';
import { parseDataset } from '../model/parseDataset.ts';
import { type FilesRead, SHARED } from './readFiles.ts';

export interface Loaded {
  /** null when the themes or metrics cannot be used: nothing can be shown without them. */
  readonly dataset: Dataset | null;
  readonly problems: readonly LoadProblem[];
}

/**
 * Makes the dataset of what was read.
 * A document with any file that failed is left out, and so is one that fails the check.
 * Files that could not be read come first among the problems.
 */
export function assemble(files: FilesRead, documents: readonly string[]): Loaded {
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
  const parsed = parseDataset({
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
