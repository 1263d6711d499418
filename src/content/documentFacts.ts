import { namedLists } from '../domain/compare.ts';
import type { NamedList, Selection } from '../domain/rows.ts';
import { documentWords } from '../i18n/documents.ts';
import { slideWords } from '../i18n/slide.ts';
import { timeText } from '../i18n/time.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { hanCount } from '../reading/hanCount.ts';

/** What a document is: name and words of each line, in the language of the slide. */
export function factsOf(
  document: PolicyDocument,
  { lang }: { readonly lang: Lang },
): [string, string][] {
  const say = slideWords[lang].document;
  const { genre, outlet, date, subject, originNote } = document;
  const han = hanCount(document.text);
  const count = lang === 'zh' ? String(han) : han.toLocaleString('en');
  const genreName = documentWords[lang].genre[genre];
  const kind = genreName.charAt(0).toUpperCase() + genreName.slice(1);
  return [
    [say.genre, `${kind}${lang === 'zh' ? '：' : ': '}${subject[lang]}`],
    [
      say.origin,
      originNote ? `${outlet[lang]}${lang === 'zh' ? '。' : '. '}${say.copy}` : outlet[lang],
    ],
    [say.day, timeText(date, lang)],
    [say.length, say.facts(count, document.records.length)],
  ];
}

/** What the document itself counts and names, in its own words; where it names none, that it does not. */
export function listsOf(
  document: PolicyDocument,
  context: { readonly lang: Lang; readonly selection: Selection },
): string[] {
  const { lang, selection } = context;
  const say = slideWords[lang].document;
  const own = namedLists(selection).filter((list) => list.document === document);
  const structure = own.filter(isStructure);
  return structure.map(({ record, named, total }) => {
    const label = record.label[lang];
    // A single item stands in the label itself.
    if (total === 1) return label;
    return named.length > 0
      ? say.listed(
          label,
          named.map(({ quote }) => quote),
        )
      : say.counted(label, named.length);
  });
}

/** Lists of what the policy is made of; counts of firms and places are figures. */
function isStructure({ record }: NamedList): boolean {
  return record.kind !== 'figure' && record.theme !== 'tech';
}
