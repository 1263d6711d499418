import { namedLists } from '../domain/compare.ts';
import type { NamedList, Selection } from '../domain/rows.ts';
import { documentWords } from '../i18n/documents.ts';
import { draftNote, draftWords } from '../i18n/drafts.ts';
import { dayText, publisher } from '../i18n/origin.ts';
import { slideWords } from '../i18n/slide.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { hanCount } from '../reading/hanCount.ts';

/** What documents are, a line a fact: its name, and the words of each document in their order. What none of them states has no line. */
export function documentFacts(
  documents: readonly PolicyDocument[],
  context: { readonly lang: Lang },
): readonly (readonly [name: string, words: readonly string[]])[] {
  const facts = documents.map((document) => factsOf(document, context));
  const { unstated } = slideWords[context.lang].document;
  return (facts[0] ?? []).flatMap(([name], row) => {
    const words = facts.map((own) => own[row]?.[1] ?? '');
    return words.every((one) => one === '')
      ? []
      : [[name, words.map((one) => one || unstated)] as const];
  });
}

/** Name and words of each line of one document; '' where it does not state it. */
function factsOf(document: PolicyDocument, { lang }: { readonly lang: Lang }): [string, string][] {
  const say = slideWords[lang].document;
  const { genre, subject, originNote } = document;
  const outlet = publisher(document, lang);
  const han = hanCount(document.text);
  const count = lang === 'zh' ? String(han) : han.toLocaleString('en');
  const genreName = documentWords[lang].genre[genre];
  const kind = genreName.charAt(0).toUpperCase() + genreName.slice(1);
  const note = draftNote([document], lang);
  const length = say.facts(count, document.records.length);
  return [
    [say.genre, `${kind}${lang === 'zh' ? '：' : ': '}${subject[lang]}`],
    [
      say.origin,
      originNote && outlet ? `${outlet}${lang === 'zh' ? '。' : '. '}${say.copy}` : outlet,
    ],
    [say.number, document.number ?? ''],
    [say.day, dayText(document, lang)],
    [say.length, note === '' ? length : draftWords[lang].bracket(length, note)],
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
