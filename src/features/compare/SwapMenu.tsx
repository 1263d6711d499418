import type { ComparedPair } from '../../domain/comparedPair.ts';
import { targetId } from '../../domain/evidence.ts';
import { onTheme } from '../../domain/sameTopic.ts';
import { compareText } from '../../i18n/compare.ts';
import { nameSides } from '../../i18n/naming.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { StatementList } from '../evidence/StatementList.tsx';
import { Menu } from '../screen/Menu.tsx';

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
  const ids = pair.map(targetId);
  return (
    <Menu
      face={
        <>
          <span aria-hidden="true">⇄</span> {text.swap}
        </>
      }
      name={text.swap}
      align="end"
      wide
      className="compare-press"
    >
      {(close) =>
        pair.map((target, at) => {
          const swap = onSwap(at === 0 ? 0 : 1);
          const records = onTheme(target).filter(({ id }) => !ids.includes(id));
          return (
            <section key={targetId(target)} className="px-2.5 pb-2">
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
        })
      }
    </Menu>
  );
}
