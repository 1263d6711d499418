import { type ReactNode, useEffect, useRef } from 'react';
import type { FacetCounts } from '../../domain/facets.ts';
import type { Filter } from '../../domain/filter.ts';
import { frame } from '../../i18n/frame.ts';
import { terms } from '../../i18n/terms.ts';
import { KINDS, STATUSES } from '../../model/values.ts';
import { Checklist } from '../../ui/Checklist.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MenuRow } from '../../ui/MenuRow.tsx';
import {
  clauseWords,
  DIFFERENCES,
  type FilterNames,
  MENU_CLAUSES,
  type MenuClause,
  openClause,
  setClauses,
  speakingOptions,
} from './clauses.ts';
import { SearchField } from './SearchField.tsx';
import { YearChoice } from './YearChoice.tsx';

/** What the menu shows: the list of clauses, or one of them. */
export type FilterPage = MenuClause | 'clauses';

export interface FilterMenuProps {
  readonly page: FilterPage;
  readonly onPage: (page: FilterPage) => void;
  readonly names: FilterNames;
  readonly filter: Filter;
  readonly facets: FacetCounts;
  /** `typed`: as one types, not chosen. */
  readonly onFilter: (patch: Partial<Filter>, typed?: boolean) => void;
  readonly onReset: () => void;
  /** The reader is about to search. */
  readonly onSearching: () => void;
  /** What a search cannot do at present, in words. */
  readonly searchNote: string | null;
  /** What the screen has besides, where its place has no room for it. */
  readonly tools: ReactNode;
}

/** The choices of the filter: which clause, and then its list. Every choice acts at once, and the menu stays. */
export function FilterMenu(props: FilterMenuProps) {
  const { page, onPage } = props;
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(page);
  // What had focus went with the page before.
  useEffect(() => {
    if (before.current === page) return;
    const last = before.current;
    before.current = page;
    const to = page === 'clauses' ? `[data-clause="${last}"]` : 'input';
    box.current?.querySelector<HTMLElement>(to)?.focus();
  }, [page]);
  return (
    <div ref={box}>
      {page === 'clauses' ? <Clauses {...props} /> : <Clause {...props} page={page} />}
      {page !== 'clauses' && <Foot {...props} page={page} onBack={() => onPage('clauses')} />}
    </div>
  );
}

function Clauses({ names, filter, tools, onPage, onReset }: FilterMenuProps) {
  const text = useText(frame);
  const lang = useLang();
  const set = setClauses(filter);
  return (
    <>
      {MENU_CLAUSES.map((clause) => (
        <MenuRow
          key={clause}
          data-clause={clause}
          end={set.includes(clause) ? clauseWords(clause, filter, names, lang) : ROUND}
          onClick={() => onPage(clause)}
        >
          {text.clauses[clause]}
          {clause === 'query' && '…'}
        </MenuRow>
      ))}
      {set.length > 0 && (
        <MenuRow
          className="mt-1 text-ink2"
          onClick={(event) => {
            // The row goes with what it took away.
            event.currentTarget.parentElement?.querySelector('button')?.focus();
            onReset();
          }}
        >
          {text.reset}
        </MenuRow>
      )}
      {tools && (
        <div className="mt-1 flex flex-wrap gap-2 border-rule border-t px-2.5 pt-2 not-has-[.tool-in-menu]:hidden md:hidden [&>:not(.tool-in-menu)]:hidden">
          {tools}
        </div>
      )}
    </>
  );
}

const ROUND = <span aria-hidden="true">›</span>;

function Clause({
  page,
  names,
  filter,
  facets,
  onPage,
  onFilter,
  onSearching,
  searchNote,
}: FilterMenuProps & { readonly page: MenuClause }) {
  const text = useText(frame);
  const words = useText(terms);
  const lang = useLang();
  const list = { label: text.choose(text.clauses[page]), shown: String, named: text.option };
  const body = () => {
    switch (page) {
      case 'themes':
        return (
          <Checklist
            {...list}
            options={names.themes.map(({ id, name }) => ({
              id,
              label: name[lang],
              count: facets.themes[id] ?? 0,
            }))}
            value={filter.themes}
            onChange={(themes) => onFilter({ themes })}
          />
        );
      case 'kinds':
        return (
          <Checklist
            {...list}
            options={KINDS.map((id) => ({ id, label: words.kind[id], count: facets.kinds[id] }))}
            value={filter.kinds}
            onChange={(kinds) => onFilter({ kinds })}
          />
        );
      case 'statuses':
        return (
          <>
            <Checklist
              {...list}
              label={text.numbers}
              options={[
                { id: 'yes', label: text.numbersYes, count: facets.numbers.yes },
                { id: 'no', label: text.numbersNo, count: facets.numbers.no },
              ]}
              value={filter.numbers && [filter.numbers]}
              onChange={(chosen) => onFilter({ numbers: chosen?.[0] ?? null })}
            />
            <div className="mt-1 border-rule border-t pt-1">
              <Checklist
                {...list}
                options={STATUSES.map((id) => ({
                  id,
                  label: words.status[id],
                  count: facets.statuses[id],
                }))}
                value={filter.statuses}
                onChange={(statuses) => onFilter({ statuses })}
              />
            </div>
          </>
        );
      case 'years':
        return <YearChoice filter={filter} facets={facets} onFilter={onFilter} />;
      case 'only':
        return (
          <>
            <Checklist
              label={list.label}
              shown={text.themeCount}
              named={text.themeOption}
              options={speakingOptions(names.documents, filter, lang).map((option) => ({
                ...option,
                count: facets.only[option.id],
              }))}
              value={filter.only}
              onChange={(only) => onFilter({ only })}
            />
            {filter.a !== filter.b && (
              <MenuRow onClick={() => onFilter({ only: DIFFERENCES })}>
                {text.differences(facets.only.a + facets.only.b)}
              </MenuRow>
            )}
          </>
        );
      case 'query':
        return (
          <SearchField
            query={filter.query}
            onQuery={(query) => onFilter({ query }, true)}
            onSearching={onSearching}
            note={searchNote}
          />
        );
    }
  };
  return (
    <>
      <MenuRow
        aria-label={text.filterBack}
        className="mb-1 border-rule border-b text-ink2"
        onClick={() => onPage('clauses')}
      >
        <span aria-hidden="true">‹ </span>
        {text.filterOf(text.clauses[page])}
      </MenuRow>
      {body()}
    </>
  );
}

function Foot({
  page,
  filter,
  onFilter,
  onBack,
}: FilterMenuProps & { readonly page: MenuClause; readonly onBack: () => void }) {
  const text = useText(frame);
  const set = setClauses(filter).includes(page);
  return (
    <p className="mt-1 flex min-h-8 items-center justify-between border-rule border-t px-2.5 pt-1">
      <button
        type="button"
        disabled={!set}
        className="min-h-11 text-ink2 disabled:text-ink3 md:min-h-8"
        onClick={() => {
          onFilter(openClause(page));
          onBack();
        }}
      >
        {text.none}
      </button>
      <span aria-hidden="true" className="text-note text-ink3 pointer-coarse:hidden">
        {text.escCloses}
      </span>
    </p>
  );
}
