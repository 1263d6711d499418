// Words of the Method screen: the coding rules and what the page says of itself. The audits' words
// are in aboutAudits.ts. Names of kinds, steps and absences come from terms.ts.
import type { AbsenceCode, Commitment, Instrument, Kind } from '../model/values.ts';
import { bilingual } from './bilingual.ts';

type Wording = 'direction' | 'measure' | 'end-state';

/** How many documents, as a subject. */
const documentsZh = (count: number) => {
  if (count === 1) return '这份文件';
  return count === 2 ? '两份文件' : `${count} 份文件`;
};
const documentsEn = (count: number) =>
  count === 1 ? 'the document' : `the ${count === 2 ? 'two' : count} documents`;

export const about = bilingual({
  zh: {
    title: (documents: number, sentences: number, numerals: number) =>
      `${documentsZh(documents)}的 ${sentences} 个句子、${numerals} 个数字都有着落：用作依据，或写明不用的理由`,
    titleLeft: (documents: number, sentences: number, numerals: number) =>
      `${documentsZh(documents)}里还有 ${sentences} 个句子、${numerals} 个数字没有着落`,
    subtitle:
      '文本怎样编码、判定、核对，局限在哪里。数字和例子由数据当场算出，核对也在这里重新运行。',
    /** Accessible names of tables. */
    tables: {
      themes: '主题',
      absence: '缺失的九种写法',
      metrics: '指标定义',
      alignments: '对应关系',
    },
    presets: '常见问题',
    questions: {
      drafts: '草稿怎样读？',
      coding: '一条记录怎样编码？',
      themes: '主题怎样划分？',
      ladder: '写得多具体，怎样判定？',
      absence: '“没有写”分哪几种？',
      audits: '怎样核对？',
      metrics: '每个数数的是什么？',
      alignments: '哪些话题可以对照？',
      limits: '有哪些局限？',
      version: '用的是哪一版数据？',
    },
    answers: {
      drafts: '由程序按公开的规则起草，没有人核对过；处处标明。',
      coding: '每条归入一种类型；另看措辞、政策工具和力度用词。',
      themes: (count: number) => `${count} 个主题，两份文件共用，各有定义。`,
      ladder: '按措辞分六级：只写方向，写明举措，写明年份，直到写明数值。',
      absence: '九种，各有固定写法；“本文件未提及”都附检索过程。',
      audits: '七项核对在打开本页时运行；没有用上的句子和数字，逐一写明理由。',
      metrics: (count: number) => `${count} 个指标，各有定义、单位和出处。`,
      alignments: (count: number) => `${count} 个话题，写明差别，不分高下。`,
      limits: '体裁、出处、译文和归类都有限度；“未提及”只说明这份文件。',
      version: (fingerprint: string) => `版本 ${fingerprint}，由全部数据文件算出。`,
    },
    what: '“对照”把几份政策文件放在一起读：每份文件写了哪些目标和举措，何时完成，用什么数字，哪些地方没有写。屏幕上的每一条都能点回原文的那一句。它比较的是文件的写法，不评价政策，也不给地区打分。',
    how: '文本先照收到的样子存下，再按公开的规则去掉干扰字符、接上断行，得到整洁文本；所有依据都按字符位置指向整洁文本，逐字相符。一条记录就是文件作出的一个表述。标题和摘要由编者写成，引文一字不改。',
    drafts: {
      rules: [
        '草稿由程序从原文写成：逐个分句读出类型、措辞、主题、力度用词、时间和数值。引文一字不改，位置逐字相符；归类可能有错。',
        '每条草稿写明各项按哪条规则读出、依据哪几个字，并有程序自估的把握。点开一条就能看到。',
        '读不准的数字和句子不猜，列为“程序未能读出”。主题下没有草稿，也没有检索过的，写“尚未提取”，不写“未提及”。',
        '有人逐条核对、改好以后，才不再是草稿。在此之前，界面、图、幻灯片、引文和下载的文件都标明“草稿，未核对”。',
      ],
      count: (name: string, n: number, of: number) => `${name}：${of} 条记录，其中草稿 ${n} 条。`,
      terms: '草稿按哪些词归入主题',
      termsNote:
        '分句里出现一个词，就给它的主题记上这个词的分；得分最高的是主要主题。括号里是分值，没有括号的是 1。',
      words: '词语',
    },
    coding: {
      kinds: '类型',
      kindsNote: '每条记录归入一种类型。例子取该文件这一类里引文最短的一条，点开看原文。',
      wording: '措辞',
      wordingNote: '目标、举措和原则再看措辞写到什么程度，判定规则据此定级。',
      instruments: '政策工具',
      instrumentsNote: '沿用国内政策文本研究通行的三分法，只标在能看出工具的记录上。',
      commitments: '力度用词',
      commitmentsNote: '句中表示力度的词，照原文记录；没有这类词的不补。',
      value: '编码',
      meaning: '含义',
      word: '用词',
    },
    kind: {
      goal: '用文字写的目标，写不写年份都算',
      target: '写了数值，或写明与什么相比的目标',
      figure: '作为事实报告的数，或预计的数',
      measure: '要做的事：任务、清单、试点',
      principle: '统领政策的主线、指导思想或口号',
      problem: '文件自己指出的不足',
      event: '已经发生或将要发生的事',
    } satisfies Record<Kind, string>,
    wordingName: {
      direction: '方向',
      measure: '具体举措',
      'end-state': '目标状态',
    } satisfies Record<Wording, string>,
    wording: {
      direction: '写了主题和动向：推进、强化、加强等，没有指得出来的事物',
      measure: '写明做成以后会有的、指得出来的事物',
      'end-state': '写明能查实是否达到的状态',
    } satisfies Record<Wording, string>,
    instrument: {
      supply: '直接投入要素：人才、技术、设施、资金、数据',
      environment: '营造条件：规划、制度、体制、监管、保障',
      demand: '拉动需求：采购、应用场景、市场渠道',
    } satisfies Record<Instrument, string>,
    commitment: {
      必须: '一定要做到',
      应当: '依规定要做',
      不得: '禁止去做',
      确保: '保证做到',
      加快: '要求提速',
      持续: '继续去做',
      努力: '尽力去做',
      鼓励: '提倡去做',
      支持: '给予支持',
      探索: '尝试去做',
      有望: '预计能够',
      力争: '争取做到',
    } satisfies Record<Commitment, string>,
    none: '这份文件没有这一类记录',
    count: (count: number) => `${count} 条`,
    example: '例',
    colon: '：',

    theme: '主题',
    definition: '定义',
    themesNote:
      '主题表由编者拟定，两份文件用同一张。一条记录有一个主要主题，也可以兼及其他主题；下面两种分开计数。',
    mainOther: (main: number, other: number) => {
      if (other === 0) return `${main} 条`;
      return main === 0 ? `${other} 条兼及` : `${main} 条，另有 ${other} 条兼及`;
    },

    absenceNote:
      '“空”有九种意思，各有固定的写法，屏幕上没有空白格。前七种说的是文件，最后一种说的是编者的工作没有做完，两者画法不同。',
    code: '代码',
    label: '写法',
    absence: {
      A0: '全文检索后确认没有写到；点开看检索过程',
      A1: '有表述，没有写数值',
      A2: '没有写哪一年；“今年”“目前”不算写明年份',
      A3: '说翻番，没有说从多少翻起',
      A4: '说高于平均水平，没有说平均水平是多少',
      A5: '写了目标值，没有写现在是多少',
      A6: '写了位次或占比，没有写总数',
      A7: '这一项对它没有意义，例如位次没有计量单位',
      A8: '编者尚未提取，不能当作文件没有写',
    } satisfies Record<AbsenceCode, string>,

    metric: '指标',
    unit: '单位',
    form: '形式',
    usedBy: '用在',
    metricsNote: '每个数都指明它数的是什么、不包括什么。口径不同的两个数不放在同一条轴上。',
    noUnit: '不适用',

    topic: '话题',
    difference: '差别',
    alignmentsNote:
      '同一话题上，各份文件写了什么、差别在哪里。结论只说两份文件是否都写到，不分高下。',
    verdict: { both: '都写到', one: '一份写到', different: '写法不同' },
    noRecords: '没有对应的记录',

    limits: {
      genre: '体裁不同',
      genreText: (list: string) =>
        `${list}。报道会取舍，没有写进报道的内容，政策原文里可能有；两份报道的详略本来就不同。`,
      year: (name: string) => `${name}的年份是推断的`,
      origin: (name: string) => `${name}的出处`,
      translation: '译文不是官方的',
      translationText:
        '界面里的英文标题、摘要和说明由编者翻译，不是官方译文。引文始终是中文原文，有疑义时以原文为准。',
      silence: '“未提及”只说明这份文件',
      silenceText:
        '“本文件未提及”指这份文件里没有写到，检索过程公开；它不说明该省有没有这项政策，也不说明其他文件写没写。',
      judgement: '编码里有编者的判断',
      judgementText:
        '类型、主题、措辞和政策工具由编者按上面的规则归类，换一个人可能有不同的归法。归类逐条公开，点开任何一条都能对照原文。程序能核对的是引文、位置、数字和检索，不能核对归类。',
    },
    reports: (name: string, genre: string) => `${name}是${genre}`,
    genreJoin: (parts: readonly string[]) => parts.join('，'),

    version: '数据版本',
    versionNote:
      '版本号由全部数据文件算出，任何一处改动都会使它改变。分享的链接带有版本号，打开时若数据已变，会有提示。',
    partial: '有文件未能载入，此时没有版本号。',
    document: '文件',
    id: '编号',
    issuer: '发文机关',
    number: '文号',
    adopted: '通过日期',
    effective: '施行日期',
    day: '文中日期',
    outlet: '出处',
    records: '记录',
    han: '汉字',
    hanCount: (count: number) => `${count} 个`,
    sha: '原始文本的 SHA-256',
  },
  en: {
    title: (documents, sentences, numerals) =>
      `All ${sentences} sentences and ${numerals} numerals of ${documentsEn(documents)} are accounted for: as evidence, or with the reason why not`,
    titleLeft: (documents, sentences, numerals) =>
      `${sentences} ${sentences === 1 ? 'sentence' : 'sentences'} and ${numerals} ${numerals === 1 ? 'numeral' : 'numerals'} of ${documentsEn(documents)} are not accounted for yet`,
    subtitle:
      'How the texts were coded and checked. Every number here is computed from the data; the audits run on this page.',
    tables: {
      themes: 'Themes',
      absence: 'Nine ways of being absent',
      metrics: 'What the numbers count',
      alignments: 'Matched topics',
    },
    presets: 'Questions',
    questions: {
      drafts: 'How is a draft to be read?',
      coding: 'How is a statement coded?',
      themes: 'Which themes are there?',
      ladder: 'How is specificity ranked?',
      absence: 'In which ways can something be absent?',
      audits: 'How is it checked?',
      metrics: 'What does each number count?',
      alignments: 'Which topics can be set side by side?',
      limits: 'What are the limits?',
      version: 'Which version of the data is this?',
    },
    answers: {
      drafts:
        'A program wrote it by published rules; nobody has checked it; it is marked everywhere.',
      coding: 'Each has one kind; also wording, policy instrument and strength of commitment.',
      themes: (count) => `${count} themes, the same for both documents, each defined.`,
      ladder: 'Six steps by wording: from a direction to a measure, a year and a number.',
      absence: 'Nine, each with words of its own; every “not mentioned” shows its search.',
      audits: 'Seven audits run on this page; what is not used has its reason.',
      metrics: (count) => `${count} metrics, each with definition, unit and place of use.`,
      alignments: (count) =>
        `${count} topics, with the difference and no verdict on which is better.`,
      limits:
        'Genre, origin, translation and coding have limits; “not mentioned” speaks of one document.',
      version: (fingerprint) => `${fingerprint}, computed over all data files.`,
    },
    what: 'Duizhao sets policy documents side by side: which goals and measures each one states, by when, in which numbers, and where it says nothing. Everything on screen leads back to its sentence. It compares how documents are worded; it does not judge policies or rate regions.',
    how: 'A text is stored as received. Published rules then remove stray characters and rejoin broken lines, which gives the clean text. All evidence points into the clean text by character position and matches it exactly. A record is one statement that a document makes. Labels and summaries are the editors’; quotes are untouched.',
    drafts: {
      rules: [
        'A program writes a draft from the text: clause by clause it reads kind, wording, theme, commitment word, time and quantities. Quotes are untouched and stand in their places; the coding may be wrong.',
        'Each draft says by which rule each part was read and on which words, with the program’s own estimate of its confidence. Open a statement to see it.',
        'Numbers and sentences that cannot be read with certainty are not guessed; they are listed as not read. A theme with neither a draft nor a search is “not yet extracted”, never “not mentioned”.',
        'A draft ends when a person has checked and corrected the statement. Until then screens, pictures, slides, citations and files say “draft, not checked”.',
      ],
      count: (name, n, of) => `${name}: ${of} statements, ${n} of them drafts.`,
      terms: 'Words by which a draft takes its theme',
      termsNote:
        'Each word in a clause counts for its theme; the theme with most is the main one. The number in brackets is what the word counts; without one it counts 1.',
      words: 'Words',
    },
    coding: {
      kinds: 'Kinds',
      kindsNote:
        'Each record is of one kind. The example is the one with the shortest quote in that document; select it to read it in place.',
      wording: 'Wording',
      wordingNote:
        'For goals, targets, measures and principles: how far the wording goes. The ladder rule reads this.',
      instruments: 'Policy instruments',
      instrumentsNote:
        'The three-way coding that Chinese policy research has settled on, given where a statement shows an instrument.',
      commitments: 'Strength of commitment',
      commitmentsNote:
        'The word that carries the strength, as it stands in the sentence. None is added where there is none.',
      value: 'Code',
      meaning: 'Meaning',
      word: 'Word',
    },
    kind: {
      goal: 'an aim in words, with or without a year',
      target: 'an aim with a number or a stated comparison',
      figure: 'a number reported as fact, or expected',
      measure: 'something to be done: a task, a list, a pilot',
      principle: 'a main line, guiding idea or slogan that orders the policy',
      problem: 'a shortcoming that the document itself names',
      event: 'something that happened or will',
    },
    wordingName: {
      direction: 'Direction',
      measure: 'Particular measure',
      'end-state': 'End state',
    },
    wording: {
      direction: 'a topic and a movement (promote, strengthen, step up), nothing to point at',
      measure: 'something that will be there afterwards and can be pointed at',
      'end-state': 'a state of which one can check whether it is reached',
    },
    instrument: {
      supply: 'puts in resources: people, technology, facilities, money, data',
      environment: 'shapes conditions: plans, institutions, regulation, safeguards',
      demand: 'pulls demand: procurement, fields of application, market channels',
    },
    commitment: {
      必须: 'must',
      应当: 'shall',
      不得: 'must not',
      确保: 'to ensure',
      加快: 'to speed up',
      持续: 'to keep on',
      努力: 'to strive',
      鼓励: 'to encourage',
      支持: 'to support',
      探索: 'to explore',
      有望: 'is expected to',
      力争: 'to aim for',
    },
    none: 'No record of this sort in this document',
    count: (count) => `${count} ${count === 1 ? 'record' : 'records'}`,
    example: 'e.g.',
    colon: ': ',

    theme: 'Theme',
    definition: 'Definition',
    themesNote:
      'The list of themes is the editors’, the same for both documents. A record has one main theme and may touch on others; the two are counted apart.',
    mainOther: (main, other) => {
      if (main === 0) return `${other} touching on it`;
      const own = `${main} ${main === 1 ? 'record' : 'records'}`;
      return other === 0 ? own : `${own}, ${other} more touching on it`;
    },

    absenceNote:
      '“Empty” has nine meanings, each with words of its own; no cell is left blank. The first ones speak of the document. The last speaks of our own unfinished work and is drawn differently.',
    code: 'Code',
    label: 'As shown',
    absence: {
      A0: 'searched for in the whole text and not there; select it to see the search',
      A1: 'there is wording, but no number',
      A2: 'no calendar year; “this year” and “at present” are none',
      A3: 'to be doubled, without saying from what',
      A4: 'above an average whose value is not given',
      A5: 'a target without today’s value',
      A6: 'a rank or a share without the total',
      A7: 'has no meaning here, such as the unit of a rank',
      A8: 'not yet extracted by the editors; must not be read as absent from the document',
    },

    metric: 'Metric',
    unit: 'Unit',
    form: 'Form',
    usedBy: 'Used in',
    metricsNote:
      'Each number says what it counts and what it leaves out. Two numbers that count differently never share an axis.',
    noUnit: 'not applicable',

    topic: 'Topic',
    difference: 'Difference',
    alignmentsNote:
      'What each document says on one topic, and how that differs. The verdict says whether both speak on it; it never says which is better.',
    verdict: { both: 'both speak', one: 'one speaks', different: 'put differently' },
    noRecords: 'No matching record',

    limits: {
      genre: 'Kinds of text differ',
      genreText: (list) =>
        `${list}. A report selects: what is not in it may still be in the policy. Two reports differ in detail to begin with.`,
      year: (name) => `The year of ${name} is inferred`,
      origin: (name) => `Where ${name} comes from`,
      translation: 'The translation is unofficial',
      translationText:
        'English labels, summaries and notes are the editors’ translation, not an official one. Quotes are always the Chinese original, which decides in case of doubt.',
      silence: '“Not mentioned” speaks of this document alone',
      silenceText:
        '“Not mentioned in this document” means that the text does not say it, and the search is open to see. It does not tell whether the province has such a policy or whether another document says it.',
      judgement: 'Coding takes judgement',
      judgementText:
        'Kind, theme, wording and instrument were assigned by the editors under the rules above; someone else might assign some of them differently. Every assignment is public beside its sentence. A program can check quotes, positions, numbers and searches. It cannot check assignments.',
    },
    reports: (name, genre) => `${name} is a ${genre}`,
    genreJoin: (parts) => {
      const line = parts.join('; ');
      return line.charAt(0).toUpperCase() + line.slice(1);
    },

    version: 'Data version',
    versionNote:
      'The version is computed over all data files, so that any change alters it. Links that are handed out carry it, and the reader is told if the data have changed since.',
    partial: 'Some files did not load, so there is no version.',
    document: 'Document',
    id: 'Id',
    issuer: 'Issued by',
    number: 'Number',
    adopted: 'Adopted',
    effective: 'In force',
    day: 'Day as written',
    outlet: 'Origin',
    records: 'Records',
    han: 'Chinese characters',
    hanCount: (count) => count.toLocaleString('en'),
    sha: 'SHA-256 of the text as received',
  },
});
