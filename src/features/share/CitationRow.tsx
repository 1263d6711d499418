import { useId, useState } from 'react';
import { findTarget } from '../../domain/evidence.ts';
import { statementsIn, wantedParts } from '../../files/data/request.ts';
import { download } from '../../files/download.ts';
import { fileName } from '../../files/fileName.ts';
import { today } from '../../files/today.ts';
import {
  type AnyCitationFormat,
  CITATION_FORMATS,
  CITATION_UNITS,
  type CitationsOptions,
  type CitationUnit,
  type CitedGroup,
  citationsHtml,
  citationsText,
} from '../../i18n/citationFile.ts';
import { citationSection } from '../../i18n/citationSection.ts';
import { useCitationPreferences } from '../../state/citationPreferences.ts';
import { writeLink } from '../../state/link.ts';
import { nameParts } from '../../state/nameParts.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { ExportRow } from '../../ui/ExportRow.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Press } from '../../ui/Press.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useCopy } from '../../ui/useCopy.tsx';
import type { SharedProps } from './shareProps.ts';

/** Endings and types of the formats that programs take as files; the others are copied. */
const FILES: Partial<
  Record<AnyCitationFormat, { readonly ending: string; readonly type: string }>
> = {
  bibtex: { ending: 'bib', type: 'application/x-bibtex;charset=utf-8' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems;charset=utf-8' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

/** Citations of the statement that is shared, or of all that is shown: to copy, or as a file. */
export function CitationRow({ dataset, selection, base, version, view }: SharedProps) {
  const lang = useLang();
  const text = useText(citationSection);
  const why = useId();
  const { copy, told } = useCopy();
  const [saved, setSaved] = useState('');
  const [unit, setUnit] = useState<CitationUnit>('document');
  const { inferYear, setInferYear } = useCitationPreferences();

  const target = view.record === null ? null : findTarget(dataset, view.record);
  const one: CitedGroup | null =
    target?.type === 'statement' ? { document: target.document, records: [target.record] } : null;
  const groups = one
    ? [one]
    : wantedParts({ dataset, selection, scope: 'shown' }).filter(
        ({ records }) => records.length > 0,
      );
  const count = statementsIn(groups);
  const { a, b } = view;
  const options: CitationsOptions = {
    unit: one ? 'statement' : unit,
    lang,
    fingerprint: dataset.fingerprint,
    linkFor: (id) => writeLink(base, { ...DEFAULT_VIEW, record: id }, version),
    sourceLink: writeLink(base, { ...DEFAULT_VIEW, a, b, screen: 'source' }, version),
    day: today(),
    inferYear,
  };

  function take(format: AnyCitationFormat) {
    const words = citationsText(groups, format, options);
    const file = FILES[format];
    setSaved('');
    if (!file) {
      const html = citationsHtml(groups, format, options);
      void copy(html === null ? { text: words } : { text: words, html });
      return;
    }
    const parts = one ? ['duizhao', one.records[0]?.id ?? ''] : nameParts(view);
    const name = fileName(
      [...parts, ...(format === 'csl' ? ['csl'] : []), lang, version],
      file.ending,
    );
    download({ name, content: new Blob([words], { type: file.type }) });
    setSaved(text.saved(name));
  }

  return (
    <ExportRow
      name={text.section}
      note={
        <>
          <p id={why}>{count === 0 ? text.nothing : one ? text.one : text.shown(count)}</p>
          {!one && (
            <Segmented
              label={text.unit}
              name="citation-unit"
              plain
              options={CITATION_UNITS.map((id) => ({ id, label: text.units[id] }))}
              value={unit}
              onChange={setUnit}
            />
          )}
          <label className="flex min-h-6 items-center gap-2 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              className="size-4 shrink-0"
              checked={inferYear}
              onChange={(event) => setInferYear(event.currentTarget.checked)}
            />
            {text.inferYear}
          </label>
        </>
      }
      actions={CITATION_FORMATS.map((format) => (
        <Press key={format} off={count === 0} why={why} onClick={() => take(format)}>
          {text.formats[format]}
        </Press>
      ))}
    >
      {saved === '' && told}
      <span role="status">{saved}</span>
    </ExportRow>
  );
}
