import type { ComparedPair } from '../../domain/comparedPair.ts';
import { targetId } from '../../domain/evidence.ts';
import { onTheme } from '../../domain/sameTopic.ts';
import { compareText } from '../../i18n/compare.ts';
import { nameSides } from '../../i18n/naming.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { useDismiss } from '../../ui/useDismiss.ts';
import { StatementList } from '../evidence/StatementLine.tsx';

/** Others on the theme of each of the two, to be put in its place. */
export function SwapMenu({
  pair,
  onSwap,
}: {
  pair: ComparedPair;
  onSwap: (at: 0 | 1) => (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(compareText);
  const { open, setOpen, close, root, button, onKeyDown } = useDismiss();
  const ids = pair.map(targetId);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only takes Esc for what it holds
    <div ref={root} className="compare-swap" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="compare-press"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">⇄</span> {text.swap}
      </button>
      {open && (
        <div className="compare-menu">
          {pair.map((target, at) => {
            const swap = onSwap(at === 0 ? 0 : 1);
            const records = onTheme(target).filter(({ id }) => !ids.includes(id));
            return (
              <section key={targetId(target)}>
                <h2 className="pb-1 text-ink3 text-note">
                  {text.swapFor(nameSides(target.document, null, lang).a.full)}
                </h2>
                {records.length === 0 && <p className="text-ink3">{text.noOthers}</p>}
                <StatementList
                  document={target.document}
                  records={records}
                  selected={null}
                  onOpen={(id) => {
                    close();
                    swap(id);
                  }}
                />
              </section>
            );
          })}
        </div>
      )}
    </div>
  );
}
