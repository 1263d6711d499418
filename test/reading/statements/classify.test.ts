// What a clause is: each rule with sentences of its own, in the place where it counts.
import { describe, expect, it } from 'vitest';
import { drafted, paper } from './drafted.ts';

const PLAN = '海州市数字经济发展行动方案';
const SPEECH = '在全市数字经济大会上的讲话';
const REPORT = '政府工作报告';
const RULES = '海州市数据条例';

/** Title, heading of the part, sentence, and the kind and rule of the statement that holds the last words. */
const STATEMENTS: readonly (readonly [string, string, string, string, string])[] = [
  [PLAN, '发展目标', '到2027年，建成数据交易中心。', 'goal', 'deadline'],
  [PLAN, '发展目标', '到2027年，数据企业达到300家。', 'target', 'deadline and number'],
  [
    PLAN,
    '发展目标',
    '到2027年，体系更加健全；数据企业达到300家。',
    'target',
    'deadline and number',
  ],
  [PLAN, '发展目标', '营商环境明显改善。', 'goal', 'in a part on aims'],
  [PLAN, '发展目标', '软件收入突破100亿元。', 'target', 'number in a part on aims'],
  [SPEECH, '主要工作', '预期目标是：软件收入增长8%。', 'target', 'aim named, with a number'],
  [SPEECH, '认识', '努力走出一条海州特色的发展之路。', 'goal', 'strives for'],
  [SPEECH, '认识', '要切实守牢安全底线。', 'goal', 'ensures a state'],
  [PLAN, '重点任务', '推进数据中心建设。', 'measure', 'verb of a task'],
  [PLAN, '重点任务', '各县要压实责任。', 'measure', 'verb of a task'],
  [PLAN, '重点任务', '守住安全底线。', 'measure', 'verb of a task'],
  [PLAN, '重点任务', '物流企业小而散问题仍然突出。', 'problem', 'shortcoming'],
  [SPEECH, '认识', '在水利、能源等领域推出80个项目。', 'measure', 'verb of a task'],
  [SPEECH, '认识', '要建设数据中心。单个中心补助500万元。', 'measure', 'verb of a task within'],
  [
    PLAN,
    '总体要求',
    '到 2027 年，体系更加健全。数据中心达到 8 个。',
    'target',
    'deadline and number',
  ],
  [PLAN, '主要目标', '要坚持稳中求进，守住安全底线。', 'principle', 'holds to'],
  [
    SPEECH,
    '提高站位，深刻认识重要意义',
    '主城区仍有37个大班额。',
    'figure',
    'number without a word for an aim',
  ],
  [SPEECH, '情况', '调水3亿立方米，保障了58万人饮水。', 'figure', 'reported'],
  [PLAN, '重点任务', '对新建项目给予补助。', 'measure', 'verb of a task within'],
  [PLAN, '重点任务', '建设基站，2026年底前新增2万个。', 'measure', 'verb of a task'],
  [PLAN, '重点任务', '单个项目最高不超过500万元。', 'measure', 'number of a task'],
  [PLAN, '优化发展环境', '清理审批事项。', 'measure', 'verb of a task'],
  [RULES, '数据安全', '处理者应当建立数据安全制度。', 'measure', 'verb of a task'],
  [RULES, '数据安全', '任何人不得窃取数据。', 'measure', 'in a part on tasks'],
  [RULES, '附则', '本条例自2024年1月1日起施行。', 'event', 'in force'],
  [REPORT, '2023年工作回顾', '软件收入增长8%。', 'figure', 'number in a part that looks back'],
  [REPORT, '2023年工作回顾', '数字政府建设扎实推进。', 'event', 'in a part that looks back'],
  [SPEECH, '情况', '目前全市有数据企业300家。', 'figure', 'number in a part that looks back'],
  [SPEECH, '情况', '全市数据企业已达300家。', 'figure', 'reported'],
  [SPEECH, '情况', '预计全年收入达到100亿元。', 'figure', 'expected'],
  [SPEECH, '认识', '产业链核心技术支撑能力不强。', 'problem', 'shortcoming'],
  [SPEECH, '认识', '工作中还存在一些问题：融合不深。', 'problem', 'in a part on problems'],
  [PLAN, '基本原则', '坚持创新驱动。', 'principle', 'in a part on principles'],
  [SPEECH, '认识', '以数据要素改革为主线。', 'principle', 'takes … as'],
  [SPEECH, '认识', '要坚持系统观念。', 'principle', 'holds to'],
];

