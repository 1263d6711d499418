import { expect, it } from 'vitest';
import { ruleWords } from '../../src/i18n/readingRules.ts';

it.each([
  ['slogan in quotes', '引号里的提法', 'a slogan in quotation marks'],
  ['part on goal', '在讲目标的部分', 'a part on aims'],
  // Written into a file by hand.
  ['动词开头', '动词开头', '动词开头'],
  ['toString', 'toString', 'toString'],
])('says the rule %s in words', (rule, zh, en) => {
  expect([ruleWords(rule, 'zh'), ruleWords(rule, 'en')]).toEqual([zh, en]);
});
