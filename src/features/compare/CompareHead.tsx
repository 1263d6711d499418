import { useEffect } from 'react';
import { titleLines } from '../../content/compareTitle.ts';
import { searchText } from '../../content/searchText.ts';
import type { Compared, ComparedPair } from '../../domain/comparedPair.ts';
import { targetId } from '../../domain/evidence.ts';
import { type CitationParts, citationHtml, citationText } from '../../i18n/citation.ts';
import { compareText } from '../../i18n/compare.ts';
import { frame } from '../../i18n/frame.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import { writeLink } from '../../state/link.ts';
import type { View } from '../../state/view.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { MAIN_HEADING } from '../../ui/TitleBlock.tsx';
import type { Copyable } from '../../ui/useCopy.tsx';
import { citedToday } from '../evidence/citedToday.ts';
import { FORMATS } from '../evidence/citeFormats.ts';
import { SwapMenu } from './SwapMenu.tsx';

/** The way back, what can be done with the two, and the finding as the page's title. */
export function CompareHead({
  title,
  pair,
  dataset,
  view,
  base,
  version,
  onBack,
  onSwap,
  onAdd,
}: {
  title: string;
  pair: ComparedPair;
  dataset: Dataset;
  view: View;
  base: string;
  version: string;
  onBack: () => void;
  onSwap: (at: 0 | 1) => (id: string) => void;
  onAdd: (() => void) | null;
}) {
  const lang = useLang();
  const text = useText(compareText);
  const words = useText(frame);
  useEffect(() => {
    document.title = words.title(title);
  }, [words, title]);
  const link = writeLink(base, { ...view, embed: false }, version);
  const citations = () => {
    const { a, b } = view;
    const parts = (target: Compared): CitationParts =>
      citedToday(
        writeLink(base, { ...alone, a, b, record: targetId(target) }, version),
        dataset.fingerprint,
      );
    const alone = { ...view, embed: false, pin: null };
    return joined(pair.map((target) => cite(target, lang, parts(target))));
  };
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-5">
        <button type="button" className="compare-press" onClick={onBack}>
          <span aria-hidden="true">‹</span> {text.back(words.view[view.screen])}
        </button>
        <div className="flex flex-wrap items-center gap-x-5">
          <SwapMenu pair={pair} onSwap={onSwap} />
          <CopyButton look="compare-press" label={text.copy} content={citations} />
          <CopyButton
            look="compare-press"
            label={text.copyLink}
            hotkey="Shift+C"
            content={() => ({ text: link })}
          />
          {onAdd && (
            <button type="button" className="compare-press" onClick={onAdd}>
              {text.add}
            </button>
          )}
        </div>
      </div>
      <h1 id={MAIN_HEADING} tabIndex={-1} className="compare-title">
        {titleLines(title).map((line) => (
          <span key={line} className="block">
            {lang === 'en' ? <MixedLanguage>{line}</MixedLanguage> : <Phrases>{line}</Phrases>}
          </span>
        ))}
      </h1>
    </>
  );
}

/** The citation of a statement in the reader's own manner; of an absence the search. */
function cite(target: Compared, lang: Lang, parts: CitationParts): Copyable {
  if (target.type === 'absence') return { text: searchText(target, lang, parts) };
  const [format] = FORMATS[lang];
  const { record, document } = target;
  return {
    text: citationText(record, document, format, parts),
    html: citationHtml(record, document, format, parts),
  };
}

function joined(all: readonly Copyable[]): Copyable {
  const text = all.map((one) => one.text).join('\n\n');
  const html = all.map((one) => one.html);
  return html.includes(undefined) ? { text } : { text, html: html.join('') };
}
