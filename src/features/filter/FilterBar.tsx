import { type Ref, useRef, useState } from 'react';
import type { FacetCounts } from '../../domain/facets.ts';
import type { Filter } from '../../domain/filter.ts';
import { frame } from '../../i18n/frame.ts';
import type { Theme } from '../../model/schema.ts';
import { CountStatus } from '../../ui/CountStatus.tsx';
import { useText } from '../../ui/Lang.tsx';
import { usePinnedBar } from '../../ui/usePinnedBar.ts';
import { DocumentChoice, type DocumentOption } from './DocumentChoice.tsx';
import { FilterClauses } from './FilterClauses.tsx';
import { SearchField } from './SearchField.tsx';

/**
 * The one filter of all screens. Every choice acts at once.
 * On a phone it is one button that says how many statements are left, and opens in place.
 * Pinned, it stands over the top of the window while its place on the page is kept; Esc, a press
 * elsewhere and focus going elsewhere unpin it.
 */
export function FilterBar({
  documents,
  themes,
  filter,
  facets,
  shown,
  all,
  onFilter,
  onReset,
  search,
  pinned,
  onUnpin,
  onSearching,
  searchNote,
}: {
  documents: readonly DocumentOption[];
  themes: readonly Theme[];
  filter: Filter;
  facets: FacetCounts;
  /** How many statements the filter leaves. */
  shown: number;
  /** Of how many that the chosen documents make. */
  all: number;
  /** `typed`: as one types, not chosen. */
  onFilter: (patch: Partial<Filter>, typed?: boolean) => void;
  onReset: () => void;
  /** The search field, for the shortcut. */
  search?: Ref<HTMLInputElement>;
  /** Height in px that is kept on the page while the bar is pinned; null while it is not. */
  pinned: number | null;
  /** `back`: whether focus is to go back to where the bar was pinned from. */
  onUnpin: (back: boolean) => void;
  /** The reader is about to search. */
  onSearching?: () => void;
  /** What a search cannot do at present, in words. */
  searchNote?: string | null;
}) {
  const text = useText(frame);
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const held = pinned !== null;
  const shut = !open && !held;
  const onKeyDown = usePinnedBar(bar, held, onUnpin);
  const filtered = isFiltered(filter);
  return (
    <section
      aria-label={text.filter}
      className="border-b border-rule"
      style={held ? { height: pinned } : undefined}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only catches Esc from the controls inside */}
      <div ref={bar} className={held ? 'filter-pinned' : ''} onKeyDown={onKeyDown}>
        <div className="mx-auto max-w-[1440px] px-4 md:px-6">
          <button
            ref={toggle}
            type="button"
            aria-expanded={!shut}
            aria-controls="filter"
            className="flex min-h-11 w-full items-center justify-between md:hidden"
            onClick={() => (held ? onUnpin(true) : setOpen(!open))}
          >
            <span className={filtered ? 'font-semibold' : ''}>{text.filterButton(shown, all)}</span>
            <span aria-hidden="true" className="text-ink3">
              {shut ? '▾' : '▴'}
            </span>
          </button>
          <div
            id="filter"
            className={`gap-x-5 md:flex md:min-h-11 md:flex-wrap md:items-center ${shut ? 'max-md:hidden' : 'max-md:flex max-md:flex-col max-md:pb-3'}`}
          >
            <DocumentChoice documents={documents} filter={filter} onFilter={onFilter} />
            <FilterClauses
              documents={documents}
              themes={themes}
              filter={filter}
              facets={facets}
              onFilter={onFilter}
            />
            <SearchField
              input={search}
              query={filter.query}
              onQuery={(query) => onFilter({ query }, true)}
              onSearching={onSearching}
              note={searchNote}
            />
            <div className="flex items-center gap-4 md:ml-auto">
              {/* Its place is kept while there is nothing to reset, so that the bar does not shift. */}
              <button
                type="button"
                disabled={!filtered}
                className="nowrap min-h-11 text-ink underline underline-offset-4 disabled:invisible md:min-h-8"
                onClick={() => {
                  onReset();
                  // The button goes with what it took away.
                  bar.current?.querySelector('input')?.focus({ preventScroll: true });
                }}
              >
                {text.reset}
              </button>
              <CountStatus
                words={text.count(shown)}
                className={`nowrap max-md:sr-only ${filtered ? 'font-semibold' : ''}`}
              />
              <button
                type="button"
                className="ml-auto min-h-11 text-ink underline underline-offset-4 md:hidden"
                onClick={() => {
                  setOpen(false);
                  if (held) onUnpin(true);
                  else toggle.current?.focus();
                }}
              >
                {text.filterClose}
              </button>
            </div>
          </div>
        </div>
      </div>
    </section>
  );
}

/** Whether any clause narrows what is shown; which documents stand side by side is no clause. */
function isFiltered({ themes, kinds, statuses, dated, only, years, query }: Filter): boolean {
  return (
    [themes, kinds, statuses, dated, only, years].some((clause) => clause !== null) || query !== ''
  );
}
