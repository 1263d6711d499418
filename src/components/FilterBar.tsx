import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';
import type { FacetCounts } from '../domain/facets.ts';
import type { Filter } from '../domain/filter.ts';
import { frame } from '../i18n/frame.ts';
import { terms } from '../i18n/terms.ts';
import type { Theme } from '../model/schema.ts';
import { KINDS, STATUSES } from '../model/values.ts';
import { Checklist, type CheckOption } from './Checklist.tsx';
import { CountStatus } from './CountStatus.tsx';
import { DocumentChoice, type DocumentOption } from './DocumentChoice.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import { useLang, useText } from './Lang.tsx';
import { SearchField } from './SearchField.tsx';
import { SpeakingChoice, speakingSummary } from './SpeakingChoice.tsx';
import { YearChoice, yearSummary } from './YearChoice.tsx';

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
  const words = useText(terms);
  const lang = useLang();
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const unpin = useRef(onUnpin);
  useEffect(() => {
    unpin.current = onUnpin;
  });
  const held = pinned !== null;
  const shut = !open && !held;
  useEffect(() => {
    if (!held) return;
    const away = (event: Event) => {
      if (event.target instanceof Node && !bar.current?.contains(event.target)) {
        unpin.current(false);
      }
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    // Unless the search was asked for and has it already.
    if (!bar.current?.contains(document.activeElement)) {
      bar.current?.querySelector<HTMLElement>('#filter select')?.focus({ preventScroll: true });
    }
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, [held]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!held || event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    // The topmost layer only: what lies under the bar stays open.
    event.stopPropagation();
    onUnpin(true);
  };
  const filtered = isFiltered(filter);
  const listed = <Id extends string>(value: readonly Id[] | null, options: CheckOption<Id>[]) =>
    chosenWords(value, options, text);
  const themeOptions = themes.map(({ id, name }) => ({
    id,
    label: name[lang],
    count: facets.themes[id] ?? 0,
  }));
  const kindOptions = KINDS.map((id) => ({ id, label: words.kind[id], count: facets.kinds[id] }));
  const statusOptions = STATUSES.map((id) => ({
    id,
    label: words.status[id],
    count: facets.statuses[id],
  }));
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
            <FilterMenu
              label={text.theme}
              summary={listed(filter.themes, themeOptions)}
              active={filter.themes !== null}
            >
              <Checklist
                label={text.choose(text.theme)}
                options={themeOptions}
                value={filter.themes}
                onChange={(chosen) => onFilter({ themes: chosen })}
              />
            </FilterMenu>
            <FilterMenu
              label={text.kind}
              summary={listed(filter.kinds, kindOptions)}
              active={filter.kinds !== null}
            >
              <Checklist
                label={text.choose(text.kind)}
                options={kindOptions}
                value={filter.kinds}
                onChange={(chosen) => onFilter({ kinds: chosen })}
              />
            </FilterMenu>
            <FilterMenu
              label={text.status}
              summary={listed(filter.statuses, statusOptions)}
              active={filter.statuses !== null}
            >
              <Checklist
                label={text.choose(text.status)}
                options={statusOptions}
                value={filter.statuses}
                onChange={(chosen) => onFilter({ statuses: chosen })}
              />
            </FilterMenu>
            <FilterMenu
              label={text.year}
              summary={yearSummary(filter, text)}
              active={filter.dated !== null || filter.years !== null}
            >
              <YearChoice filter={filter} facets={facets} onFilter={onFilter} />
            </FilterMenu>
            <FilterMenu
              label={text.speaking}
              summary={speakingSummary(documents, filter, lang)}
              active={filter.only !== null}
            >
              <SpeakingChoice
                documents={documents}
                filter={filter}
                facets={facets}
                onFilter={onFilter}
              />
            </FilterMenu>
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
                className="nowrap min-h-11 text-link underline underline-offset-4 disabled:invisible md:min-h-8"
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
                className="ml-auto min-h-11 text-link underline underline-offset-4 md:hidden"
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

/** What is chosen in a list, on the face of its menu: all, none, the one name, or how many of how many. */
function chosenWords<Id extends string>(
  value: readonly Id[] | null,
  options: readonly CheckOption<Id>[],
  text: (typeof frame)['zh'],
): string {
  if (value === null) return text.every;
  if (value.length === 0) return text.none;
  const one = value.length === 1 ? options.find((option) => option.id === value[0]) : undefined;
  return one ? one.label : text.chosen(value.length, options.length);
}
