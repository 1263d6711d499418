// The rule of the specificity ladder in words (design, section 2.1); domain/ladder.ts has it as a program.
import { both } from './both.ts';

export const ladderRule = both({
  zh: {
    intro:
      '看目标、举措和原则；数据、问题和事件不提高级别。一个主题取写得最具体的一条。级别有高低次序，间隔不等，不相加，不平均；它衡量的是措辞，不是政策。',
    steps: {
      0: '没有写到目标或举措',
      1: '写了方向：推进、强化、加强等加上主题',
      2: '写了具体举措，或要达到、要守住的状态，没有年份',
      3: '写了目标和到期的年份',
      4: '写了年份，并写了相对值或倍数（如翻番、超过全国平均水平）',
      5: '写了年份，并写了带单位的数值',
    },
    themes: '主题取舍会影响计数，主题表和每条记录的归类都公开在数据里。',
  },
  en: {
    intro:
      'Goals, targets, measures and principles count; figures, problems and events do not raise a step. A theme takes its most specific statement. Steps are ordered but not evenly spaced, and are never added or averaged. They measure wording, not policy.',
    steps: {
      0: 'no goal or measure on the theme',
      1: 'a direction: promote, strengthen, step up … and a topic',
      2: 'a particular measure, or a state to be reached or held, without a year',
      3: 'an aim and the year it is due',
      4: 'a year and a relative value or multiple (double, above the national average)',
      5: 'a year and a number with its unit',
    },
    themes:
      'The list of themes affects the counts; it is published with the data, as is the theme of every statement.',
  },
});
