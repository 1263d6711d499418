import { leftOut } from '../domain/leftOut.ts';
import { slideWords } from '../i18n/slide.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import { searchWords } from './slideQuotes.ts';
import type { SlideRequest } from './slideRequest.ts';

/** A topic that a document leaves out, and the search that shows it. */
export interface LeftOutItem {
  readonly topic: string;
  readonly search: string;
}

/** All that a document leaves out, in words. */
export function leftOutItems(
  document: PolicyDocument,
  { lang, dataset }: Pick<SlideRequest, 'lang' | 'dataset'>,
): LeftOutItem[] {
  const say = slideWords[lang];
  const all = leftOut(document, dataset.terms);
  const items = all.flatMap((item): LeftOutItem[] =>
    item.type === 'absence'
      ? [
          {
            topic: item.absence.label[lang],
            search: searchWords(item.absence, lang),
          },
        ]
      : [],
  );
  const families = all.flatMap((item) => (item.type === 'word' ? [item.family.name[lang]] : []));
  if (families.length === 0) return items;
  const list = families.join(lang === 'zh' ? '、' : ', ');
  return [
    ...items,
    { topic: `${say.unmet}${lang === 'zh' ? '' : ' '}${list}`, search: say.unmetNote },
  ];
}
