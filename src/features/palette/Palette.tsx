import '../../ui/layers.css';
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import type { Selection } from '../../domain/rows.ts';
import { commandText } from '../../i18n/commands.ts';
import type { Dataset } from '../../model/dataset.ts';
import { keyCaps } from '../../state/shortcuts.ts';
import { useView } from '../../state/store.ts';
import { Keys } from '../../ui/Keys.tsx';
import { isMac } from '../../ui/keys.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { useDialog } from '../../ui/useDialog.ts';
import { loadInitials, type ReadInitials } from '../filter/pinyin.ts';
import type { Commands } from '../screen/useCommands.ts';
import { type Jump, listed, paletteEntries } from './entries.ts';
import { PaletteRow } from './PaletteRow.tsx';
import { useComposing } from './useComposing.ts';

export interface PaletteProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly commands: Commands;
  readonly onClose: () => void;
}

/** How long after the last letter the number of results is announced, in ms. */
const QUIET = 500;

/**
 * One field that leads to every view, theme, statement and action: a combobox over a list, in a modal
 * dialog. What is chosen is done after the dialog is gone and focus is back where it was.
 */
export function Palette({ dataset, selection, commands, onClose }: PaletteProps) {
  const lang = useLang();
  const text = useText(commandText);
  const act = useView((state) => state.act);
  const linkLang = useView((state) => state.view.lang);
  const id = useId();
  const { dialog, close, ...dialogProps } = useDialog(onClose);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const initials = useInitials();
  const composing = useComposing();
  const mac = isMac();

  const entries = useMemo(
    () => paletteEntries(dataset, selection, commands, lang, initials),
    [dataset, selection, commands, lang, initials],
  );
  const { groups, count, left } = useMemo(() => listed(entries, query), [entries, query]);
  const rows = groups.flatMap((group) => group.entries);
  const active = rows[Math.min(at, rows.length - 1)];
  const optionId = (key: string) => `${id}-${key}`;
  const said = useSettled(text.found(count), QUIET);

  useEffect(() => {
    if (active)
      document.getElementById(`${id}-${active.key}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  const run = (jump: Jump) => {
    close();
    if (jump.type === 'command') commands[jump.id]?.();
    else if (jump.type === 'record') act({ type: 'open', id: jump.id });
    // A language that the sender of the link fixed stays fixed.
    else if (jump.type === 'question')
      act({ type: 'show', view: { ...jump.view, lang: linkLang } });
    else act({ type: 'filter', patch: { themes: [jump.id] } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing.holds(event)) {
      // Esc gives up the composition, not the palette.
      if (event.key === 'Escape') event.preventDefault();
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      close();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const last = rows.length - 1;
    const now = Math.min(at, last);
    const next = {
      ArrowDown: now === last ? 0 : now + 1,
      ArrowUp: now <= 0 ? last : now - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (next !== undefined) setAt(next);
    else if (event.key === 'Enter') {
      if (active) run(active.jump);
    } else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      aria-label={text.action.palette}
      className="layer palette"
      {...dialogProps}
    >
      <div className="flex items-center gap-2 border-rule border-b px-3 py-2">
        <input
          type="text"
          role="combobox"
          aria-label={text.action.palette}
          aria-expanded={rows.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(active.key)}
          aria-describedby={`${id}-hint`}
          placeholder={text.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={100}
          value={query}
          className="min-h-11 min-w-0 flex-1 bg-sheet px-1 text-ink text-words placeholder:text-ink3"
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          {...composing.handlers}
        />
        <button type="button" className="layer-button" onClick={close}>
          {text.close}
          <Keys caps={['Esc']} />
        </button>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={text.results} className="palette-list">
        {groups.map(({ group, entries: members }) => (
          // biome-ignore lint/a11y/useSemanticElements: options in a listbox are grouped by role
          <div key={group} role="group" aria-labelledby={`${id}-${group}-name`}>
            <div id={`${id}-${group}-name`} className="palette-group">
              {text.group[group]}
            </div>
            {members.map((entry) => (
              <PaletteRow
                key={entry.key}
                id={optionId(entry.key)}
                entry={entry}
                caps={entry.jump.type === 'command' ? keyCaps(entry.jump.id, mac) : []}
                active={entry === active}
                onPoint={() => setAt(rows.indexOf(entry))}
                onRun={() => run(entry.jump)}
              />
            ))}
          </div>
        ))}
      </div>
      {rows.length === 0 && <p className="px-4 py-3">{text.nothing(query.trim())}</p>}
      <p className="palette-foot">
        <span id={`${id}-hint`}>{text.hint}</span>
        {left > 0 && <span>{text.more(left)}</span>}
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
    </dialog>
  );
}

/** The table of initials once it is there; without it everything else is still found. */
function useInitials(): ReadInitials | null {
  const [initials, setInitials] = useState<ReadInitials | null>(null);
  useEffect(() => {
    let gone = false;
    loadInitials().then(
      (loaded) => !gone && setInitials(() => loaded),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, []);
  return initials;
}

/** A value once it has stayed the same for a while; empty before. */
function useSettled(value: string, quiet: number): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quiet);
    return () => clearTimeout(timer);
  }, [value, quiet]);
  return settled;
}
