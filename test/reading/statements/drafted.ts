// Drafts of short texts for the tests beside it.
import { themesWithTerms } from '../../../scripts/dataset.mjs';
import { draftDocument } from '../../../src/reading/statements/draftDocument.ts';

export const themes = themesWithTerms();

/** The draft of a text, and its statements in short. */
export function drafted(text: string) {
  const { file, audit, sources } = draftDocument(text, {
    id: 'test-text',
    prefix: 'tt',
    rawSha256: '0'.repeat(64),
    themes,
  });
  const quotes = file.records.map(({ kind, evidence }) => [kind, evidence[0]?.quote]);
  return { file, audit, sources, quotes };
}

/** A paper of a genre with one part. */
export const paper = (title: string, heading: string, words: string) =>
  `${title}\n一、${heading}\n${words}\n`;
