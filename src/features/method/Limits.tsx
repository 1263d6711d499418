import type { ReactNode } from 'react';
import { about } from '../../i18n/about.ts';
import { documentWords } from '../../i18n/documents.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import type { AboutProps } from './aboutProps.ts';

/** What these data cannot tell: kinds of text, inferred years, origin, translation, silence, judgement. */
export function Limits({ documents }: AboutProps) {
  const lang = useLang();
  const { limits, reports, genreJoin } = useText(about);
  const { genre } = useText(documentWords);
  const genres = genreJoin(
    documents.map(({ document, name }) => reports(name, genre[document.genre])),
  );
  return (
    <dl className="max-w-[40rem]">
      <Limit title={limits.genre}>{limits.genreText(genres)}</Limit>
      {documents
        .filter(({ document }) => document.date?.year === null)
        .map(
          ({ document, name }) =>
            document.yearNote && (
              <Limit key={document.id} title={limits.year(name)}>
                <MixedLanguage>{document.yearNote[lang]}</MixedLanguage>
              </Limit>
            ),
        )}
      {documents.map(
        ({ document, name }) =>
          document.originNote && (
            <Limit key={document.id} title={limits.origin(name)}>
              <MixedLanguage>{document.originNote[lang]}</MixedLanguage>
            </Limit>
          ),
      )}
      <Limit title={limits.translation}>{limits.translationText}</Limit>
      <Limit title={limits.silence}>{limits.silenceText}</Limit>
      <Limit title={limits.judgement}>{limits.judgementText}</Limit>
    </dl>
  );
}

function Limit({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <dt className="pt-3 first:pt-0 font-semibold">{title}</dt>
      <dd>{children}</dd>
    </>
  );
}
