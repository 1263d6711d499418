import { evidenceText } from '../../i18n/evidence.ts';
import { useText } from '../../ui/Lang.tsx';

/** The way to a place in the full text, where that stands in the page. */
export function SeeInText({
  at,
  onShow,
}: {
  at: number;
  onShow: ((start: number) => void) | null;
}) {
  const text = useText(evidenceText);
  return (
    onShow && (
      <button type="button" className="panel-link" onClick={() => onShow(at)}>
        {text.seeInText}
      </button>
    )
  );
}
