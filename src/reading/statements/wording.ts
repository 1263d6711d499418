// What the wording of an aim names, and how firmly it is promised. Source of the test: data/README.md.
import { COMMITMENTS, type Commitment, type Kind, type Wording } from '../../model/values.ts';
import type { Quantity } from '../quantity.ts';
import type { ReadingRule } from '../rules.ts';
import { STATE } from './cues.ts';
import type { Why } from './draft.ts';

/** Verbs by which something comes to be. */
const COMES_TO_BE =
  /(?:建立(?!健全)|建成|打造|搭建|形成|列为|列入|明确|设立|成立|组建|制定|制订|出台|编制|印发|发布|创建|新建|建设|推出|开通|上线|命名|认定|授予|发放|给予|实施|开展|举办|落地|建好|构建|培育|布局)/;
/** Words by which a thing is told apart from others of its kind: a name, a number, a place, a rank. */
const TOLD_APART =
  /[“「《][^”」》]{1,30}[”」》]|国家级|省级|市级|全[国省市]统一|全国首|首[个家批条]|[\p{Script=Han}]{2,}(?:条例|办法|规划|方案|目录|清单|名录|标准|指南|细则|白皮书|基金|专班|领导小组|联席会议|试验区|示范区|先行区|基地|中心|研究院|实验室)/u;
/** What no check would find reached. */
const RANK =
  /具有[^，]{0,12}(?:竞争力|影响力|特色|特点)|先行|高地|强[省市国县]|标杆|样板|一流|领先|前列/;
const DEGREE = /(?:更加|更|进一步|不断|显著|明显|大幅|持续|稳步|提升|增强|深化|优化|改善)/;
const CHECKED =
  /(?:基本|全面|初步|率先)?(?:建成|建立|形成|完成|消除|出台)|全覆盖|清零|翻番|应[\p{Script=Han}]{1,2}尽[\p{Script=Han}]{1,2}/u;

/** The wording of an aim, with the rule. Kinds that are no aims have none. */
export function wordingOf(
  kind: Kind,
  words: string,
  quantities: readonly Quantity[],
): { wording: Wording; why: Why } | null {
  if (kind === 'figure' || kind === 'problem' || kind === 'event') return null;
  const give = (wording: Wording, rule: ReadingRule, found?: string) => ({
    wording,
    why: { field: 'wording', rule, ...(found ? { words: found } : {}) } as const,
  });
  if (kind === 'target') return give('end-state', 'a number to be reached');
  const comes = COMES_TO_BE.exec(words)?.[0];
  const apart = TOLD_APART.exec(words)?.[0] ?? (quantities.length > 0 ? 'number' : undefined);
  if (kind === 'goal') {
    const state = RANK.test(words) ? undefined : CHECKED.exec(words)?.[0];
    const title =
      /国家级|省级|世界一流|国家(?!战略)[\p{Script=Han}]{0,8}(?:中心|枢纽|节点|支点)/u.exec(
        words,
      )?.[0];
    if (title) return give('end-state', 'a title that is granted or not', title);
    if (state && apart) return give('end-state', 'a state of something told apart', state);
    if (state && !DEGREE.test(words) && STATE.test(words))
      return give('end-state', 'a state that is reached or not', state);
    return give('direction', 'a degree or a movement', DEGREE.exec(words)?.[0]);
  }
  if (kind === 'measure' && comes && apart)
    return give('measure', 'comes to be, and is told apart', comes);
  return give('direction', 'a topic and a movement');
}

/** Not a noun or another's doing: 政策支持, 国家支持. */
const NO_COMMITMENT: Readonly<Partial<Record<Commitment, RegExp>>> = {
  支持: /(?:^|[，；]|要|积极|大力|重点|优先|加大力度|予以|继续|鼓励、|引导、|充分)支持(?!力度|政策|体系|下)/,
  鼓励: /(?<!受|大)鼓励/,
  持续: /持续(?!时间|性|发展能力)/,
  探索: /探索(?!性)/,
  应当: /应当/,
};

/** The first word of commitment in a statement. */
export function commitmentOf(words: string): Commitment | null {
  let best: Commitment | null = null;
  let at = Number.POSITIVE_INFINITY;
  for (const word of COMMITMENTS) {
    const pattern = NO_COMMITMENT[word];
    const place = pattern ? (pattern.exec(words)?.index ?? -1) : words.indexOf(word);
    if (place >= 0 && place < at) {
      at = place;
      best = word;
    }
  }
  return best;
}
