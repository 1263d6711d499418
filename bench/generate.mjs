// Makes large documents in the documents' own format, for benchmarks alone. Everything in them is
// invented by a seeded generator, and their titles and texts say so.
//   node bench/generate.mjs [--count 10000] [--seed 1] [--out folder]
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const DATA = fileURLToPath(new URL('../data', import.meta.url));
const SIDES = ['sichuan-briefing-1226', 'shandong-conference-0719'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const VERBS = '加快 推动 完善 培育 深化 健全 提升 探索'.split(' ');
const THINGS =
  '算力基础设施 数据要素市场 工业互联网平台 人工智能应用 数字产业集群 智慧城市 数据安全治理 跨境电商 数字人才 公共数据资源'.split(
    ' ',
  );
const WAYS =
  '分级分类推进 由省级部门统筹 与重点企业共建 面向基层开放 按年度评估 以试点带动全局'.split(' ');
const EN_VERBS = 'Speed up|Advance|Improve|Foster|Deepen|Complete|Raise|Explore'.split('|');
const EN_THINGS =
  'computing infrastructure|markets for data|industrial internet platforms|uses of AI|digital industry clusters|smart cities|data security|cross-border e-commerce|digital talent|public data resources'.split(
    '|',
  );

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The n-th record id: two letters and three digits, so that 676,000 are free; never one of the real documents'. */
function recordId(n) {
  const prefix = Math.floor(n / 1000);
  const letters = LETTERS[Math.floor(prefix / 26)] + LETTERS[prefix % 26];
  return `${letters}-${String(n % 1000).padStart(3, '0')}`;
}

/**
 * Files by their path under data/, with `count` statements over the two documents.
 * @param {{ count: number, seed?: number, padding?: number }} options `padding`: extra clauses a statement, for longer texts
 * @returns {Record<string, string>} paths and contents: document.json, cleaned.json, source.txt, source.raw.txt of each
 */
export function generate({ count, seed = 1, padding = 0 }) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const themes = JSON.parse(readFileSync(join(DATA, 'themes.json'), 'utf8')).map(({ id }) => id);
  const metric = JSON.parse(readFileSync(join(DATA, 'metrics.json'), 'utf8')).find(
    ({ form }) => form === 'level',
  );
  const files = {};
  SIDES.forEach((id, side) => {
    const real = JSON.parse(readFileSync(join(DATA, id, 'document.json'), 'utf8'));
    const sections = real.sections.map((section) => section.id);
    const paragraphs = ['（以下为程序生成的测试文本，不是任何文件的内容）'];
    let length = paragraphs[0].length + 1;
    const records = [];
    for (let n = side; n < count; n += 2) {
      const at = Math.floor(next() * THINGS.length);
      const verb = Math.floor(next() * VERBS.length);
      const year = 2025 + Math.floor(next() * 11);
      const value = String(10 + Math.floor(next() * 9000));
      const head = `${VERBS[verb]}${THINGS[at]}`;
      const amount = `${value}${metric.unit}`;
      const numbered = next() < 0.4;
      const dated = numbered || next() < 0.3;
      const more = Array.from({ length: padding }, () => `${pick(VERBS)}${pick(THINGS)},`).join('');
      const quote = `${more}${dated ? `到${year}年,` : ''}${head},${pick(WAYS)}${numbered ? `,达到${amount}` : ''}`;
      const start = length;
      const place = (words) => {
        const from = start + quote.indexOf(words);
        return { quote: words, start: from, end: from + words.length };
      };
      const time = dated ? { type: 'by', year, ...place(`到${year}年`) } : undefined;
      records.push({
        id: recordId(n),
        kind: numbered ? 'target' : pick(['goal', 'measure', 'measure', 'principle']),
        theme: pick(themes),
        section: pick(sections),
        label: {
          zh: `${head}（生成 ${n}）`,
          en: `${EN_VERBS[verb]} ${EN_THINGS[at]} (generated ${n})`,
        },
        summary: {
          zh: `程序生成的第${n}条：${head}${dated ? `，写到${year}年` : ''}。`,
          en: `Generated statement ${n}: ${EN_VERBS[verb].toLowerCase()} ${EN_THINGS[at]}${dated ? ` by ${year}` : ''}.`,
        },
        wording: pick(['direction', 'measure', 'end-state']),
        ...(time && { time }),
        ...(numbered && {
          quantities: [
            {
              metric: metric.id,
              value,
              unit: metric.unit,
              relation: 'exact',
              form: 'level',
              status: pick(['target', 'actual', 'forecast']),
              written: place(amount),
            },
          ],
        }),
        evidence: [{ quote, start, end: start + quote.length }],
      });
      // Twenty statements a paragraph.
      const last = Math.floor(n / 2) % 20 === 19;
      paragraphs.push(`${quote}。${last ? '\n' : ''}`);
      length += quote.length + 1 + (last ? 1 : 0);
    }
    const text = `${paragraphs[0]}\n${paragraphs.slice(1).join('')}`;
    const {
      absences: _absences,
      context: _context,
      exclusions: _exclusions,
      aliases: _aliases,
      tombstones: _tombstones,
      ...about
    } = real;
    const mark = ({ zh, en }) => ({
      zh: `${zh}（生成的测试数据）`,
      en: `${en} (generated test data)`,
    });
    files[`${id}/document.json`] = JSON.stringify({
      ...about,
      title: mark(real.title),
      shortTitle: mark(real.shortTitle),
      date: { ...real.date, quote: text.slice(0, 1), start: 0, end: 1 },
      rawSha256: createHash('sha256').update(text).digest('hex'),
      records,
      absences: [],
      exclusions: [],
      context: [],
    });
    files[`${id}/cleaned.json`] = JSON.stringify({ segments: [[0, text.length]], joins: [] });
    files[`${id}/source.txt`] = text;
    files[`${id}/source.raw.txt`] = text;
  });
  // Alignments of the real documents name records that are not there.
  files['alignments.json'] = '[]';
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { count: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' } },
  });
  const files = generate({ count: Number(values.count ?? 10_000), seed: Number(values.seed ?? 1) });
  for (const [path, text] of Object.entries(files)) {
    if (values.out) {
      mkdirSync(dirname(join(values.out, path)), { recursive: true });
      writeFileSync(join(values.out, path), text);
    }
    console.log(`${path}: ${(text.length / 1e6).toFixed(1)} million characters`);
  }
}
