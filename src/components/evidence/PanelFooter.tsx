import type { ReactNode } from 'react';
import type { Target } from '../../domain/evidence.ts';
import {
  type CitationFormat,
  type CitationParts,
  citationHtml,
  citationText,
} from '../../i18n/citation.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import type { Lang } from '../../model/values.ts';
import { type Copyable, CopyButton } from '../CopyButton.tsx';
import { useLang, useText } from '../Lang.tsx';

/** The reader's own manner first: it has the key. */
const FORMATS: Readonly<Record<Lang, readonly CitationFormat[]>> = {
  zh: ['gb7714', 'plain'],
  en: ['plain', 'gb7714'],
};

/** What to take along: citation, link, the whole text; and what exactly was cited. */
export function PanelFooter({
  target,
  link,
  fingerprint,
  onSource,
  steps,
}: {
  target: Target;
  link: string;
  fingerprint: string;
  onSource: () => void;
  /** The ways to the next records, where they stand here. */
  steps: ReactNode;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  const evidence = target.type === 'statement' ? target.record.evidence[0] : undefined;
  return (
    <div className="border-t border-rule px-5 pt-1 pb-2">
      <div className="flex flex-wrap items-center gap-x-0.5">
        {target.type === 'statement' &&
          FORMATS[lang].map((format, index) => (
            <CopyButton
              key={format}
              label={text.copy[format]}
              className={index === 0 ? '' : 'panel-second'}
              hotkey={index === 0 ? 'C' : undefined}
              content={() => citation(target, format, { link, fingerprint })}
            />
          ))}
        <CopyButton label={text.copyLink} hotkey="Shift+C" content={() => ({ text: link })} />
        <button type="button" className="panel-action ml-auto" onClick={onSource}>
          {text.openSource} <span aria-hidden="true">→</span>
        </button>
        {steps && <span className="flex">{steps}</span>}
      </div>
      <p className="flex flex-wrap justify-between gap-x-4 text-note text-ink2">
        {evidence && <span>{text.characters(evidence.start, evidence.end)}</span>}
        <span>{text.version(fingerprint)}</span>
      </p>
    </div>
  );
}

function citation(
  { record, document }: Extract<Target, { type: 'statement' }>,
  format: CitationFormat,
  parts: CitationParts,
): Copyable {
  return {
    text: citationText(record, document, format, parts),
    html: citationHtml(record, document, format, parts),
  };
}
