// The data that is shipped as the app's own loader makes it, for what runs without a page.
import { programModule } from './dataset.mjs';
import { dataTogether } from './dataTogether.mjs';

/**
 * The documents shipped.
 * @returns {{ id: string, province: object }[]} of each its id and its province's names
 */
export function shippedDocuments() {
  return Object.entries(dataTogether()).flatMap(([path, text]) => {
    const [id, part] = path.split('/');
    return part === 'document.json' ? [{ id, province: JSON.parse(text).province }] : [];
  });
}

/**
 * The dataset of the files shipped.
 * @param {Record<string, string>} files texts by path that stand in for or beside them
 * @throws where the loader finds a problem in them
 */
export async function shippedDataset(files = {}) {
  const { assemble } = await programModule('load/loadDataset.ts');
  const ids = shippedDocuments().map(({ id }) => id);
  const { dataset, problems } = assemble({ ...dataTogether(), ...files }, ids);
  if (!dataset || problems.length > 0)
    throw new Error(JSON.stringify(problems.slice(0, 5), null, 2));
  return dataset;
}
