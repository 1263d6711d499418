import { changeCounts } from '../../domain/changes.ts';
import { changesText } from '../../i18n/changes.ts';
import { useView } from '../../state/store.ts';
import { useText } from '../../ui/Lang.tsx';
import { ChangeList } from '../changes/ChangeList.tsx';
import { useChangeLog } from '../changes/ChangeLog.tsx';
import { Folded } from './Folded.tsx';

/** The versions of the data, newest first, each with the statements that it changed. `now`: the version on hand. */
export function History({ now }: { now: string }) {
  const text = useText(changesText);
  const act = useView((state) => state.act);
  const log = useChangeLog();
  if (log === undefined) return null;
  return (
    <div className="pt-4">
      <h3 className="font-semibold">{text.history}</h3>
      {log === null ? (
        <p className="pt-1 text-notice-ink">{text.noHistory}</p>
      ) : (
        <ul className="pt-1 text-ui">
          {log
            .map(({ version, date, statements }, index) => {
              const { changed, added, removed } = changeCounts(statements);
              const words =
                index === 0
                  ? text.first
                  : statements.length > 0
                    ? text.counts(changed, added, removed)
                    : text.none;
              return (
                <li key={version} className="py-1">
                  <code className="font-semibold">{version}</code> · {date}
                  {version === now && ` · ${text.current}`} · {words}
                  {statements.length > 0 && (
                    <Folded summary={text.see} id={version}>
                      <ChangeList changes={statements} onOpen={(id) => act({ type: 'open', id })} />
                    </Folded>
                  )}
                </li>
              );
            })
            .reverse()}
        </ul>
      )}
    </div>
  );
}
