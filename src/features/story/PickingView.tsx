import '../../ui/layers.css';
import { storyText } from '../../i18n/story.ts';
import { slideOfView } from '../../state/pinView.ts';
import { useView } from '../../state/store.ts';
import { storyStore, useStory } from '../../state/story.ts';
import { withSlide } from '../../state/storyEdits.ts';
import { useText } from '../../ui/Lang.tsx';

export interface PickingViewProps {
  readonly version: string;
  /** Goes back to the editor. */
  readonly onDone: () => void;
}

/** While a slide's view is chosen in the reader: takes the present one, or leaves the slide as it was. */
export function PickingView({ version, onDone }: PickingViewProps) {
  const text = useText(storyText);
  const picking = useStory((state) => state.picking) ?? 0;
  const view = useView((state) => state.view);
  const made = slideOfView(view, version);
  const take = () => {
    const { story, change, pick } = storyStore.getState();
    if (made) change(withSlide(story, picking, made && wanted(made)));
    pick(null);
    onDone();
  };
  return (
    <aside className="said" aria-label={text.picking(picking + 1)}>
      <p role="status">{made ? text.picking(picking + 1) : text.noChart}</p>
      <span className="flex flex-wrap gap-x-4">
        {made && (
          <button type="button" className="layer-button" onClick={take}>
            {text.pickThis}
          </button>
        )}
        <button
          type="button"
          className="layer-button"
          onClick={() => {
            storyStore.getState().pick(null);
            onDone();
          }}
        >
          {text.pickNone}
        </button>
      </span>
    </aside>
  );
}

/** The author's words stay; the view, what is shown of it and its data are the new ones. */
function wanted({ view, body, data }: NonNullable<ReturnType<typeof slideOfView>>) {
  return { view, body, data };
}
