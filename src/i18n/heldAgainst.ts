// A value that the text holds against another without a number: 均超过全国平均水平.
import type { Quantity } from '../model/dataset.ts';
import type { Lang, Relation } from '../model/values.ts';
import { relationWord } from './relationWord.ts';

const WORDS: Readonly<Record<Relation, string>> = {
  exact: 'equal to',
  above: 'above',
  'at-least': 'no lower than',
  below: 'below',
  'at-most': 'no higher than',
  about: 'about',
  'just-under': 'just under',
  'somewhat-over': 'somewhat above',
  between: 'between',
};

/** From the comparing words on, as written: 均超过全国平均水平. */
const COMPARING =
  /均?(?:(?:没有|未|不得?)?(?:达到|超过|高于|低于|突破)|超|落后于|少于|不及|不足|好于|优于|快于|慢于|接近).*$/;

/** 均超过 / each above: 均 is kept, for it says that every one of the indicators is meant. */
export function heldWord(quantity: Quantity, lang: Lang): string {
  const each = COMPARING.exec(quantity.written.quote)?.[0].startsWith('均');
  if (lang === 'en') return `${each ? 'each ' : ''}${WORDS[quantity.relation]}`;
  return `${each ? '均' : ''}${relationWord(quantity).before || '达到'}`;
}

/** The comparison in full; in English with the words of the text in brackets. */
export function heldText(quantity: Quantity, lang: Lang): string {
  const { than, written } = quantity;
  const comparing = COMPARING.exec(written.quote)?.[0] ?? written.quote;
  if (lang === 'zh') {
    const says = !than || comparing.includes(than.zh) || /平均|水平/.test(comparing);
    return says ? comparing : comparing + than.zh;
  }
  return `${heldWord(quantity, 'en')}${than ? ` ${withArticle(than.en)}` : ''} (${comparing})`;
}

/** A name within a sentence; one that is not translated takes no article. */
export function withArticle(name: string): string {
  return /^(the|an?|its|their)\b|\p{Script=Han}/iu.test(name) ? name : `the ${name}`;
}
