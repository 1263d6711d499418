import '../../ui/layers.css';
import '../../ui/share.css';
import { type ReactNode, useMemo } from 'react';
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
import { TitledDialog } from '../../ui/TitledDialog.tsx';
import { DECK_FILES_PART } from '../print/entry.ts';
import { LazySlot } from '../screen/LazySlot.tsx';
import { CitationSection } from './CitationSection.tsx';
import { DataSection } from './DataSection.tsx';
import { EmbedSection } from './EmbedSection.tsx';
import { LinkSection } from './LinkSection.tsx';
import { PictureSection } from './PictureSection.tsx';
import type { ShareProps } from './shareProps.ts';

export interface ShareDialogProps extends ShareProps {
  readonly onClose: () => void;
}

/** What of the present view can be taken along, one section a kind. The view itself is said first: what travels without its filter misleads. */
export function ShareDialog({ onClose, ...props }: ShareDialogProps) {
  const lang = useLang();
  const text = useText(shareText);
  const { view: screens } = useText(frame);
  const picture = useText(pictureWords);
  const slides = useText(deckFileWords);
  const data = useText(dataSection);
  const citations = useText(citationSection);
  const screen = useView((state) => state.view.screen);
  const words = filterWords(props.dataset, props.selection, lang);
  return (
    <TitledDialog title={text.title} className="share" onClose={onClose}>
      {() => (
        <>
          <p className="share-view">
            <span className="text-ink2">{text.view}</span>
            {text.viewIn(screens[screen], words)}
          </p>
          <Section name={text.link}>
            <LinkSection {...props} />
          </Section>
          <Section name={picture.section}>
            <PictureSection {...props} />
          </Section>
          <Section name={slides.section}>
            <Slides {...props} />
          </Section>
          <Section name={data.section}>
            <DataSection {...props} />
          </Section>
          <Section name={citations.section}>
            <CitationSection {...props} />
          </Section>
          <Section name={text.embed}>
            <EmbedSection {...props} />
          </Section>
        </>
      )}
    </TitledDialog>
  );
}

/** The standard briefing on the documents that are shown, to hand out. */
function Slides({ dataset, base, version }: ShareProps) {
  const lang = useLang();
  const text = useText(deckFileWords);
  const { scheme } = usePalette();
  const { a, b } = useView((state) => state.view);
  const deck = useMemo(() => standardDeck(dataset, { a, b }), [dataset, a, b]);
  const look = { lang, scheme, base, version };
  return (
    // So much room, that what follows does not move under the pointer when it comes.
    <div className="empty:min-h-22">
      <LazySlot
        part={DECK_FILES_PART}
        inLink={false}
        name={text.section}
        props={{ dataset, deck, look, words: text.standardNote }}
      />
    </div>
  );
}

/** One kind of thing to take along; one that fails leaves the others. */
function Section({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="share-section">
      <h3>{name}</h3>
      <PanelBoundary name={name}>{children}</PanelBoundary>
    </div>
  );
}
