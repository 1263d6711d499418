// What a clause is: a statement of a kind, context, or a part of the statement beside it. The first rule that fits decides.
import type { ContextReason, Genre, Kind } from '../../model/values.ts';
import type { Quantity } from '../quantity.ts';
import type { ReadingRule, Role } from '../rules.ts';
import {
  ACTOR,
  ADDRESS,
  AIM,
  AIM_WORDS,
  ATTENDANCE,
  BACKGROUND,
  CREDIT,
  type Cue,
  DEFINITION,
  DONE,
  EFFECT,
  EVENT,
  FORECAST,
  FORMULA,
  FROM_ABOVE,
  LEAD,
  LOOKS_AHEAD,
  OPENING,
  PERSONS,
  PRINCIPLE,
  PROBLEM,
  PROBLEMS_FOLLOW,
  QUESTION,
  RESULT,
  STATE,
  TASK_INSIDE,
  TASK_VERB,
} from './cues.ts';
import type { Clause } from './cutClauses.ts';

/** What a whole sentence may be. */
export type Whole = 'formula' | 'attendance' | 'definition';

/** What is known of a clause besides its words. */
export interface Situation {
  readonly clause: Clause;
  /** Its words behind a time at its head. */
  readonly body: string;
  readonly genre: Genre;
  readonly role: Role | null;
  readonly quantities: readonly Quantity[];
  /** `to`: 到2027年, of its own or of its sentence; `before`: 2025年底前. */
  readonly deadline: 'to' | 'before' | null;
  /** Its paragraph looks back. */
  readonly past: boolean;
  /** 存在以下问题: what follows are problems. */
  readonly problems: boolean;
  /** 主要目标是: what follows are aims. */
  readonly aims: boolean;
  /** The clause behind it in its sentence. */
  readonly next: string;
  /** It has a date of its own. */
  readonly dated: boolean;
  /** It stands below a heading, or the text has none. */
  readonly headed: boolean;
  /** The kind of the statement before it in its sentence. */
  readonly before: Kind | null;
  /** The kind of the statement before it in its line. */
  readonly lineBefore: Kind | null;
  /** What its whole sentence is, where a formula or a list of persons makes it so. */
  readonly sentence: Whole | null;
}

export type Verdict =
  | {
      readonly type: 'statement';
      readonly kind: Kind;
      readonly rule: ReadingRule;
      readonly words?: string;
      readonly confidence: number;
      /** It adds to the statement before it, where there is one in the sentence. */
      readonly adds: boolean;
    }
  | { readonly type: 'context'; readonly reason: ContextReason }
  /** Leads up to the next clause. */
  | { readonly type: 'lead' }
  /** No rule knows it: part of what stands before it. */
  | { readonly type: 'rest' };

const REPORTS: readonly Genre[] = [
  'work-report',
  'speech',
  'briefing-report',
  'conference-report',
  'news-report',
];
/** Genres that say what is to be done wherever they do not say otherwise. */
const PLANS: readonly Genre[] = ['opinions', 'plan', 'action-plan', 'measures', 'notice'];
/** Genres whose every provision is something to be done. */
const RULES: readonly Genre[] = ['regulation', 'measures'];

const ADDS =
  /^(?:同比|环比|比上年|较上年|比去年|较去年|增长|下降|占|居|增速|年均|其中|均|分别|各|排|位居|位列|高于|低于|快于|较|比|名义|扣除)/;
const OWN_PRINCIPLE =
  /^(?:要|并|必须|始终)?(?:以[^，]{2,40}为|坚持|遵循|贯彻|高举|全面贯彻|深入贯彻|统筹)/;

/** Verbs that are nouns before a shortcoming: 物流…问题突出, 创新能力不强. */
const NOUN_TASK =
  /^(?:发展|创新|物流|仓储|生产|制造|加工|消费|服务|管理|交易|流通|投资|融资|贷款|供给|供应|出口|进口|养殖|种植|销售|治理|监管|监测|教育|运行|运营|运输|配送|配套|规划|储备|预警|应用)$/;

