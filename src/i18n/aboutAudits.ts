// Words of the audits on the Method screen.

import type { ContextReason, ExclusionReason } from '../model/values.ts';
import type { Misread } from '../reading/audit.ts';
import type { LeftAside } from '../reading/quantity.ts';
import { READING_REFUSALS, type ReadingRefusal } from '../reading/rules.ts';
import { bilingual } from './bilingual.ts';
import { ruleWords } from './readingRules.ts';

const exclusionZh: Readonly<Record<ExclusionReason, string>> = {
  date: '日期',
  name: '名称',
  ordinal: '次序',
  idiom: '习语',
  version: '版本',
  code: '编号',
  'heading-number': '标题序号',
  per: '每多少',
  unread: '没有读出',
};
const exclusionEn: Readonly<Record<ExclusionReason, string>> = {
  date: 'date',
  name: 'name',
  ordinal: 'ordinal',
  idiom: 'idiom',
  version: 'version',
  code: 'code',
  'heading-number': 'heading number',
  per: 'per',
  unread: 'not read',
};

const isRefusal = (why: ReadingRefusal | LeftAside): why is ReadingRefusal =>
  (READING_REFUSALS as readonly string[]).includes(why);

export const auditWords = bilingual({
  zh: {
    note: '下面的数由浏览器在打开本页时算出，与项目自带的测试是同一段程序。找数字和断句的程序没有见过记录；漏掉的、重复的、对不上的都会列在这里。',
    audit: '核对什么',
    names: {
      sentences: '每个句子都有着落',
      clauses: '每个分句都有着落',
      numerals: '每个数字都有着落',
      quotes: '每处引文都在原位',
      quantities: '每个数值都能从原句读出',
      terms: '每次“没有写到”都重新检索',
      han: '正文的汉字',
    },
    explain: {
      sentences: '是记录的依据，或是写明理由的上下文',
      clauses: '同上，按逗号再分细',
      numerals: '阿拉伯数字、中文数字和倍数；用在记录里，或写明不用的理由',
      quotes: '按字符位置取出的文字，与记录的引文逐字相符',
      quantities: '另一段程序从原句读数，与记录的数值、单位、确切程度相同',
      terms: '检索词再查一遍，命中之处都有说明',
      han: '整洁文本的汉字数；标点、数字和字母不计',
    },
    sentences: (total: number, used: number, aside: number) =>
      `${total} 个：依据 ${used}，上下文 ${aside}`,
    numerals: (total: number, used: number, aside: number) =>
      `${total} 个：用到 ${used}，不用 ${aside}`,
    checked: {
      quotes: (total: number) => `${total} 处，全部相符`,
      quantities: (total: number) => (total === 0 ? '没有写数值' : `${total} 个，全部相同`),
      terms: (total: number) => `${total} 个检索词，全部相符`,
    },
    failed: (total: number, failed: number) => `${total} 项，其中 ${failed} 项不符`,
    han: (count: number) => `${count} 个`,
    left: (list: string) => `没有着落：${list}`,
    wrong: (list: string) => `不符：${list}`,
    misread: ({ record, quote, recorded, read }: Misread) => {
      if (read === null) return `${record}“${quote}”里没有可读的数`;
      if ('as' in read) return `${record}“${quote}”记作 ${recorded}，读作 ${read.as}`;
      const why = read.refused;
      return `${record}“${quote}”程序不读：${isRefusal(why) ? ruleWords(why, 'zh') : exclusionZh[why]}`;
    },
    separator: '；',

    excluded: '没有用作数据的数字',
    excludedNote: '每个数字连同它所在的分句和不用的理由。',
    excludedOf: (name: string, count: number, reasons: string) =>
      `${name}：${count} 个（${reasons}）`,
    numeral: '数字',
    clause: '所在分句',
    reason: '理由',
    place: '原文',
    exclusion: exclusionZh,
    exclusionMeaning: {
      date: '日期的一部分，不是数据',
      name: '名称里的数字：会议、战略、职务、地名',
      ordinal: '一是、一要一类的编号',
      idiom: '词语里的数字，不表示数量：统一、进一步',
      version: '版本的编号：2.0、3.0 版',
      code: '电话、代码或提法的代号：12345、“1+N”',
      'heading-number': '标题的序号：一、（一）、1.',
      per: '单位的一部分：每万人',
      unread: '只见于草稿：程序没有读出，留待核对',
    } satisfies Record<ExclusionReason, string>,
    reasonCount: (reason: string, count: number) => `${reason} ${count}`,
    reasons: (parts: readonly string[]) => parts.join('，'),
    reasonNote: (reason: string, note: string) => `${reason}：${note}`,

    context: '没有用作依据的句子',
    contextNote:
      '整句列为上下文的计入上表；句中只有一部分是上下文的也列出，那一句的其余部分是依据。',
    contextOf: (name: string, passages: number, whole: number) =>
      `${name}：${passages} 处，其中整句 ${whole} 个`,
    passage: '文字',
    extent: '范围',
    whole: (count: number) => (count === 1 ? '整句' : `整句 ${count} 个`),
    part: '句中一部分',
    contextReason: {
      heading: '小标题或引入语',
      question: '设问',
      attribution: '交代谁在说',
      background: '背景',
      definition: '解释概念',
      attendance: '与会名单',
      credit: '署名',
      duties: '责任单位',
      formula: '公文套语',
      'table-head': '表头',
      unread: '程序未能读出',
    } satisfies Record<ContextReason, string>,

    searches: '检索过的缺失',
    searchesNote: '文件没有写到的，附检索词和结论；点开看每一处命中和不算数的理由。',
    what: '检索什么',
    terms: '检索词',
    hits: '命中',
    hitCount: (count: number) => (count === 0 ? '没有命中' : `${count} 处，均不算数`),
    termList: (terms: readonly string[]) => terms.join('、'),

    see: (id: string) => `在原文中看，${id}`,
    near: (id: string) => `在原文中看，邻近 ${id}`,
    seeShort: '看原文',
    nearShort: (id: string) => `邻近 ${id}`,
  },
  en: {
    note: 'The browser computed the figures below when this page opened, with the same code as the project’s own tests. The programs that find numerals and cut sentences have not seen the records. Whatever is left over, counted twice or does not match would be listed here.',
    audit: 'What is checked',
    names: {
      sentences: 'Every sentence is accounted for',
      clauses: 'Every clause is accounted for',
      numerals: 'Every numeral is accounted for',
      quotes: 'Every quote stands in its place',
      quantities: 'Every quantity can be read from its words',
      terms: 'Every search for what is absent is run again',
      han: 'Chinese characters of the text',
    },
    explain: {
      sentences: 'evidence of a record, or context with a reason',
      clauses: 'the same, cut at commas too',
      numerals: 'Arabic, Chinese and multiples: used by a record, or excluded with a reason',
      quotes: 'the words at the stated positions are those of the record, character by character',
      quantities:
        'a separate program reads the sentence and finds the recorded value, unit and relation',
      terms: 'each term is searched for again; every hit is explained',
      han: 'of the clean text, without punctuation, digits and Latin letters',
    },
    sentences: (total, used, aside) => `${total}: ${used} evidence, ${aside} context`,
    numerals: (total, used, aside) => `${total}: ${used} used, ${aside} excluded`,
    checked: {
      quotes: (total) => `${total}, all match`,
      quantities: (total) => {
        if (total === 0) return 'no quantity stated';
        return total === 1 ? '1, reads the same' : `${total}, all read the same`;
      },
      terms: (total) => `${total} terms, all as recorded`,
    },
    failed: (total, failed) => `${total}, of which ${failed} do not match`,
    han: (count) => count.toLocaleString('en'),
    left: (list) => `Not accounted for: ${list}`,
    wrong: (list) => `Not matching: ${list}`,
    misread: ({ record, quote, recorded, read }) => {
      if (read === null) return `${record} “${quote}”: no number found`;
      if ('as' in read) return `${record} “${quote}”: recorded ${recorded}, read ${read.as}`;
      const why = read.refused;
      return `${record} “${quote}”: not read by the program, ${isRefusal(why) ? ruleWords(why, 'en') : exclusionEn[why]}`;
    },
    separator: '; ',

    excluded: 'Numerals that are not data',
    excludedNote: 'Each numeral with the clause it stands in and the reason for leaving it out.',
    excludedOf: (name, count, reasons) =>
      `${name}: ${count} ${count === 1 ? 'numeral' : 'numerals'} (${reasons})`,
    numeral: 'Numeral',
    clause: 'Clause',
    reason: 'Reason',
    place: 'Text',
    exclusion: exclusionEn,
    exclusionMeaning: {
      date: 'part of a date, not a figure',
      name: 'part of a name: a congress, a strategy, a post, a place',
      ordinal: 'numbering such as “first” and “secondly”',
      idiom: 'part of a word that gives no quantity',
      version: 'number of a version, such as 2.0',
      code: 'telephone number, code or slogan, such as 12345 and “1+N”',
      'heading-number': 'numbering of headings',
      per: 'part of a unit, such as “per 10,000 people”',
      unread: 'in drafts alone: the program could not read it; left for a person to check',
    },
    reasonCount: (reason, count) => `${reason} ${count}`,
    reasons: (parts) => parts.join(', '),
    reasonNote: (reason, note) => `${reason}: ${note}`,

    context: 'Sentences that are no evidence',
    contextNote:
      'Sentences that are context as a whole are those counted above. Passages within a sentence are listed too; the rest of that sentence is evidence.',
    contextOf: (name, passages, whole) =>
      `${name}: ${passages} ${passages === 1 ? 'passage' : 'passages'}, ${whole} whole ${whole === 1 ? 'sentence' : 'sentences'} among them`,
    passage: 'Words',
    extent: 'Extent',
    whole: (count) => (count === 1 ? 'whole sentence' : `${count} whole sentences`),
    part: 'part of a sentence',
    contextReason: {
      heading: 'subhead or lead-in',
      question: 'question put by the reporter',
      attribution: 'says who speaks',
      background: 'background',
      definition: 'explains a concept',
      attendance: 'who attended',
      credit: 'credit line',
      duties: 'departments charged',
      formula: 'set phrase of official documents',
      'table-head': 'head of a table',
      unread: 'not read by the program',
    },

    searches: 'Searches for what is absent',
    searchesNote:
      'Where a document says nothing: the terms searched for and the verdict. Select one to see every hit and why it does not count.',
    what: 'Searched for',
    terms: 'Terms',
    hits: 'Hits',
    hitCount: (count) =>
      count === 0
        ? 'none'
        : count === 1
          ? '1, which does not count'
          : `${count}, none of which counts`,
    termList: (terms) => terms.join(', '),

    see: (id) => `See it in the text, ${id}`,
    near: (id) => `See it in the text, near ${id}`,
    seeShort: 'In the text',
    nearShort: (id) => `near ${id}`,
  },
});
