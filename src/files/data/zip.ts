// Archives, packed in one synchronous turn: a worker from a blob would break the page's own policy.
import { strToU8, type Zippable, zipSync } from 'fflate';

/** The first day of zip's calendar, so that the same files are the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** The bytes of a zip archive with these files, in their order. */
export function zipped(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [name, content] of files) {
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(entries, { mtime: NO_DATE });
}
