// What processor time it takes to read every quantity of a text of 1 MB, and of half of it: the
// texts of data/ over and over, and texts made to be slow.
import { readFileSync } from 'node:fs';
import { documentFolders, programModule } from '../scripts/dataset.mjs';

const MEGABYTE = 1024 * 1024;
const { readQuantities } = await programModule('reading/readQuantities.ts');
const { numeralFates } = await programModule('reading/findNumerals.ts');
const { readTimes } = await programModule('reading/times/readTimes.ts');
const { readHeadings } = await programModule('reading/structure/readHeadings.ts');
const { readSpeakers } = await programModule('reading/structure/readSpeakers.ts');
const { readDuties } = await programModule('reading/structure/readDuties.ts');
const { readTables } = await programModule('reading/structure/readTables.ts');

function repeated(text, bytes) {
  return text.repeat(Math.ceil(bytes / Buffer.byteLength(text))).slice(0, bytes);
}

const sources = documentFolders()
  .map((id) => readFileSync(new URL(`../data/${id}/source.txt`, import.meta.url), 'utf8'))
  .join('\n');
const TEXTS = {
  'texts of data/': sources,
  'figures in one line': '新增企业300家、800项以上，占比由6.4%提高到9%，不得超过10亿元、',
  'no end of a clause': '力争确保不断提高增长超过约近达到',
  'no end of a number': '一二三四五六七八九十百千万亿1234567890',
  'white space': '增 长 \n',
};

const READERS = {
  numeralFates,
  readTimes,
  readHeadings,
  readSpeakers,
  readDuties,
  readTables,
};

/** Processor time of a call in milliseconds. */
function timed(call) {
  const start = process.cpuUsage();
  const result = call();
  const { user, system } = process.cpuUsage(start);
  return { result, time: Math.round((user + system) / 1000) };
}

const megabyte = (text, bytes) =>
  Buffer.from(repeated(text, bytes)).subarray(0, bytes).toString('utf8');

for (const [name, text] of Object.entries(TEXTS)) {
  for (const bytes of [MEGABYTE / 2, MEGABYTE]) {
    const given = megabyte(text, bytes);
    const { result, time } = timed(() => readQuantities(given));
    const { quantities, unread } = result;
    console.log(
      `${name}, ${bytes / MEGABYTE} MB: ${time} ms, ${quantities.length} quantities, ${unread.length} unread`,
    );
  }
}
for (const [name, read] of Object.entries(READERS)) {
  const half = timed(() => read(megabyte(sources, MEGABYTE / 2))).time;
  const whole = timed(() => read(megabyte(sources, MEGABYTE))).time;
  console.log(`${name}, texts of data/: ${half} ms for 0.5 MB, ${whole} ms for 1 MB`);
}
