// Questions that a reader of the two documents has, and in a line what the answer shows.
import { SIDES } from '../domain/filter.ts';
import type { Selection } from '../domain/rows.ts';
import { distinctSides } from '../domain/select.ts';
import type { Lang } from '../model/values.ts';
import { bilingual } from './bilingual.ts';
import { listAnd, nameSides } from './naming.ts';

export const presetWords = bilingual({
  zh: {
    intro: '读这两份文件时常有的问题。每一条都是一个链接，打开就是答案所在的视图和筛选。',
    /** `name`: the document that the question is about, where there is one. */
    question: {
      targets: () => '哪些目标是量化的？',
      dated: () => '哪些表述写明了年份？',
      forecasts: () => '哪些数是预计的？',
      'specific-a': (name: string) => `${name}在哪些主题上写得更具体？`,
      'specific-b': (name: string) => `${name}在哪些主题上写得更具体？`,
      'one-document': () => '哪些主题只有一份文件写到？',
      problems: () => '文件自己指出了哪些问题？',
      'security-talent': () => '安全和人才，两份文件怎么写？',
    },
    themes: (names: string) => `主题：${names}`,
    count: (name: string, count: number) => (count === 0 ? `${name}没有` : `${name} ${count} 条`),
    counts: (parts: readonly string[]) => parts.join('，'),
  },
  en: {
    intro:
      'Questions that readers of the two documents have. Each is a link: it opens the view and the filter that hold the answer.',
    question: {
      targets: () => 'Which goals are put in numbers?',
      dated: () => 'Which statements name a year?',
      forecasts: () => 'Which numbers are forecasts?',
      'specific-a': (name) => `On which themes is ${name} the more specific?`,
      'specific-b': (name) => `On which themes is ${name} the more specific?`,
      'one-document': () => 'Which themes does one document alone address?',
      problems: () => 'Which problems do the documents name themselves?',
      'security-talent': () => 'How do the two documents speak of security and talent?',
    },
    themes: (names) => `Themes: ${names}`,
    count: (name, count) =>
      count === 0
        ? `none in ${name}`
        : `${count} ${count === 1 ? 'statement' : 'statements'} in ${name}`,
    counts: (parts) => {
      const line = parts.join(', ');
      return line.charAt(0).toUpperCase() + line.slice(1);
    },
  },
});

/** A question in words. */
export function presetQuestion(
  preset: {
    readonly id: keyof (typeof presetWords)['zh']['question'];
    readonly selection: Selection;
    readonly about: { readonly id: string } | null;
  },
  lang: Lang,
): string {
  const { a, b } = preset.selection.sides;
  const names = nameSides(a?.document, b?.document, lang);
  const side = SIDES.find((one) => preset.selection.sides[one]?.document.id === preset.about?.id);
  return presetWords[lang].question[preset.id](side ? names[side].full : '');
}

/** What one will see: the themes where the question asks for themes, else how many statements of each document. */
export function presetAnswer(
  preset: { readonly selection: Selection; readonly about: object | null },
  lang: Lang,
): string {
  const text = presetWords[lang];
  const { sides, themes, filter } = distinctSides(preset.selection);
  if (preset.about || filter.only) {
    return text.themes(
      listAnd(
        themes.map(({ name }) => name[lang]),
        lang,
      ),
    );
  }
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  return text.counts(
    SIDES.flatMap((side) => {
      const shown = sides[side];
      return shown ? [text.count(names[side].full, shown.records.length)] : [];
    }),
  );
}
