import { useContext, useEffect, useState } from 'react';
import { about } from '../../i18n/about.ts';
import { draftWords } from '../../i18n/drafts.ts';
import type { Dataset, ThemeTerms as Terms } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { DataTable } from './DataTable.tsx';
import { Part } from './Part.tsx';
import { ThemeTermsContext } from './themeTermsContext.ts';

/** The words by which a draft takes a theme, read when they are looked at; nothing where they do not come. */
export function ThemeTerms({ dataset }: { dataset: Dataset }) {
  const lang = useLang();
  const text = useText(about);
  const { termsOf } = useText(draftWords);
  const read = useContext(ThemeTermsContext);
  const [terms, setTerms] = useState<readonly Terms[]>([]);
  useEffect(() => {
    let left = false;
    read().then(
      (list) => !left && setTerms(list),
      () => {},
    );
    return () => {
      left = true;
    };
  }, [read]);
  if (terms.length === 0) return null;
  return (
    <Part title={text.drafts.terms} note={text.drafts.termsNote}>
      <DataTable
        label={text.drafts.terms}
        columns={[
          { id: 'theme', label: text.theme, share: 20 },
          { id: 'terms', label: text.drafts.words, share: 80 },
        ]}
        rows={terms.map(({ id, terms: words }) => ({
          key: id,
          cells: [
            dataset.themes.find((theme) => theme.id === id)?.name[lang],
            <span key="terms" lang="zh-CN">
              {termsOf(words)}
            </span>,
          ],
        }))}
      />
    </Part>
  );
}
