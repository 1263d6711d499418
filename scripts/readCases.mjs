// Reads the quantities of a file of cases ([{ id, text }]) and prints { id: [quantities] }:
//   node scripts/readCases.mjs cases.json
import { readFileSync } from 'node:fs';
import { programModule } from './dataset.mjs';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('node scripts/readCases.mjs cases.json');
  process.exit(2);
}
const { readQuantities } = await programModule('reading/readQuantities.ts');
const cases = JSON.parse(readFileSync(file, 'utf8'));
const read = cases.map(({ id, text }) => [id, readQuantities(text).quantities]);
console.log(JSON.stringify(Object.fromEntries(read), null, 1));
