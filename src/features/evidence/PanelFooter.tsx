import type { ReactNode } from 'react';
import type { Target } from '../../domain/evidence.ts';
import { isWebAddress } from '../../domain/webAddress.ts';
import {
  type CitationFormat,
  type CitationParts,
  citationHtml,
  citationText,
} from '../../i18n/citation.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import { fromDisk } from '../../i18n/fromDisk.ts';
import type { Lang } from '../../model/values.ts';
import { type Copyable, CopyButton } from '../../ui/CopyButton.tsx';
import { Key } from '../../ui/Key.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';

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
  inText,
  sheet,
  onText,
  pin,
  steps,
  correction,
}: {
  target: Target;
  link: string;
  fingerprint: string;
  /** Whether the full text is on the screen already. */
  inText: boolean;
  sheet: boolean;
  /** Goes to the words in the full text. */
  onText: () => void;
  /** The way to keep this beside what is opened next. */
  pin: ReactNode;
  /** The ways to the next records, where they stand here. */
  steps: ReactNode;
  /** The way to say that something is wrong here. */
  correction?: ReactNode;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  const away = useText(fromDisk);
  const places =
    target.type === 'statement'
      ? target.record.evidence.map(({ start, end }) => `${start}–${end}`)
      : [];
  const toText = !(inText && target.type === 'tombstone') && (
    <button
      type="button"
      className="panel-action ml-auto"
      aria-keyshortcuts="Enter"
      onClick={onText}
    >
      {inText ? text.here : text.openSource}
      <Key>Enter</Key>
    </button>
  );
  return (
    <div className="panel-footer">
      <div className="flex flex-wrap items-center gap-x-0.5">
        {target.type === 'statement' &&
          FORMATS[lang].map((format, index) => (
            <CopyButton
              key={format}
              label={(sheet ? text.brief : text.copy)[format]}
              className={index === 0 ? '' : 'panel-second'}
              hotkey={index === 0 ? 'C' : undefined}
              content={() => citation(target, format, { link, fingerprint })}
            />
          ))}
        <CopyButton
          label={text.copyLink}
          hotkey="Shift+C"
          content={() => ({ text: link })}
          said={isWebAddress(link) ? undefined : away.copied}
        />
        {pin}
        {sheet && toText}
        {steps && <span className="flex">{steps}</span>}
      </div>
      <p className="panel-cited">
        <span className="min-w-0 flex-1 basis-44">
          {[
            ...(places.length > 0 ? [text.characters(places)] : []),
            text.version(fingerprint),
          ].join(' · ')}
        </span>
        {correction}
        {!sheet && toText}
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
