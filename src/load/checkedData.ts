// The dataset from the one file that the build wrote of it (scripts/checkedData.mjs).
import type { Dataset } from '../model/dataset.ts';
import { PATIENCE } from './readFile.ts';

/**
 * The dataset that was checked when the app was built; the file's name is a hash of what is in it. Never rejects.
 * @param url address of the file
 * @param get stands in for `fetch` in tests
 * @returns null where the file does not come, or something else in its place
 */
export async function checkedData(url: string, get: typeof fetch = fetch): Promise<Dataset | null> {
  try {
    const response = await get(url, { signal: AbortSignal.timeout(PATIENCE) });
    const found: Partial<Dataset> = await response.json();
    return response.ok && found.documents ? (found as Dataset) : null;
  } catch {
    return null;
  }
}
