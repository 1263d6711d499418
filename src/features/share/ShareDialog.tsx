import '../../ui/layers.css';
import '../../ui/share.css';
import { type ReactNode, useMemo, useState } from 'react';
import { label } from '../../content/headline.ts';
import { findTarget } from '../../domain/evidence.ts';
import { statementCount } from '../../domain/facets.ts';
import { citationSection } from '../../i18n/citationSection.ts';
import { dataSection } from '../../i18n/dataSection.ts';
import { deckFileWords } from '../../i18n/deckFiles.ts';
import { filterWords } from '../../i18n/filterWords.ts';
import { frame } from '../../i18n/frame.ts';
import { pictureWords } from '../../i18n/picture.ts';
import { shareText } from '../../i18n/share.ts';
import { standardDeck } from '../../state/standardDeck.ts';
import { useView } from '../../state/store.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { usePalette } from '../../ui/Scheme.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TitledDialog } from '../../ui/TitledDialog.tsx';
import { DECK_FILES_PART } from '../print/entry.ts';
import { LazySlot } from '../screen/LazySlot.tsx';
import { CitationRow } from './CitationRow.tsx';
import { DataRow } from './DataRow.tsx';
import { EmbedRow } from './EmbedRow.tsx';
import { LinkPart } from './LinkPart.tsx';
import { PictureRow } from './PictureRow.tsx';
import type { SharedProps, ShareProps } from './shareProps.ts';

export interface ShareDialogProps extends ShareProps {
  readonly onClose: () => void;
}

/**
 * What of the present view can be taken along: link and code, then a row a kind of file. What is shared is said
 * first, for what travels without its filter misleads: the statement that is open, else what is shown.
 */
export function ShareDialog({ onClose, ...props }: ShareDialogProps) {
  const { dataset, selection } = props;
  const lang = useLang();
  const text = useText(shareText);
  const words = useText(frame);
  const { section: picture } = useText(pictureWords);
  const { section: data } = useText(dataSection);
  const { section: citations } = useText(citationSection);
  const shown = useView((state) => state.view);
  const [scope, setScope] = useState<'one' | 'shown'>('one');
  const comparing = shown.pin !== null;
  const target = shown.record === null || comparing ? null : findTarget(dataset, shown.record);
  const one = target !== null && scope === 'one';
  const view = target === null || one ? shown : { ...shown, record: null };
  const shared: SharedProps = { ...props, view };
  const said = () => {
    if (one)
      return text.statement(words.documentOf(target.document.name[lang]), label(target, lang));
    if (comparing) return words.compare;
    const { shown: kept, all } = statementCount(dataset, selection);
    const screen = words.view[view.screen];
    return kept === all && selection.filter.a !== selection.filter.b
      ? text.whole(screen, all)
      : text.filtered(screen, filterWords(dataset, selection, lang));
  };
  return (
    <TitledDialog title={text.title} className="share" onClose={onClose}>
      {() => (
        <>
          <div className="share-scope">
            {target !== null && (
              <Segmented
                label={text.scope}
                name="share-scope"
                options={(['one', 'shown'] as const).map((id) => ({ id, label: text.scopes[id] }))}
                value={scope}
                onChange={setScope}
              />
            )}
            <p className="text-ink2">{said()}</p>
          </div>
          <Part name={text.link}>
            <LinkPart {...shared} />
          </Part>
          <Part name={picture}>
            <PictureRow {...shared} />
          </Part>
          <Slides {...shared} />
          <Part name={data}>
            <DataRow {...shared} />
          </Part>
          <Part name={citations}>
            <CitationRow {...shared} />
          </Part>
          <Part name={text.embed}>
            <EmbedRow {...shared} />
          </Part>
        </>
      )}
    </TitledDialog>
  );
}

/** The standard briefing on the documents that are shown, to hand out. */
function Slides({ dataset, view: { a, b }, base, version }: SharedProps) {
  const lang = useLang();
  const text = useText(deckFileWords);
  const { scheme } = usePalette();
  const deck = useMemo(() => standardDeck(dataset, { a, b }), [dataset, a, b]);
  const look = { lang, scheme, base, version };
  return (
    // So much room that what follows does not move under the pointer when it comes.
    <div className="empty:min-h-15">
      <Part name={text.section}>
        <LazySlot
          part={DECK_FILES_PART}
          inLink={false}
          name={text.section}
          props={{ dataset, deck, look, words: text.standardNote }}
        />
      </Part>
    </div>
  );
}

/** One thing to take along; one that fails leaves the others. */
function Part({ name, children }: { name: string; children: ReactNode }) {
  return <PanelBoundary name={name}>{children}</PanelBoundary>;
}
