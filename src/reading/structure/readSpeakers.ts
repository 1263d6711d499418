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
      `(?:据|按照)(?<name>${NAME}{2,30}?)(?<verb>介绍|通报|统计|测算|发布|透露)(?=[，,])`,
      'gu',
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

/** The places of a text that name a speaker, in order, none inside another. */
export function readSpeakers(text: string): Speaker[] {
  const found: Speaker[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const { name = '', verb = '' } = match.groups ?? {};
      const start = match.index + match[0].indexOf(name);
      const end = start + name.length + verb.length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      if (kind === 'person' && !isSpeaker(name)) continue;
      const body = kind === 'person' && new RegExp(`${BODY}$`).test(name);
      found.push({ start, end, kind: body ? 'body' : kind, name, verb });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

const POST =
  /(?:书记|省长|市长|县长|主席|主任|局长|厅长|部长|院长|校长|处长|司长|巡视员|调研员|秘书长|总经理|董事长|经理|教授|研究员|院士|专家|专员|负责人|发言人|记者|代表|委员|负责同志|总裁|总监|工程师|主管|科长|镇长|乡长|党委|董事|行长|站长|会长|理事长|所长)/;
const SURNAME =
  /^[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖覃]\p{Script=Han}{1,2}$/u;

// A post or a name alone: without it 明确 and 提出 have no speaker, but a measure.
const isSpeaker = (name: string) =>
  POST.test(name) || SURNAME.test(name) || new RegExp(`${BODY}$`).test(name);
