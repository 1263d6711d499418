// Lengths of links in characters: of the questions that the app offers and of views at random, every key
// of which is set or not by chance. A normal link has at most 600; over 2,000 none is handed out
// (link format, rule 8).
//   node bench/links.mjs
import { shippedDataset } from '../scripts/dataset.mjs';
import { program } from './program.mjs';

const BASE = 'https://policy.example.org/duizhao/';
const VIEWS = 20_000;
const [NORMAL, LIMIT] = [600, 2000];

const { lengths } = await program('links.ts');
const { questions, random, longest } = lengths(await shippedDataset(), BASE, VIEWS);

for (const [name, found] of [
  ['questions', questions],
  [`${VIEWS} views at random`, random],
]) {
  const sorted = [...found].sort((one, other) => one - other);
  const at = (share) => sorted[Math.ceil(share * sorted.length) - 1];
  const over = (limit) => sorted.filter((length) => length > limit).length;
  console.log(
    `${name}: median ${at(0.5)}, 95th percentile ${at(0.95)}, longest ${at(1)}; ` +
      `over ${NORMAL}: ${over(NORMAL)}, over ${LIMIT}: ${over(LIMIT)}; longest ${(at(1) / NORMAL).toFixed(2)} of ${NORMAL}`,
  );
}
console.log(
  `a search for 500 Chinese characters: ${longest}, ${(longest / LIMIT).toFixed(2)} of the limit`,
);
