import { SIDES } from '../../domain/filter.ts';
import type { NamedList, Selection } from '../../domain/rows.ts';
import { goals } from '../../i18n/goals.ts';
import { quantityShort } from '../../i18n/quantity.ts';
import type { Dataset, PolicyDocument } from '../../model/dataset.ts';
import { Dots } from '../../ui/Dots.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { useIncrementalList } from '../../ui/useIncrementalList.tsx';

interface Lists {
  readonly dataset: Dataset;
  readonly lists: readonly NamedList[];
  readonly onOpen: (id: string) => void;
}

/** "Named x of N": one dot an item, filled where the text names it; each document's in its column. */
export function NamedLists({ selection, ...all }: Lists & { selection: Selection }) {
  const text = useText(goals);
  if (all.lists.length === 0) return null;
  const documents = SIDES.map((side) => selection.sides[side]?.document);
  return (
    <section className="theme-grid pt-4.5 pb-5" aria-labelledby="named-lists">
      <div>
        <h2 id="named-lists" tabIndex={-1} className="scroll-mt-28 font-semibold text-words">
          {text.lists}
        </h2>
        <p className="text-note text-ink3">{text.listsKey}</p>
      </div>
      {documents.map((document, at) => {
        // A document beside itself has them once.
        const own = documents.indexOf(document) === at;
        const lists = all.lists.filter((list) => own && list.document === document);
        return (
          <div key={SIDES[at]} className="min-w-0">
            {document && <OfDocument {...all} lists={lists} document={document} />}
          </div>
        );
      })}
    </section>
  );
}

function OfDocument({
  dataset,
  lists,
  document,
  onOpen,
}: Lists & { readonly document: PolicyDocument }) {
  const lang = useLang();
  const text = useText(goals);
  const [first, rest] = useIncrementalList(lists);
  return (
    <>
      <ul>
        {first.map((list) => {
          const metric = dataset.metrics.find(({ id }) => id === list.quantity.metric);
          const named = list.named.length;
          return (
            <li key={list.record.id}>
              <button
                type="button"
                data-mark={list.record.id}
                className="flex min-h-11 w-full flex-wrap items-center gap-x-3 py-1 text-left decoration-1 underline-offset-4 hover:underline md:min-h-8"
                onClick={() => onOpen(list.record.id)}
              >
                <span className="md:hidden">
                  <Mark of={document} />
                </span>
                <span className="min-w-40 flex-1">
                  {metric?.name[lang] ?? quantityShort(list.quantity, lang)}
                </span>
                <span className="ml-auto flex items-center gap-3">
                  <span className="flex md:min-w-40">
                    <Dots document={document} named={named} total={list.total} />
                  </span>
                  <span className="nowrap w-12 shrink-0 text-right text-ink2">
                    {text.named(named, list.total)}
                  </span>
                </span>
                <span className="sr-only">
                  {text.listLabel(document.name[lang], named, list.total)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {rest}
    </>
  );
}
