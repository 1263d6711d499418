import type { PolicyDocument } from '../../model/dataset.ts';
import { Keys } from '../../ui/Keys.tsx';
import { useLang } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';

/** One row of the palette: what it leads to, of whom and what sort; its key at the right. */
export function PaletteRow({
  id,
  title,
  note,
  document = null,
  caps = [],
  active,
  onPoint,
  onRun,
}: {
  id: string;
  title: string;
  /** In small type beside the title. */
  note: string;
  /** Whose statement it is. */
  document?: PolicyDocument | null;
  caps?: readonly string[];
  active: boolean;
  /** The pointer has moved onto it. */
  onPoint: () => void;
  onRun: () => void;
}) {
  const lang = useLang();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys (aria-activedescendant)
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      id={id}
      role="option"
      aria-selected={active}
      className="palette-row"
      onPointerMove={active ? undefined : onPoint}
      // Focus stays in the field.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onRun}
    >
      {document && <Mark of={document} />}
      {document && <span className="sr-only">{document.name[lang]}</span>}
      {/* Where both do not fit, the note stands below. */}
      <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
        <span className="min-w-0 flex-[1_1_10rem]">{title}</span>
        {note && <span className="text-ink2 text-note">{note}</span>}
      </span>
      <Keys caps={caps} />
    </div>
  );
}
