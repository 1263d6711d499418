// What a text says of itself: title, genre, who issued it, its number and its days.
import type { Genre, Level } from '../../model/values.ts';
import type { ReadTime } from '../times/readTimes.ts';
import type { DocumentFacts, Range } from './draft.ts';
import { CITY_PROVINCES, PROVINCES } from './provinces.ts';
import { datesSomething, timeOf } from './timeOf.ts';

/** Words of a title that say its genre, in order; those of a printed plan hold before the notice that prints it. */
export const GENRE_CUES: readonly { readonly genre: Genre; readonly pattern: RegExp }[] = [
  { genre: 'work-report', pattern: /政府工作报告|工作报告/ },
  { genre: 'briefing-report', pattern: /吹风会|新闻发布会|发布会|新闻通气会/ },
  {
    genre: 'conference-report',
    pattern:
      /(?:会议|大会|座谈会|推进会|动员会|现场会|全会|调度会|会)(?:在[^，]{2,12})?(?:召开|举行|强调|要求|部署)|主持召开/,
  },
  { genre: 'speech', pattern: /讲话|致辞|演讲|发言|讲话稿|贺信/ },
  {
    genre: 'action-plan',
    pattern: /行动计划|行动方案|三年行动|攻坚行动|专项行动|实施方案|工作方案|建设方案|推进方案/,
  },
  { genre: 'opinions', pattern: /意见(?!征集|建议)/ },
  { genre: 'measures', pattern: /措施|举措|政策|十条|\d+条|[一二三四五六七八九十]+条|奖补|扶持/ },
  { genre: 'regulation', pattern: /条例|办法|规定|细则|规则|规程|决定/ },
  { genre: 'plan', pattern: /规划|计划|纲要|方案|要点|蓝图|远景目标/ },
  { genre: 'notice', pattern: /通知|通告|公告|通报|函|批复|指引|指南/ },
];

const NUMBER = /[\p{Script=Han}]{1,12}[〔［[【（(](?:19|20)\d{2}[〕］\]】）)](?:第)?\d{1,5}号/u;
const BODY =
  /(?:中共[\p{Script=Han}]{2,12}(?:委|委员会)(?:办公厅|办公室)?|国务院(?:办公厅)?|[\p{Script=Han}]{2,14}(?:人民政府|人民代表大会(?:常务委员会)?|政府)(?:办公厅|办公室)?|(?:国家|[\p{Script=Han}]{2,10}(?:省|市|自治区|州|县|区))?[\p{Script=Han}]{2,16}(?:委员会|改革委|部|厅|局|总局|办公室))/u;

/** Where the facts were read: the rule and its words, for the reader of the shell. */
export interface FactSource {
  readonly field: keyof DocumentFacts;
  readonly rule: string;
  readonly words: string;
}

/** The facts of a text by its first and last lines, and the places that they stand on. */
export function documentFacts(
  text: string,
  heading: string,
  times: readonly ReadTime[],
): { facts: DocumentFacts; sources: readonly FactSource[]; places: readonly Range[] } {
  const sources: FactSource[] = [];
  const places: Range[] = [];
  const opening = text.slice(0, 1200);
  const number = NUMBER.exec(opening)?.[0];
  const title = heading.replace(/\s+/g, '') || firstLine(text);
  const note = (field: keyof DocumentFacts, rule: string, words: string) =>
    sources.push({ field, rule, words });

  const genre = genreOf(title, text, note);
  const issuer = issuerOf(text, title, genre);
  if (issuer) note('issuer', 'body in title or signature', issuer);
  const level = levelOf(issuer ?? title);
  if (level) note('level', 'words of the issuer', issuer ?? title);
  if (number) {
    note('number', 'year in brackets', number);
    const at = opening.indexOf(number);
    places.push({ start: at, end: at + number.length });
  }
  const whole = `${title}${issuer ?? ''}${opening.slice(0, 200)}`;
  const province = PROVINCES.map((one) => ({
    one,
    at: `${title}${issuer ?? ''}`.indexOf(one.name),
  }))
    .concat(
      PROVINCES.map((one) => ({ one, at: whole.indexOf(one.name) })).filter(
        () => level !== 'state',
      ),
    )
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)[0]?.one;

  const near = (time: ReadTime, pattern: RegExp, before: number, after: number) =>
    pattern.test(text.slice(Math.max(0, time.start - before), time.end + after));
  const full = times.filter((time) => time.kind === 'date' && datesSomething(time));
  const adopted = full.find(
    (time) => near(time, /^.{0,60}(?:通过|审议)/, 0, 50) && time.to?.day != null,
  );
  const effective = full.find((time) =>
    near(time, /^自.{4,14}起(?:正式)?(?:施行|实施|执行)/, 1, 10),
  );
  const date = dateOf(text, full, genre);
  const bare = printedTitle(title);
  return {
    facts: {
      genre,
      ...(level ? { level } : {}),
      ...(issuer ? { issuer: { zh: issuer } } : {}),
      ...(number ? { number } : {}),
      ...(adopted ? { adopted: timeOf(text, adopted) } : {}),
      ...(effective ? { effective: timeOf(text, effective) } : {}),
      ...(date ? { date: timeOf(text, date) } : {}),
      ...(province
        ? { province: { id: province.id, name: { zh: province.name }, glyph: province.glyph } }
        : {}),
      title: { zh: title },
      shortTitle: { zh: shortOf(bare) },
      subject: { zh: bare },
    },
    sources,
    places,
  };
}

const firstLine = (text: string) =>
  text.trimStart().split('\n')[0]?.trim().slice(0, 60) || '未命名';

