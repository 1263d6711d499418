// Who speaks, where a text says so: 顾红松介绍, 会议指出, 《意见》提出, 据省统计局通报.

/** Who speaks: a person, a meeting, a document, a body. */
export type SpeakerKind = 'person' | 'meeting' | 'document' | 'body';

/** Words that name a speaker: [start, end) in the text, UTF-16 code units. */
export interface Speaker {
  readonly start: number;
  readonly end: number;
  readonly kind: SpeakerKind;
  /** As written, with the post: 科技厅二级巡视员王建伟. */
  readonly name: string;
  readonly verb: string;
}

const VERBS =
  '说道|说|表示|指出|介绍说|介绍|强调|认为|透露|谈到|称|提到|要求|提出|明确|解释|坦言|告诉记者|回应|补充说|通报|建议|呼吁|宣布|明确提出';
const MEETING = '(?:会议|大会|全会|座谈会|发布会|吹风会|报告|讲话|论坛|会上)';
const BODY =
  '(?:厅|局|委|办|部|院|中心|政府|公司|集团|协会|统计局|有关负责人|相关负责人|有关负责同志|负责人)';
const NAME = '[\\p{Script=Han}A-Za-z0-9、·（）()]';

const PATTERNS: readonly (readonly [SpeakerKind, RegExp])[] = [
  [
    'document',
    new RegExp(
      `(?<name>(?:《[^《》\\n]{1,60}》|本(?:意见|方案|规划|办法|措施|条例)))(?<verb>${VERBS})`,
      'gu',
    ),
  ],
  [
    'meeting',
    new RegExp(
      `(?<![\\p{Script=Han}])(?<name>${NAME}{0,14}?${MEETING})(?<verb>${VERBS})(?=[，：,:]|了?[，“])`,
      'gu',
    ),
  ],
  [
    'body',
    new RegExp(
      `(?<=^|[，。！？；：“”\n])据(?<name>${NAME}{2,30}?)(?<verb>介绍|通报|统计|测算|发布|透露)(?=[，,])`,
      'gmu',
    ),
  ],
  [
    'person',
    new RegExp(
      `(?<=^|[，。！？；：“”\\n、,:])(?<name>${NAME}{2,40}?)(?<verb>${VERBS})(?=[，。：:,“\\n]|$)`,
      'gmu',
    ),
  ],
];

/** 何伟：谢谢。 An answer at the head of a line, of a person named with a post before. */
const ANSWER = /^\p{Script=Han}{2,3}(?:[（(][^（()）\n]{2,30}[）)])?[：:]/gmu;

/** The places of a text that name a speaker, in order, none inside another. */
export function readSpeakers(text: string): Speaker[] {
  const known = new Map<string, boolean>();
  const introduced = (name: string) => {
    const before = known.get(name) ?? new RegExp(`[长任员记师监授总裁席]${name}`).test(text);
    known.set(name, before);
    return before;
  };
  const answers = Array.from(text.matchAll(ANSWER)).flatMap(({ 0: words, index }): Speaker[] => {
    const name = words.slice(0, -1);
    const posted = POST.test(name);
    if (!SURNAME.test(name.replace(/[（(].*$/, '')) || !(posted || introduced(name))) return [];
    return [
      { start: index, end: index + words.length, kind: 'person', name, verb: words.slice(-1) },
    ];
  });
  const found = PATTERNS.flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern)).flatMap((match): Speaker[] => {
      const { name = '', verb = '' } = match.groups ?? {};
      if (kind === 'person' && !isSpeaker(name)) return [];
      const start = match.index + match[0].indexOf(name);
      const body = kind === 'person' && ENDS_IN_BODY.test(name);
      return [
        { start, end: start + name.length + verb.length, kind: body ? 'body' : kind, name, verb },
      ];
    }),
  );
  found.push(...answers);
  found.sort((one, other) => one.start - other.start);
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

const ENDS_IN_BODY = new RegExp(`${BODY}$`);
const POST =
  /(?:书记|省长|市长|县长|主席|主任|局长|厅长|部长|院长|校长|处长|司长|巡视员|调研员|秘书长|总经理|董事长|经理|教授|研究员|院士|专家|专员|负责人|发言人|记者|代表|委员|负责同志|总裁|总监|工程师|主管|科长|镇长|乡长|党委|董事|行长|站长|会长|理事长|所长)/;
/** A name that stands alone: one of the frequent surnames and one or two signs. */
const SURNAME =
  /^[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚]\p{Script=Han}{1,2}$/u;

/** Words that a speaker's name does not hold: 贯彻落实…重要指示要求 is a measure. */
const NO_NAME = /指示|精神|贯彻|落实|按照|根据|围绕|推进|坚持|加快|进一步|要求|有关规定|^据/;

// A post or a name alone: without it 明确 and 提出 have no speaker, but a measure.
function isSpeaker(words: string): boolean {
  // 刘家义在讲话中指出, 王建伟在会上介绍.
  const name = words.replace(/在[\p{Script=Han}]{0,8}(?:讲话|致辞|发言|会上|报告)中?$/u, '');
  return !NO_NAME.test(name) && (POST.test(name) || SURNAME.test(name) || ENDS_IN_BODY.test(name));
}
