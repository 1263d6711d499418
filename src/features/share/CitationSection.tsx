import { useState } from 'react';
import { findTarget } from '../../domain/evidence.ts';
import { statementsIn, wantedParts } from '../../files/data/request.ts';
import { download } from '../../files/download.ts';
import { fileName } from '../../files/fileName.ts';
import {
  type AnyCitationFormat,
  CITATION_FORMATS,
  type CitedGroup,
  citationsHtml,
  citationsText,
} from '../../i18n/citationFile.ts';
import { citationSection } from '../../i18n/citationSection.ts';
import { writeLink } from '../../state/link.ts';
import { nameParts } from '../../state/nameParts.ts';
import { useView } from '../../state/store.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Press } from '../../ui/Press.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { ShareProps } from './shareProps.ts';

/** Endings and types of the formats that programs take as files. */
const FILES: Partial<
  Record<AnyCitationFormat, { readonly ending: string; readonly type: string }>
> = {
  bibtex: { ending: 'bib', type: 'application/x-bibtex;charset=utf-8' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems;charset=utf-8' },
};

/** Citations of what is shown, or of the one statement that is open, to copy or as a file. */
export function CitationSection({ dataset, selection, base, version }: ShareProps) {
  const lang = useLang();
  const text = useText(citationSection);
  const view = useView((state) => state.view);
  const [format, setFormat] = useState<AnyCitationFormat>(lang === 'zh' ? 'gb7714' : 'plain');
  const [scope, setScope] = useState<'one' | 'shown'>('shown');
  const [saved, setSaved] = useState('');

  const target = view.record === null ? null : findTarget(dataset, view.record);
  const open: CitedGroup | null =
    target?.type === 'statement' ? { document: target.document, records: [target.record] } : null;
  const shown = wantedParts({ dataset, selection, scope: 'shown' });
  const groups =
    open && scope === 'one' ? [open] : shown.filter(({ records }) => records.length > 0);
  const count = statementsIn(groups);
  const options = {
    lang,
    fingerprint: dataset.fingerprint,
    linkFor: (id: string) => writeLink(base, { ...DEFAULT_VIEW, record: id }, version),
  };
  const file = FILES[format];

  function save({ ending, type }: { readonly ending: string; readonly type: string }) {
    const parts =
      open && scope === 'one' ? ['duizhao', open.records[0]?.id ?? ''] : nameParts(view);
    const name = fileName([...parts, version], ending);
    download({ name, content: new Blob([citationsText(groups, format, options)], { type }) });
    setSaved(text.saved(name));
  }

  const chosen =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setSaved('');
    };
  return (
    <div>
      <div className="flex flex-wrap items-center gap-2 py-1">
        {open && (
          <Segmented
            label={text.scope}
            name="citation-scope"
            options={[
              { id: 'shown', label: text.shown(statementsIn(shown)) },
              { id: 'one', label: text.one(open.records[0]?.id ?? '') },
            ]}
            value={scope}
            onChange={chosen(setScope)}
          />
        )}
        <Segmented
          label={text.format}
          name="citation-format"
          options={CITATION_FORMATS.map((id) => ({ id, label: text.formats[id] }))}
          value={format}
          onChange={chosen(setFormat)}
        />
        {count > 0 && (
          <CopyButton
            // What was said of one choice is not said of another.
            key={`${format} ${scope} ${count}`}
            label={text.copy(count)}
            look="layer-press"
            content={() => {
              const words = citationsText(groups, format, options);
              const html = citationsHtml(groups, format, options);
              return html === null ? { text: words } : { text: words, html };
            }}
          />
        )}
        {count > 0 && file && <Press onClick={() => save(file)}>{text.save(file.ending)}</Press>}
      </div>
      <p className="text-note text-ink2">{count === 0 ? text.nothing : text.note}</p>
      <p role="status" className="text-ui">
        {saved}
      </p>
    </div>
  );
}
