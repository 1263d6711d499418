import themeTerms from '../../../data/theme-terms.json';
import { about } from '../../i18n/about.ts';
import { draftWords } from '../../i18n/drafts.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import type { AboutProps } from './aboutProps.ts';
import { DataTable } from './DataTable.tsx';
import { Note, Part } from './Part.tsx';

/** What a draft is, how many statements of each document are one, and the words by which a draft takes its theme. */
export function Drafts({ dataset, documents }: AboutProps) {
  const lang = useLang();
  const text = useText(about);
  const { termsOf } = useText(draftWords);
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
      <Part title={text.drafts.terms} note={text.drafts.termsNote}>
        <DataTable
          label={text.drafts.terms}
          columns={[
            { id: 'theme', label: text.theme, share: 20 },
            { id: 'terms', label: text.drafts.words, share: 80 },
          ]}
          rows={themeTerms.map(({ id, terms }) => ({
            key: id,
            cells: [
              dataset.themes.find((theme) => theme.id === id)?.name[lang],
              <span key="terms" lang="zh-CN">
                {termsOf(terms)}
              </span>,
            ],
          }))}
        />
      </Part>
    </div>
  );
}
