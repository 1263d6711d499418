// Words for what a program drafted and no person has checked: on every screen and in every file.
import type { PolicyDocument, Statement } from '../model/dataset.ts';
import type { DraftedField, DutyRole, Lang, RecordState } from '../model/values.ts';
import { bilingual } from './bilingual.ts';

export const draftWords = bilingual({
  zh: {
    tag: '草稿',
    state: { draft: '草稿，未核对', checked: '已核对' } satisfies Record<RecordState, string>,
    note: '草稿，未核对',
    some: '含草稿，未核对',
    bracket: (title: string, note: string) => `${title}（${note}）`,
    /** On each screen, of one document or of two. */
    banner: (names: string, n: number) => `${names}的 ${n} 条记录由程序起草，尚未核对，可能有错。`,
    untranslated: '',
    and: '和',
    how: '草稿怎样读',
    /** In the panel of one statement. */
    draftOf: '这一条由程序起草，尚未核对。',
    confidence: (percent: number) => `程序自估的把握 ${percent}%。`,
    termsOf: (terms: readonly { readonly term: string; readonly weight: number }[]) =>
      terms.map(({ term, weight }) => (weight === 1 ? term : `${term}（${weight}）`)).join('、'),
    field: {
      kind: '类型',
      wording: '表述',
      theme: '主题',
      commitment: '力度用词',
      time: '时间',
      quantity: '数值',
      speaker: '发言人',
      section: '所在部分',
    } satisfies Record<DraftedField, string>,
    why: (field: string, rule: string) => `${field}：${rule}`,
    words: (words: string) => `“${words}”`,
    duties: '责任单位',
    duty: { lead: '牵头', cooperate: '配合' } satisfies Record<DutyRole, string>,
  },
  en: {
    tag: 'Draft',
    state: { draft: 'draft, not checked', checked: 'checked' },
    note: 'draft, not checked',
    some: 'drafts among them, not checked',
    bracket: (title, note) => `${title} (${note})`,
    banner: (names, n) =>
      n === 1
        ? `One statement of ${names} was drafted by a program and is not checked; it may be wrong.`
        : `${n} statements of ${names} were drafted by a program and are not checked; some may be wrong.`,
    untranslated: 'Labels are not translated.',
    and: ' and ',
    how: 'How to read a draft',
    draftOf: 'Drafted by a program and not checked. ',
    confidence: (percent) => `The program puts its confidence at ${percent}%.`,
    termsOf: (terms) =>
      terms.map(({ term, weight }) => (weight === 1 ? term : `${term} (${weight})`)).join('、'),
    field: {
      kind: 'kind',
      wording: 'wording',
      theme: 'theme',
      commitment: 'commitment word',
      time: 'time',
      quantity: 'quantity',
      speaker: 'speaker',
      section: 'section',
    },
    why: (field, rule) => `${field}: ${rule}`,
    words: (words) => `“${words}”`,
    duties: 'Departments charged',
    duty: { lead: 'leads', cooperate: 'cooperates' },
  },
});

/** Whether no person has checked a statement. */
export function isDraft({ status }: Pick<Statement, 'status'>): boolean {
  return status === 'draft';
}

/** What is said of documents of which some statements are drafts; '' where none is. */
export function draftNote(documents: readonly PolicyDocument[], lang: Lang): string {
  const drafts = documents.reduce((sum, document) => sum + document.drafts, 0);
  if (drafts === 0) return '';
  const all = documents.every((document) => document.drafts === document.records.length);
  return all ? draftWords[lang].note : draftWords[lang].some;
}

/** A title that says so where a document that it speaks of has drafts. */
export function withDraftNote(
  title: string,
  documents: readonly PolicyDocument[],
  lang: Lang,
): string {
  const note = draftNote(documents, lang);
  return note === '' ? title : draftWords[lang].bracket(title, note);
}

/** Words of one statement that say so where it is a draft. */
export function withDraftTag(words: string, record: Pick<Statement, 'status'>, lang: Lang): string {
  return isDraft(record) ? draftWords[lang].bracket(words, draftWords[lang].tag) : words;
}
