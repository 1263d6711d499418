// The rule of the specificity ladder in words (design, section 2.1); domain/ladder.ts has it as a program.
import { bilingual } from './bilingual.ts';

export const ladderRule = bilingual({
  zh: {
    intro:
      '看目标、举措和原则；数据、问题和事件不提高级别。一个主题取写得最具体的一条；同级有几条的，取最明确的：先看是否以该主题为主，再看有没有写数、有没有写明会有什么，举措先于目标，目标先于原则，然后取并列少的、在文中靠前的。级别有高低次序，间隔不等，不相加，不平均；它衡量的是措辞，不是政策。',
    steps: {
      0: '没有写到目标或举措',
      1: '写了方向：推进、强化、加强等加上主题；只写“平台”“机制”一类而没有说明是哪一个的，也在内',
      2: '写明做成以后会有什么，指得出来：有名称、数量、地点或用途的事物，或能查实是否达到的状态；没有年份',
      3: '写了目标和到期的年份',
      4: '写了年份，并写了相对值或倍数（如翻番、超过全国平均水平）',
      5: '写了年份，并写了带单位的数值',
    },
    themes: '主题取舍会影响计数，主题表和每条记录的归类都公开在数据里。',
  },
  en: {
    intro:
      'Goals, targets, measures and principles count; figures, problems and events do not raise a step. A theme takes its most specific statement; of several at one step the sharpest: the theme is its main one, then it has a number, then it names what will be there; measures before goals, goals before principles; then the one that strings fewer things together, then the earlier. Steps are ordered but not evenly spaced, and are never added or averaged. They measure wording, not policy.',
    steps: {
      0: 'no goal or measure on the theme',
      1: 'a direction: promote, strengthen, step up … and a topic; also a bare kind of thing, such as platforms or mechanisms, without saying which',
      2: 'what will be there afterwards and can be pointed at: a thing with a name, number, place or use of its own, or a state that can be checked; no year',
      3: 'an aim and the year it is due',
      4: 'a year and a relative value or multiple (double, above the national average)',
      5: 'a year and a number with its unit',
    },
    themes:
      'The list of themes affects the counts; it is published with the data, as is the theme of every statement.',
  },
});