// 关于印发《…行动计划》的通知: the plan's own title.
function printedTitle(title: string): string {
  const printed =
    /(?:印发|发布|公布|转发)(?:的)?《?([^《》]{4,60}?)》?的(?:通知|公告|通告|决定)/.exec(
      title,
    )?.[1];
  return (
    (printed ?? title.replace(/^.*?(?:人民政府|办公厅|办公室|委员会)(?=关于)/, '')).trim() || title
  );
}

/** Signs of a short title: what the head of a column has room for. */
const SHORT = 14;
const PLACE =
  /^[\p{Script=Han}]{1,7}?(?:自治区|自治州|省|市|县|州|区|旗)(?![\p{Script=Han}]?(?:级|域|场))/u;
const ENDS =
  /(?:若干措施|若干政策|工作要点|实施方案|行动方案|行动计划|工作方案|实施意见|指导意见|规划|计划|方案|条例|办法|规定|细则|措施|意见|政策|通知|公报|报告)(?:[（(][^（）()]{2,16}[）)])?$/;

// 临江市“十五五”卫生健康事业发展规划: without its place and period, else its place and sort alone; 举行《…》新闻发布会: what it is on.
function shortOf(title: string): string {
  const named = /《([^《》]{4,})》/.exec(title)?.[1];
  const place = PLACE.exec(title)?.[0] ?? '';
  const sort = ENDS.exec(title)?.[0];
  const topic = title.slice(place.length).replace(/^(?:“[^“”]{2,5}”|关于)/, '');
  const all = [title, named, topic, place && sort ? place + sort : undefined];
  const short = all.find((words) => words !== undefined && words.length <= SHORT);
  return short ?? `${title.slice(0, SHORT - 1)}…`;
}

function genreOf(
  title: string,
  text: string,
  note: (field: 'genre', rule: string, words: string) => void,
): Genre {
  const printed = printedTitle(title);
  for (const words of printed === title ? [title] : [printed, title]) {
    const cue = GENRE_CUES.find(({ pattern }) => pattern.test(words));
    if (!cue) continue;
    note('genre', 'words of the title', cue.pattern.exec(words)?.[0] ?? words);
    return cue.genre;
  }
  const start = text.slice(0, 2000);
  const shapes: readonly (readonly [Genre, RegExp])[] = [
    ['regulation', /第[一二三]条[\s\S]{4,400}第[二三四]条/],
    ['speech', /同志们[：:，！]|女士们/],
    ['conference-report', /(?:会议|大会)(?:指出|强调|要求|审议)|出席会议/],
    ['news-report', /记者|本报讯|(?:日)?(?:电|讯)[）)]?/],
    ['notice', /特此通知|通知如下/],
  ];
  const shape = shapes.find(([, pattern]) => pattern.test(start));
  note(
    'genre',
    shape ? 'shape of the text' : 'default',
    shape?.[1].exec(start)?.[0].slice(0, 20) ?? '',
  );
  return shape?.[0] ?? 'opinions';
}

function issuerOf(text: string, title: string, genre: Genre): string | null {
  const lines = text.trimEnd().split('\n');
  const titled = new RegExp(`^${BODY.source}(?=关于|印发)`, 'u').exec(title)?.[0];
  if (titled) return titled;
  const signature = lines
    .slice(-12)
    .map((line) => line.trim())
    .find((line) => line.length <= 24 && new RegExp(`^${BODY.source}$`, 'u').test(line));
  if (signature) return signature;
  const first = lines
    .slice(0, 6)
    .map((line) => line.trim())
    .find((line) => line.length <= 24 && new RegExp(`^${BODY.source}(?:文件)?$`, 'u').test(line));
  if (first) return first.replace(/文件$/, '');
  if (genre !== 'regulation') return null;
  return (
    /(?<=[日在（(])[\p{Script=Han}]{2,20}(?:人民代表大会常务委员会|人民代表大会|人民政府)(?=第[\p{Script=Han}\d]{1,6}次|令|公布)/u.exec(
      text.slice(0, 600),
    )?.[0] ?? null
  );
}

function levelOf(words: string): Level | null {
  if (
    /^(?:国务院|国家|中共中央|中华人民共和国|全国人民)|^[\p{Script=Han}]{2,8}部(?!门)/u.test(words)
  )
    return 'state';
  if (CITY_PROVINCES.test(words) && !/[县区](?:人民政府|委)/.test(words)) return 'province';
  if (/[县旗](?:人民政府|委|财政|发展)|(?<=市)[\p{Script=Han}]{2,4}区(?:人民政府|委)/u.test(words))
    return 'county';
  if (/市/.test(words) && !/^[\p{Script=Han}]{2,4}省(?!.*市)/u.test(words)) return 'city';
  if (/州(?:人民政府|委)/.test(words) && !/[广杭福郑苏兰]州/.test(words)) return 'city';
  if (/省|自治区/.test(words)) return 'province';
  return PROVINCES.some(({ name }) => words.startsWith(name)) ? 'province' : null;
}

// The last whole date alone on its line is the day of issue; a report's is the first that it names.
function dateOf(text: string, times: readonly ReadTime[], genre: Genre): ReadTime | null {
  if (/report$/.test(genre) && genre !== 'work-report')
    return times.find(({ to }) => to?.day != null) ?? null;
  const alone = times.filter((time) => {
    const before = text.slice(text.lastIndexOf('\n', time.start - 1) + 1, time.start).trim();
    const next = text.indexOf('\n', time.end);
    const after = text.slice(time.end, next < 0 ? text.length : next).trim();
    return time.to?.day != null && /^[（(]?$/.test(before) && /^[）)]?$/.test(after);
  });
  return alone.at(-1) ?? null;
}
