import { type ReactNode, useCallback, useRef } from 'react';
import type { Selection } from '../../domain/rows.ts';
import { frame } from '../../i18n/frame.ts';
import { Chip } from '../../ui/Chip.tsx';
import { CountStatus } from '../../ui/CountStatus.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { ChosenDocuments } from '../screen/ChosenDocuments.tsx';
import { LazySlot } from '../screen/LazySlot.tsx';
import { askForMenus } from '../screen/Menu.tsx';
import { clauseWords, openClause, setClauses } from './clauses.ts';
import { FILTER_PART } from './entry.ts';
import type { FilterMenuProps, FilterPage } from './FilterMenu.tsx';

/** Asks for the menu before the button is pressed. */
const ask = {
  onPointerEnter: () => {
    askForMenus.onPointerEnter();
    FILTER_PART.load().catch(() => {});
  },
  onFocus: () => {
    askForMenus.onFocus();
    FILTER_PART.load().catch(() => {});
  },
};

/**
 * The one filter of all screens: a chip for each clause that is set, and the button with the menu of all. A
 * chip's words open its list in the same menu, at the same place, which outlasts the chip. On a phone the
 * documents stand on the button's line, and what a screen can do without (`tool-in-menu`) in the menu.
 */
export function FilterTools({
  page,
  onPage,
  selection,
  shown,
  searchNote,
  tools,
  ...menu
}: Omit<FilterMenuProps, 'page' | 'onPage'> & {
  /** What the menu shows; null while it is closed. */
  page: FilterPage | null;
  onPage: (page: FilterPage | null) => void;
  selection: Selection;
  /** How many statements the filter leaves. */
  shown: number;
  /** What a search cannot do at present, in words. */
  searchNote: string | null;
  tools: ReactNode;
}) {
  const text = useText(frame);
  const lang = useLang();
  const { names, filter, onFilter } = menu;
  const button = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLElement>(null);
  const close = useCallback(() => onPage(null), [onPage]);
  const toggle = (from: HTMLElement, to: FilterPage) => {
    opener.current = from;
    onPage(page === to ? null : to);
  };
  const search = () => {
    onPage(null);
    // What had focus goes with the menu.
    button.current?.focus({ preventScroll: true });
    menu.onSearch();
  };
  const set = setClauses(filter);
  return (
    <>
      {set.length > 0 && (
        <div className="chips">
          {set.map((clause) => {
            const words = clauseWords(clause, filter, names, lang);
            return (
              <div key={clause} className="flex min-w-0 max-w-80">
                <Chip
                  removeName={text.without(text.clauses[clause])}
                  onRemove={() => {
                    onFilter(openClause(clause));
                    button.current?.focus({ preventScroll: true });
                  }}
                >
                  <button
                    type="button"
                    aria-haspopup="dialog"
                    aria-expanded={clause === 'query' ? undefined : page === clause}
                    className="wrap-anywhere min-w-0 rounded-[0.875rem] py-0.5 pl-3 text-left"
                    onClick={(event) =>
                      clause === 'query' ? menu.onSearch() : toggle(event.currentTarget, clause)
                    }
                    {...ask}
                  >
                    {text.clause(text.clauses[clause], words)}
                  </button>
                </Chip>
              </div>
            );
          })}
        </div>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-2 max-md:order-first max-md:w-full">
        <ChosenDocuments selection={selection} />
        <button
          ref={button}
          type="button"
          aria-haspopup="dialog"
          aria-expanded={page !== null}
          aria-label={text.filter}
          className="nowrap relative inline-flex min-h-7 items-center gap-1 rounded-full border border-ink2 border-dashed px-3 after:absolute after:-inset-y-2 after:inset-x-0 hover:bg-wash"
          onClick={(event) => toggle(event.currentTarget, page ?? 'clauses')}
          {...ask}
        >
          <span aria-hidden="true">＋</span>
          {text.filter}
        </button>
      </div>
      <div className="contents max-md:[&_.tool-in-menu]:hidden">{tools}</div>
      <CountStatus words={text.count(shown)} />
      {searchNote !== null && (
        <p role="alert" className="basis-full text-note text-notice-ink">
          {searchNote}
        </p>
      )}
      {page !== null && (
        <LazySlot
          part={FILTER_PART}
          inLink={false}
          name={text.filter}
          onClose={close}
          props={{
            ...menu,
            page,
            onPage,
            onSearch: search,
            tools,
            anchor: button,
            opener,
            onClose: close,
          }}
        />
      )}
    </>
  );
}
