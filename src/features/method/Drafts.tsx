import { about } from '../../i18n/about.ts';
import { useText } from '../../ui/Lang.tsx';
import type { AboutProps } from './aboutProps.ts';
import { Note } from './Part.tsx';
import { ThemeTerms } from './ThemeTerms.tsx';

/** What a draft is, how many statements of each document are one, and the words by which a draft takes its theme. */
export function Drafts({ dataset, documents }: AboutProps) {
  const text = useText(about);
  const drafted = documents.filter(({ document }) => document.drafts > 0);
  return (
    <div className="grid gap-2">
      {text.drafts.rules.map((rule) => (
        <Note key={rule}>{rule}</Note>
      ))}
      {drafted.map(({ document, name }) => (
        <Note key={document.id}>
          {text.drafts.count(name, document.drafts, document.records.length)}
        </Note>
      ))}
      <ThemeTerms dataset={dataset} />
    </div>
  );
}
