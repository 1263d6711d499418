import './overview.css';
import { useId, useState } from 'react';
import {
  type Overview,
  type OverviewGroup,
  overviewGroupName,
} from '../../content/overviewRows.ts';
import type { Selection } from '../../domain/rows.ts';
import { overviewRowWords } from '../../i18n/overviewRows.ts';
import type { Dataset } from '../../model/dataset.ts';
import { DOCUMENT_TEXT } from '../../ui/documentClass.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { EmptiedThemes } from '../filter/EmptiedThemes.tsx';
import { OverviewHead } from './OverviewHead.tsx';
import { ThemeRow } from './ThemeRow.tsx';
import { walkRows } from './walkRows.ts';

/** Groups whose names may fit beside the steps in the head. */
const SHORT: ReadonlySet<OverviewGroup['key']> = new Set(['a', 'b', 'onlyA', 'onlyB', null]);
/** Signs of a Chinese name that have room there. */
const ROOM = 8;

const fitsHead = ({ key }: OverviewGroup, selection: Selection) =>
  SHORT.has(key) && overviewGroupName(key, selection, 'zh').length <= ROOM;

/** The themes in groups, each with its place on the ladder and both documents' words. One theme at a time is unfolded. */
export function OverviewRows({
  content,
  dataset,
  selection,
}: {
  content: Overview;
  dataset: Dataset;
  selection: Selection;
}) {
  const id = useId();
  const [unfolded, setUnfolded] = useState<string | null>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the controls inside
    <div className="overview" onKeyDown={walkRows}>
      <OverviewHead selection={selection} />
      {content.groups.map((group) => (
        <section
          key={group.key ?? 'theme'}
          className="overview-group"
          data-short={fitsHead(group, selection) || undefined}
          aria-labelledby={`${id}-${group.key}`}
        >
          <GroupHead id={`${id}-${group.key}`} group={group} selection={selection} />
          <ol>
            {group.rows.map((row) => (
              <ThemeRow
                key={row.theme.id}
                row={row}
                dataset={dataset}
                selection={selection}
                listed={content.listed}
                unfolded={unfolded === row.theme.id}
                onUnfold={() => setUnfolded(unfolded === row.theme.id ? null : row.theme.id)}
              />
            ))}
          </ol>
        </section>
      ))}
      {content.emptied.length > 0 && (
        <EmptiedThemes themes={content.emptied} selection={selection} />
      )}
    </div>
  );
}

function GroupHead({
  id,
  group: { key, rows },
  selection,
}: {
  id: string;
  group: OverviewGroup;
  selection: Selection;
}) {
  const lang = useLang();
  const text = useText(overviewRowWords);
  const leader = key === 'a' || key === 'b' ? selection.sides[key]?.document : undefined;
  return (
    <h2 id={id} className="overview-group-head">
      <span className={leader ? DOCUMENT_TEXT[leader.mark] : ''}>
        {overviewGroupName(key, selection, lang)}
      </span>{' '}
      <span className="nowrap pl-1 font-normal text-ink3 text-note">
        {text.themes(rows.length)}
      </span>
    </h2>
  );
}
