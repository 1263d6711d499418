import { searchText } from '../../content/searchText.ts';
import type { Target } from '../../domain/evidence.ts';
import { isWebAddress } from '../../domain/webAddress.ts';
import { citationHtml, citationText } from '../../i18n/citation.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import { fromDisk } from '../../i18n/fromDisk.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { citedToday } from './citedToday.ts';
import { FORMATS } from './citeFormats.ts';

/** What to take along: citation or search, link; the comparison and the whole text. What is said of a copy stands in a line of its own above. */
export function PanelFooter({
  target,
  link,
  fingerprint,
  inText,
  onText,
  onCompare,
}: {
  target: Target;
  link: string;
  fingerprint: string;
  /** Whether the full text is on the screen already. */
  inText: boolean;
  /** Goes to the words in the full text. */
  onText: () => void;
  /** Sets it beside what the other document says; null where there is nothing to compare. */
  onCompare: (() => void) | null;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  const away = useText(fromDisk);
  const [format] = FORMATS[lang];
  return (
    <div className="panel-foot">
      {target.type === 'statement' && (
        <CopyButton
          label={<Label long={text.copy[format]} short={text.brief[format]} />}
          look="panel-button"
          hotkey="C"
          content={() => {
            const parts = citedToday(link, fingerprint);
            const { record, document } = target;
            return {
              text: citationText(record, document, format, parts),
              html: citationHtml(record, document, format, parts),
            };
          }}
        />
      )}
      {target.type === 'absence' && (
        <CopyButton
          label={<Label long={text.copySearch} short={text.brief.search} />}
          look="panel-button"
          hotkey="C"
          content={() => ({ text: searchText(target, lang, { link, fingerprint }) })}
        />
      )}
      <CopyButton
        label={<Label long={text.copyLink} short={text.brief.link} />}
        look="panel-press"
        hotkey="Shift+C"
        content={() => ({ text: link })}
        said={isWebAddress(link) ? undefined : away.copied}
      />
      <span className="flex-1" />
      {target.type !== 'tombstone' && (
        <button
          type="button"
          className="panel-press"
          data-hotkey="X"
          aria-keyshortcuts="X"
          aria-disabled={onCompare === null}
          title={onCompare === null ? text.nothingToCompare : undefined}
          onClick={() => onCompare?.()}
        >
          {text.compare}
        </button>
      )}
      {!(inText && target.type === 'tombstone') && (
        <button type="button" className="panel-press" aria-keyshortcuts="Enter" onClick={onText}>
          {inText ? (
            text.here
          ) : (
            <>
              <Label long={text.openSource} short={text.brief.text} />{' '}
              <span aria-hidden="true">→</span>
            </>
          )}
        </button>
      )}
    </div>
  );
}

/** The words of a button, fewer of them on a phone. */
function Label({ long, short }: { long: string; short: string }) {
  return (
    <>
      <span className="max-[720px]:hidden">{long}</span>
      <span className="min-[720px]:hidden">{short}</span>
    </>
  );
}
