import { useCallback } from 'react';
import type { Selection } from '../domain/rows.ts';
import { LazySlot } from '../features/screen/LazySlot.tsx';
import type { Commands, Layer } from '../features/screen/useCommands.ts';
import type { Reader } from '../features/screen/useReader.ts';
import { ADDED_PART, PICKING_PART, STORY_PART } from '../features/story/entry.ts';
import { frame } from '../i18n/frame.ts';
import { storyEntry } from '../i18n/storyEntry.ts';
import type { Dataset, PolicyDocument } from '../model/dataset.ts';
import { HAND_OUT_LIMIT, writeLink } from '../state/link.ts';
import { viewStore } from '../state/store.ts';
import { storyStore, useStory } from '../state/story.ts';
import { useText } from '../ui/Lang.tsx';
import { HELP_PART, LINK_PART, PALETTE_PART, SHARE_PART } from './parts.ts';

/** What a command has laid over the page: the palette, the help sheet, the share dialog, or what is said of a copied link. */
export function Layers({
  layer,
  onLayer,
  commands,
  dataset,
  selection,
  documents,
  base,
  version,
  reader,
}: {
  layer: Layer | null;
  onLayer: (layer: Layer | null) => void;
  commands: Commands;
  dataset: Dataset;
  selection: Selection;
  /** Those that are shown, side a first. */
  documents: readonly PolicyDocument[];
  base: string;
  version: string;
  reader: Reader;
}) {
  const text = useText(frame);
  const onClose = useCallback(() => onLayer(null), [onLayer]);
  const onStory = useCallback(() => onLayer('story'), [onLayer]);
  const { name: story } = useText(storyEntry);
  const picking = useStory((state) => state.picking);
  const share = (
    <LazySlot
      part={SHARE_PART}
      name={text.share}
      props={{ dataset, selection, base, version, onClose }}
      onClose={onClose}
    />
  );
  switch (layer) {
    case null:
      return picking === null ? null : (
        <LazySlot
          part={PICKING_PART}
          name={story}
          props={{ version, onDone: onStory }}
          onClose={() => storyStore.getState().pick(null)}
        />
      );
    case 'added':
      return (
        <LazySlot
          part={ADDED_PART}
          name={story}
          props={{ onClose, onOpen: onStory }}
          onClose={onClose}
        />
      );
    case 'story':
      return (
        <LazySlot
          part={STORY_PART}
          name={story}
          props={{ dataset, base, version, colours: reader.colours, onClose }}
          onClose={onClose}
        />
      );
    case 'palette':
    case 'search':
      return (
        <LazySlot
          part={PALETTE_PART}
          name={text.jump}
          props={{ dataset, selection, commands, filtering: layer === 'search', onClose }}
          onClose={onClose}
        />
      );
    case 'help':
      return (
        <LazySlot
          part={HELP_PART}
          name={text.help}
          props={{ documents, commands, onClose }}
          onClose={onClose}
        />
      );
    case 'share':
      return share;
    case 'link':
      // Too long to hand out: the dialog says so, and has another way.
      if (writeLink(base, viewStore.getState().view, version).length > HAND_OUT_LIMIT) return share;
      return (
        <LazySlot
          part={LINK_PART}
          name={text.link}
          props={{ base, version, onClose }}
          onClose={onClose}
        />
      );
  }
}
