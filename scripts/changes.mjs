// The change log of the data: what links made on an older version say has changed since.
//   node scripts/changes.mjs            after the data changed: adds a version to data/changes.json
//   node scripts/changes.mjs --check    fails when the data changed and the log does not know it
//   --date YYYY-MM-DD                   the day of the change; today by default
// data/released.json keeps the statements of the newest version of the log, to compare with.
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { changedStatements } from './changedStatements.mjs';
import { dataFile, documentFolders, shippedDataset } from './dataset.mjs';
import { formatJson } from './formatJson.mjs';

const DATA = fileURLToPath(new URL('../data/', import.meta.url));
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

const { fingerprint } = await shippedDataset();
const had = existsSync(`${DATA}changes.json`);
const log = had ? dataFile('changes.json') : [];
const newest = log.at(-1)?.version;

if (newest === fingerprint) {
  console.log(`data/changes.json knows the data: ${fingerprint}`);
} else if (values.check) {
  console.error(`data/changes.json ends at ${newest}, the data is ${fingerprint}.`);
  console.error('Run: node scripts/changes.mjs');
  process.exitCode = 1;
} else {
  const now = Object.fromEntries(
    documentFolders().map((id) => [id, dataFile(`${id}/document.json`).records]),
  );
  // The first version of the log has nothing before it.
  const statements = had ? changedStatements(dataFile('released.json'), now) : [];
  log.push({ version: fingerprint, date: values.date, statements });
  writeFileSync(`${DATA}changes.json`, formatJson(log));
  writeFileSync(`${DATA}released.json`, formatJson(now));
  console.log(`data/changes.json: ${fingerprint}, ${statements.length} statements changed`);
}
