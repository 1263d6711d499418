// What processor time it takes to read every quantity of a text of 1 MB, and of half of it: the
// texts of data/ over and over, and texts made to be slow.
import { readFileSync } from 'node:fs';
import { documentFolders, programModule } from '../scripts/dataset.mjs';

const MEGABYTE = 1024 * 1024;
const { readQuantities } = await programModule('reading/readQuantities.ts');

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

for (const [name, text] of Object.entries(TEXTS)) {
  for (const bytes of [MEGABYTE / 2, MEGABYTE]) {
    const given = repeated(text, bytes);
    const cut = Buffer.from(given).subarray(0, bytes).toString('utf8');
    const start = process.cpuUsage();
    const { quantities, unread } = readQuantities(cut);
    const { user, system } = process.cpuUsage(start);
    const time = Math.round((user + system) / 1000);
    console.log(
      `${name}, ${bytes / MEGABYTE} MB: ${time} ms of the processor, ${quantities.length} quantities, ${unread.length} unread`,
    );
  }
}
