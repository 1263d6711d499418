import { evidenceText } from '../../i18n/evidence.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { useLang, useText } from '../Lang.tsx';
import { Fact, Note } from './Fact.tsx';

/** Where the text comes from, with its caution, and why its year is not a value. */
export function OriginFact({ document }: { document: PolicyDocument }) {
  const lang = useLang();
  const text = useText(evidenceText);
  return (
    <>
      <Fact term={text.row.origin}>
        {document.citation[lang]}
        {document.originNote && <Note>{document.originNote[lang]}</Note>}
      </Fact>
      <Fact term={text.row.year}>
        {text.yearNotStated}
        <details className="text-note">
          <summary className="panel-link">{text.basis}</summary>
          <p className="text-ink2">{document.yearNote[lang]}</p>
        </details>
      </Fact>
    </>
  );
}
