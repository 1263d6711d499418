// The dataset from the one file that the build wrote of it (scripts/checkedData.mjs).
import type { Dataset } from '../model/dataset.ts';
import { textSum } from '../model/fingerprint.ts';
import { PATIENCE } from './readFile.ts';

/**
 * The dataset that was checked when the app was built. Never rejects.
 * @param url address of the file
 * @param sum `textSum` of it: what has it is what was checked, and is not checked again
 * @param get stands in for `fetch` in tests
 * @returns null where the file does not come, or not to the letter
 */
export async function checkedData(
  url: string,
  sum: string,
  get: typeof fetch = fetch,
): Promise<Dataset | null> {
  try {
    const response = await get(url, { signal: AbortSignal.timeout(PATIENCE) });
    const text = await response.text();
    return textSum(text) === sum ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}
