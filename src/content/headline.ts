// What a statement, absence or withdrawn record is called.

import type { Target } from '../domain/evidence.ts';
import { statedWords } from '../domain/statedWords.ts';
import { evidenceText } from '../i18n/evidence.ts';
import { terms } from '../i18n/terms.ts';
import type { Lang } from '../model/values.ts';

/** The document's own words; for an absence a sentence on the document. */
export function headline(target: Target, lang: Lang): string {
  if (target.type === 'statement') return statedWords(target.record);
  if (target.type === 'tombstone') return target.tombstone.quote;
  const text = evidenceText[lang];
  const { aspect, label: topic, verdict } = target.absence;
  if (aspect && aspect !== 'term') return text.notStated(text.aspect[aspect]);
  return text.silent[verdict](topic[lang]);
}

/** A short name for what is announced of a target. */
export function label(target: Target, lang: Lang): string {
  return target.type === 'statement' ? target.record.label[lang] : headline(target, lang);
}

/** What it is, as said beside the document's name. */
export function kindOf(target: Target, lang: Lang): string {
  if (target.type === 'absence') return evidenceText[lang].search;
  if (target.type === 'tombstone') return evidenceText[lang].tombstone;
  return terms[lang].kind[target.record.kind];
}
