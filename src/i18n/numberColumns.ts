// Names and definitions of the columns that say more of a number than its value.
import { bilingual } from './bilingual.ts';

export const numberColumns = bilingual({
  zh: {
    names: {
      low: '区间低端',
      high: '区间高端',
      from: '基数',
      from_relation: '基数的确切程度',
      fall: '下降',
      top: '前若干名',
      rough: '区间为约数',
      ambiguous: '数值有两种理解',
      per: '每多少',
      than: '参照',
    },
    meaning: {
      low: '区间较低的一端，含此数；不是区间时为空。',
      high: '区间较高的一端，含此数；不是区间时为空。',
      from: '同一句写明的基数，单位与数值相同。',
      from_relation: '基数前的“不足”“超过”等。',
      fall: 'true 表示数值是下降、减少或低于参照的幅度；否则为空。',
      top: 'true 表示“前10位”之类，即其中之一；否则为空。',
      rough: 'true 表示区间两端都是约数；否则为空。',
      ambiguous: 'true 表示字面可作两种理解，因此不填数值；否则为空。',
      per: '数值按什么计，照录原文，如每万人。',
      than: '与什么相比。',
    },
  },
  en: {
    names: {
      low: 'Low end',
      high: 'High end',
      from: 'Baseline',
      from_relation: 'Exactness of the baseline',
      fall: 'Fall',
      top: 'Among the first',
      rough: 'Rough range',
      ambiguous: 'Open to two readings',
      per: 'Per',
      than: 'Compared with',
    },
    meaning: {
      low: 'The lower end of a range, included; empty where it is none.',
      high: 'The higher end of a range, included; empty where it is none.',
      from: 'The baseline that the same clause states, in the unit of the value.',
      from_relation: 'What the text says before the baseline: below, above and the like.',
      fall: 'true where the value is a decrease, or how far it is below what it is compared with; else empty.',
      top: 'true where it is one of the first so many; else empty.',
      rough: 'true where both ends of the range are rough; else empty.',
      ambiguous: 'true where the words can be read in two ways and no value is given; else empty.',
      per: 'Per how many, as the text has it: 每万人 is per 10,000 people.',
      than: 'What it is compared with.',
    },
  },
});