/** 守住底线, 确保安全. */
const KEEPS = 'ensures a state';

/** What the clause is, by its words and its place. */
export function classify(given: Situation): Verdict {
  const { role, genre } = given;
  const s = {
    ...given,
    role: role ?? (PLANS.includes(genre) && given.headed && !given.past ? 'measure' : null),
  };
  return contextOf(s) ?? statementOf(s) ?? leftOver(s);
}

const context = (reason: ContextReason): Verdict => ({ type: 'context', reason });

function contextOf({
  clause: { words, stop },
  quantities,
  role,
  sentence,
}: Situation): Verdict | null {
  if (
    /^[（(]?(?:牵头|责任|配合|参与|实施|主办|协办|负责|落实)(?:责任)?(?:单位|部门|主体)/.test(words)
  )
    return context('duties');
  if (quantities.length > 0) return null;
  if (sentence === 'formula') return context('formula');
  if (sentence === 'definition') return context('definition');
  if (sentence === 'attendance' && PERSONS.test(words)) return context('attendance');
  if (/^(?:附?表|专栏|图)\s*\d+/.test(words)) return context('heading');
  if ('？?'.includes(stop) && stop !== '') return context('question');
  if (QUESTION.test(words) && !TASK_VERB.test(words)) return context('question');
  if (/^附件|^附[:：]/.test(words) || role === 'annex') return context('heading');
  if ((stop === ':' || stop === '：') && ADDRESS.test(words)) return context('formula');
  if (PROBLEMS_FOLLOW.test(words) || /^(?:对)?(?:这些|上述|以上)(?:问题|困难|不足)$/.test(words))
    return context('background');
  if (CREDIT.test(words)) return context('credit');
  if (ATTENDANCE.test(words)) return context('attendance');
  if (FORMULA.some((pattern) => pattern.test(words))) return context('formula');
  return DEFINITION.test(words) ? context('definition') : null;
}

function statementOf(s: Situation): Verdict | null {
  const { clause, body, role, genre, quantities } = s;
  const { words } = clause;
  const number = quantities.length > 0;
  const bare = stripped(body);
  const task = taskOf(s, bare);
  const is = (kind: Kind, rule: ReadingRule, confidence: number, found?: string, adds = false) =>
    ({
      type: 'statement',
      kind,
      rule,
      confidence,
      adds:
        adds ||
        (number && ADDS.test(bare) && (kind === 'figure' || kind === 'target')) ||
        (number && kind === 'measure' && task === undefined),
      ...(found ? { words: found } : {}),
    }) as const;
  const by = ({ pattern }: Cue) => pattern.exec(words)?.[0];

  const effect = by(EFFECT);
  if (effect) return is('event', EFFECT.rule, 0.9, effect);

  if (role !== 'goal' && !s.deadline && !(genre === 'regulation' && /的$/.test(words))) {
    const cue = PROBLEM.find(({ pattern }) => pattern.test(words));
    const solves = task !== undefined && !/^(?:存在|面临)/.test(bare) && !NOUN_TASK.test(task);
    if (cue && !solves && !/问题导向/.test(words)) return is('problem', cue.rule, 0.9, by(cue));
    if ((s.problems || role === 'problem') && !number && !solves && !leads(s))
      return is('problem', 'in a part on problems', 0.7);
  }
  const forecast = by(FORECAST);
  if (forecast && number && role !== 'goal') return is('figure', FORECAST.rule, 0.9, forecast);

  // A number inside a task says how much of it: the task goes on.
  const ofTask = s.before === 'measure' || role === 'measure' || RULES.includes(genre);
  const past = (s.past || role === 'past') && !s.aims && !LOOKS_AHEAD.test(words);
  // In a task 比上年减少2% is what it aims at.
  const done = ofTask ? /已(?!经?成)|截[至止]|目前|现有|去年/.exec(words)?.[0] : by(DONE);
  if (role === 'background' && !number) return null;
  if (past && s.deadline !== 'to') {
    if (number) return is('figure', 'number in a part that looks back', 0.9, done);
    if (genre !== 'regulation' && words.length > 5 && !leads(s))
      return is('event', 'in a part that looks back', 0.7, undefined, true);
  }
  if (
    done &&
    number &&
    !s.aims &&
    s.deadline === null &&
    role !== 'goal' &&
    !AIM.pattern.test(words)
  )
    return is('figure', DONE.rule, 0.9, done);

  const aim = by(AIM);
  if (s.deadline === 'to' && !(genre === 'regulation' && role !== 'goal')) {
    if (number) return is('target', 'deadline and number', 0.95);
    if (!leads(s) || STATE.test(bare)) return is('goal', 'deadline', 0.9);
  }
  if (s.aims || (aim && !(ofTask && number && !/目标/.test(aim)))) {
    if (number) return is('target', 'aim named, with a number', 0.9, aim);
    if (s.aims && !leads(s)) return is('goal', 'aim named', 0.8, aim);
  }
  if (role === 'goal' && !(FROM_ABOVE.test(words) && !number)) {
    if (number) return is('target', 'number in a part on aims', 0.9);
    const principle = PRINCIPLE.find(({ pattern }) => pattern.test(words));
    if (principle && !STATE.test(bare)) return is('principle', principle.rule, 0.7, by(principle));
    // 要坚持稳中求进，守住安全底线: as long as the sentence names no aim.
    const wish = AIM_WORDS.find(({ pattern }) => pattern.test(words));
    if (s.before === 'principle' && !s.aims && !s.deadline && !leads(s) && wish?.rule === KEEPS)
      return is('principle', 'goes on with principles', 0.6, undefined, true);
    if (!leads(s) && words.length > 3) return is('goal', 'in a part on aims', 0.8);
  }
  const outcome =
    !task || /^(?:实现|完成|达到|新增|增加|突破|带动|拉动|形成|减少|降低)$/.test(task);
  if (s.before === 'figure' && number && s.deadline !== 'to' && outcome && role !== 'measure')
    return is('figure', 'goes on with figures', 0.7, undefined, true);
  if (s.deadline === 'before' && !ofTask) {
    if (number) return is('target', 'deadline and number', 0.85);
    if (STATE.test(bare)) return is('goal', 'deadline and state', 0.75, STATE.exec(bare)?.[0]);
  }
  if (number && !ofTask && quantities.some(({ status }) => status === 'target'))
    return is('target', 'number aimed at', 0.85);

  if (role === 'principle' && !number)
    return is('principle', 'in a part on principles', 0.8, undefined, !OWN_PRINCIPLE.test(words));
  // What stands before the first part of a plan says why there is one.
  if (PLANS.includes(genre) && !s.headed && !number && !s.aims && s.deadline === null) return null;
  const principle = PRINCIPLE.find(({ pattern }) => pattern.test(words));
  if (principle && !number)
    return is('principle', principle.rule, role === 'measure' ? 0.7 : 0.85, by(principle));

  const wish = AIM_WORDS.find(({ pattern }) => pattern.test(words));
  if (wish && !number && (role !== 'measure' || /努力|奋力|力争|早日|率先|新突破/.test(words)))
    return is('goal', wish.rule, 0.75, by(wish));

  const event = by(EVENT);
  if (event && (!number || /了/.test(event)) && (s.dated || REPORTS.includes(genre)) && !task)
    return is('event', EVENT.rule, 0.85, event);
  if (done && !number && /已|去年|一年来/.test(done) && !task && role !== 'measure')
    return is('event', DONE.rule, 0.7, done);

  if (FROM_ABOVE.test(words) && !number) return null;
  if (task) {
    return is('measure', 'verb of a task', 0.9, task, !number && RESULT.test(body));
  }
  const inside = TASK_INSIDE.exec(bare)?.[0];
  if (inside && !leads(s) && role !== 'background' && (number || !FROM_ABOVE.test(words)))
    return is('measure', 'verb of a task within', 0.75, inside, !number && RESULT.test(body));
  if (number) {
    if (ofTask) return is('measure', 'number of a task', 0.6, undefined, true);
    if (s.lineBefore === 'measure' && !past && genre !== 'news-report')
      return is('measure', 'number among tasks', 0.5, undefined, true);
    return is('figure', 'number without a word for an aim', REPORTS.includes(genre) ? 0.7 : 0.5);
  }
  return null;
}

function leftOver(s: Situation): Verdict {
  const { clause, body, genre, role } = s;
  const { words } = clause;
  // 民营经济是海东的特色: what a report says of its subject.
  if (
    REPORTS.includes(genre) &&
    s.next === '' &&
    /^[“]?[^，]{0,20}是(?![否不])[^，]{2,}$/.test(words)
  )
    return context('background');
  if (leads(s) || (s.next !== '' && TOPIC.test(stripped(body)))) return { type: 'lead' };
  const state = STATE.exec(body)?.[0];
  if (state && role !== 'measure' && role !== 'background')
    return {
      type: 'statement',
      kind: 'goal',
      rule: 'state',
      words: state,
      confidence: 0.5,
      adds: true,
    };
  if (
    BACKGROUND.test(words) &&
    (role !== 'measure' || FROM_ABOVE.test(words)) &&
    genre !== 'regulation'
  )
    return context('background');
  if (PLANS.includes(genre) && !s.headed && role === null) return context('background');
  if (role === 'background') return context('background');
  if ((role === 'measure' || genre === 'regulation') && words.length >= 6)
    return {
      type: 'statement',
      kind: 'measure',
      rule: 'in a part on tasks',
      confidence: 0.45,
      adds: true,
    };
  return { type: 'rest' };
}

/** Words that open a clause whose subject is the clause before it. */
const PREDICATE = /^(?:是|要坚持|要以|必须坚持|就是|关键|要在|重在|贵在|离不开|根本|核心在)/;
const TOPIC =
  /^(?:聚焦|围绕|着眼|立足|依托|瞄准|对标|紧扣|紧紧围绕|锚定|抢抓|针对|面向|顺应|结合|把握)/;

function leads({ clause: { words }, next }: Situation): boolean {
  if (/(?:目标|任务|要求|原则|重点|思路)(?:是|为|如下|包括)$/.test(words)) return true;
  if (/的$|时$|(?<!集|其|之)中$|^[^，]{1,30}方面$/.test(words)) return true;
  if (next === '') return false;
  if (/(?:以来|之后|实施后|基础上|相比)$/.test(words)) return true;
  if (words.length <= 14 && PREDICATE.test(next)) return true;
  if (/^为(?:了)?/.test(words)) return true;
  return LEAD.test(words) && !TASK_INSIDE.test(words.slice(2));
}

/** 在铁路、水利等领域推出…: where a task is done. */
const FIELD = /^在[^，]{2,30}?(?:领域|方面|行业|环节|地区|区域|场所)(?=[\p{Script=Han}]{2})/u;

// A topic alone leads up to what is done about it.
function taskOf(s: Situation, bare: string): string | undefined {
  const { body, clause } = s;
  const light = (body.replace(OPENING, '') || body).replace(FIELD, '');
  if (s.next !== '' && (leads(s) || (TOPIC.test(light) && !TASK_INSIDE.test(light.slice(2)))))
    return undefined;
  return (TASK_VERB.exec(light) ?? TASK_VERB.exec(bare) ?? TASK_VERB.exec(clause.words))?.[0];
}

/** A clause's words behind those that say who acts or how. */
export function stripped(words: string): string {
  const open = words.replace(OPENING, '');
  const acted = open.replace(ACTOR, '');
  const rest = acted === open ? open : acted.replace(OPENING, '');
  return rest || words;
}
