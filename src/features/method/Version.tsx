import { about } from '../../i18n/about.ts';
import { documentWords } from '../../i18n/documents.ts';
import { draftNote, draftWords } from '../../i18n/drafts.ts';
import { dayText } from '../../i18n/origin.ts';
import { timeText } from '../../i18n/time.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
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
          ...factsOfIssue(document, lang),
          [text.day, dayText(document, lang)],
          [text.outlet, document.outlet?.[lang] ?? ''],
          [text.records, recordsWords(document, text.count(document.records.length), lang)],
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
              {facts
                .filter(([, words]) => words !== '')
                .map(([term, words]) => (
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

/** Who issued it, under which number, when it was adopted and takes effect: what is stated. */
function factsOfIssue(
  { issuer, level, number, adopted, effective, date }: PolicyDocument,
  lang: Lang,
): readonly (readonly [string, string])[] {
  const text = about[lang];
  const words = documentWords[lang];
  const issued = issuer && (level ? words.issued(issuer[lang], words.level[level]) : issuer[lang]);
  return [
    [text.issuer, issued ?? ''],
    [text.number, number ?? ''],
    // Without another it is the day.
    [text.adopted, adopted && date ? timeText(adopted, lang) : ''],
    [text.effective, effective ? timeText(effective, lang) : ''],
  ];
}

function recordsWords(document: PolicyDocument, count: string, lang: Lang): string {
  const note = draftNote([document], lang);
  return note === '' ? count : draftWords[lang].bracket(count, note);
}
