import { recordsFinding } from '../../content/findings/records.ts';
import { SIDES } from '../../domain/filter.ts';
import { distinctSides } from '../../domain/select.ts';
import { filterWords } from '../../i18n/filterWords.ts';
import { frame } from '../../i18n/frame.ts';
import { nameSides } from '../../i18n/naming.ts';
import { printWords } from '../../i18n/print.ts';
import { PrintFooter } from './PrintFooter.tsx';
import type { PrintSheetProps } from './PrintSheet.tsx';

/**
 * What is printed while the part that draws charts for paper has not come: how many statements there
 * are, the filter, every quote as a numbered note, sources and link. Small, for it comes with the first view.
 */
export function PlainSheet(props: PrintSheetProps) {
  const { dataset, selection, screen, lang, link, version } = props;
  const text = printWords[lang];
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  return (
    <article className="print-plain" lang={lang === 'zh' ? 'zh-CN' : 'en'}>
      <h1>{recordsFinding(dataset, selection, lang)}</h1>
      <p>{filterWords(dataset, selection, lang)}</p>
      {screen !== 'goals' && screen !== 'records' && <p>{text.noCharts}</p>}
      <h2>{text.notesAlone}</h2>
      <ol>
        {SIDES.flatMap((side) =>
          (sides[side]?.records ?? []).map(({ id, label, evidence }) => (
            <li key={id}>
              {evidence.map(({ quote, start, end }, index) => (
                <span key={start}>
                  <span lang="zh-CN">{quote}</span>
                  {lang === 'en' && index === 0 && <span className="print-label"> {label.en}</span>}
                  <span className="print-place">
                    {text.plainNote(names[side].full, id, start, end)}
                  </span>
                </span>
              ))}
            </li>
          )),
        )}
      </ol>
      <PrintFooter
        selection={selection}
        lang={lang}
        link={link}
        version={version === '' ? '' : frame[lang].version(version)}
      />
    </article>
  );
}
