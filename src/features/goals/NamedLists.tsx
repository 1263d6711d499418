import type { NamedList } from '../../domain/rows.ts';
import { goals } from '../../i18n/goals.ts';
import { quantityShort } from '../../i18n/quantity.ts';
import type { Dataset } from '../../model/dataset.ts';
import { Dots } from '../../ui/Dots.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { useIncrementalList } from '../../ui/useIncrementalList.tsx';

/** "Named x of N": one dot an item, filled where the text names it. Design, section 2.2. */
export function NamedLists({
  dataset,
  lists,
  onOpen,
}: {
  dataset: Dataset;
  lists: readonly NamedList[];
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(goals);
  const [first, rest] = useIncrementalList(lists);
  if (lists.length === 0) return null;
  return (
    <section className="mt-8" aria-labelledby="named-lists">
      <h2
        id="named-lists"
        tabIndex={-1}
        className="scroll-mt-28 border-ink border-t-2 pt-2 font-semibold text-ui"
      >
        {text.lists}
      </h2>
      <p className="text-note text-ink3">{text.listsKey}</p>
      <ul className="mt-1 grid gap-x-12 md:grid-cols-2">
        {first.map((list) => {
          const metric = dataset.metrics.find(({ id }) => id === list.quantity.metric);
          const what = metric?.name[lang] ?? '';
          const province = list.document.province.name[lang];
          return (
            <li key={list.record.id} className="border-rule border-b">
              <button
                type="button"
                data-mark={list.record.id}
                aria-label={text.listLabel(province, what, list.named.length, list.total)}
                className="flex min-h-11 w-full flex-wrap items-center gap-x-3 gap-y-1 py-1 text-left text-ui hover:underline md:min-h-8"
                onClick={() => onOpen(list.record.id)}
              >
                <Mark of={list.document} />
                <span className="min-w-40 flex-1">
                  <span className="nowrap font-semibold">{quantityShort(list.quantity, lang)}</span>{' '}
                  {what}
                </span>
                <Dots document={list.document} named={list.named.length} total={list.total} />
                <span className="nowrap w-14 text-right font-semibold">
                  {text.named(list.named.length, list.total)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {rest}
    </section>
  );
}