describe('the kind of a statement', () => {
  it.each(STATEMENTS)('%s, %s: %s', (title, heading, words, kind, rule) => {
    const { file } = drafted(paper(title, heading, words));
    const last = file.records.at(-1);
    expect([last?.kind, last?.why[0]?.rule]).toEqual([kind, rule]);
  });

  it.each([
    [PLAN, '到2025年，建成中心。到2027年，建成网络。', ['goal', 'goal'], ['到2025年', '到2027年']],
    [PLAN, '展望2035年，基本建成数字强市。', ['goal'], ['2035年']],
    [PLAN, '2025年，数据企业较2020年增长5%。', ['target'], ['2025年']],
  ])('takes the time that an aim is said for: %s %s', (title, words, kinds, times) => {
    const { records } = drafted(paper(title, '发展目标', words)).file;
    expect(records.map(({ kind }) => kind)).toEqual(kinds);
    expect(records.map(({ time }) => time?.quote)).toEqual(times);
  });
});

describe('context', () => {
  it.each([
    [PLAN, '为加快转型，结合我市实际，制定本方案。', 'formula'],
    [PLAN, '各县人民政府：', 'formula'],
    [PLAN, '联系人：李明，联系电话：0511-8888888。', 'formula'],
    [RULES, '本条例所称数据，是指对信息的记录。', 'definition'],
    [RULES, '本条例所称服务，是指在家庭基础上，由政府提供的照料。', 'definition'],
    [PLAN, '附件：重点任务目标', 'heading'],
    [PLAN, '责任单位：市工信局、市数据局', 'duties'],
    [PLAN, '相关链接：\n《方案》解读', 'formula'],
    [SPEECH, '今天，我们召开数据工作大会，主要任务是总结经验、部署工作。', 'formula'],
    [SPEECH, '对此，我们将采取有力措施，切实加以解决。', 'formula'],
    [SPEECH, '征程万里风正劲。让我们携手前进！', 'formula'],
    [SPEECH, '数字经济是我市的特色和优势所在。', 'background'],
    [SPEECH, '让我们携手前进，共创未来！', 'formula'],
    [SPEECH, '我市的发展成效如何？', 'question'],
    ['全市数据工作会议召开', '市委书记周远出席会议并讲话。', 'attendance'],
    ['全市数据工作会议召开', '各县负责同志，企业代表参加会议。', 'attendance'],
    ['全市数据工作会议召开', '周远指出，要加快数据立法。', 'attribution'],
    ['全市数据工作会议召开', '记者 张丽', 'credit'],
  ])('%s: %s', (title, words, reason) => {
    const { context } = drafted(`${title}\n${words}\n`).file;
    expect(context.map((one) => one.reason)).toContain(reason);
  });
});

describe('statements of several clauses', () => {
  it.each([
    // A topic leads up to what is done about it; an outcome and a number add to a task.
    ['围绕产业链需求，建设实验室。', ['围绕产业链需求，建设实验室']],
    ['建设实验室，提升创新能力。', ['建设实验室，提升创新能力']],
    ['实施培训工程，三年新增技能人才3万人。', ['实施培训工程，三年新增技能人才3万人']],
    ['建设实验室，培育科技企业。', ['建设实验室', '培育科技企业']],
    ['推广“一张网、一个号”，开放场景。', ['推广“一张网、一个号”', '开放场景']],
    ['一是建设网络；二是开放数据。', ['建设网络', '开放数据']],
    ['建设网络。（责任单位：市工信局）', ['建设网络']],
  ])('%s', (words, quotes) => {
    const { records } = drafted(paper(PLAN, '重点任务', words)).file;
    expect(records.map(({ evidence }) => evidence[0]?.quote)).toEqual(quotes);
  });
});
