import { about } from '../../i18n/about.ts';
import { timeText } from '../../i18n/time.ts';
import { hanCount } from '../../reading/hanCount.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import type { AboutProps } from './aboutProps.ts';
import { DocumentHead } from './DocumentHead.tsx';
import { History } from './History.tsx';

/** Which data these are: the fingerprint over all files, and of each document what it was made from, and how the data came to be as they are. */
export function Version({ dataset, documents, whole }: AboutProps & { whole: boolean }) {
  const lang = useLang();
  const text = useText(about);
  return (
    <>
      <p className="max-w-[40rem]">
        {whole ? (
          <>
            {text.version} <code className="font-semibold">{dataset.fingerprint}</code>
            {lang === 'zh' ? '。' : '. '}
          </>
        ) : (
          text.partial
        )}
        {text.versionNote}
      </p>
      {documents.map((entry) => {
        const { document } = entry;
        const facts: readonly (readonly [string, string])[] = [
          [text.id, document.id],
          [text.day, timeText(document.date, lang)],
          [text.outlet, document.outlet[lang]],
          [text.records, text.count(document.records.length)],
          [text.han, text.hanCount(hanCount(document.text))],
          [text.sha, document.rawSha256],
        ];
        return (
          <div key={document.id} className="pt-4">
            <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
              <DocumentHead entry={entry} />
              <span className="font-normal">{document.title[lang]}</span>
            </h3>
            <dl className="grid gap-x-4 pt-1 text-ui sm:grid-cols-[11rem_1fr]">
              {facts.map(([term, words]) => (
                <div key={term} className="contents">
                  <dt className="text-ink3 max-sm:pt-1">{term}</dt>
                  <dd className="wrap-anywhere">
                    <MixedLanguage>{words}</MixedLanguage>
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        );
      })}
      <History now={dataset.fingerprint} />
    </>
  );
}
