import '../../ui/layers.css';
import {
  type CSSProperties,
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useState,
} from 'react';
import { statementCount } from '../../domain/facets.ts';
import type { Selection } from '../../domain/rows.ts';
import { select } from '../../domain/select.ts';
import { commandText } from '../../i18n/commands.ts';
import type { Dataset } from '../../model/dataset.ts';
import { simplified } from '../../reading/text/simplified.ts';
import { keyCaps } from '../../state/shortcuts.ts';
import { useView } from '../../state/store.ts';
import { Keys } from '../../ui/Keys.tsx';
import { isMac } from '../../ui/keys.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Magnifier } from '../../ui/Magnifier.tsx';
import { useDialog } from '../../ui/useDialog.ts';
import { initialsOf, loadInitials, type ReadInitials } from '../filter/pinyin.ts';
import type { Commands } from '../screen/useCommands.ts';
import { type Jump, listed, paletteEntries } from './entries.ts';
import { PaletteRow } from './PaletteRow.tsx';
import { useComposing } from './useComposing.ts';

export interface PaletteProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly commands: Commands;
  /** Whether Enter filters by what is typed, until another row is chosen; else it goes to the best of the rows. */
  readonly filtering: boolean;
  readonly onClose: () => void;
}

/** What a row does: a jump, a filter by these words ('' takes the words away), or other words in the field. */
type Deed =
  | Jump
  | { readonly type: 'filter'; readonly words: string }
  | { readonly type: 'type'; readonly words: string };

/** How long after the last letter the number of results is announced, in ms. */
const QUIET = 500;

/**
 * The one search of the page, over the field of the header: a combobox whose rows lead to every view, theme,
 * number, statement and action, the first of them to the statements with what is typed. What is chosen is done
 * after the dialog is gone and focus is back where it was.
 */
export function Palette({ dataset, selection, commands, filtering, onClose }: PaletteProps) {
  const lang = useLang();
  const text = useText(commandText);
  const act = useView((state) => state.act);
  const view = useView((state) => state.view);
  const id = useId();
  const { dialog, close, ...dialogProps } = useDialog(onClose);
  const [query, setQuery] = useState(filtering ? view.query : '');
  const [chosen, setChosen] = useState<number | null>(null);
  const [place] = useState(fieldPlace);
  const initials = useInitials();
  const composing = useComposing();
  const mac = isMac();

  const entries = useMemo(
    () => paletteEntries(dataset, selection, commands, lang, initials),
    [dataset, selection, commands, lang, initials],
  );
  const { groups, count, left } = useMemo(() => listed(entries, query), [entries, query]);
  const words = query.trim();
  const counted = useDeferredValue(words);
  const kept = useMemo(() => {
    const filter = { ...view, query: counted };
    return statementCount(dataset, select(dataset, filter, initialsOf(dataset))).shown;
  }, [dataset, view, counted]);
  const simple = simplified(words);
  const deeds: { key: string; title: string; note: string; deed: Deed }[] = [];
  if (commands.search && (words !== '' || view.query !== ''))
    deeds.push({
      key: 'filter',
      title: words === '' ? text.filterOff(view.query) : text.filterBy(words),
      note: words === '' || counted !== words ? '' : text.count(kept),
      deed: { type: 'filter', words },
    });
  if (simple !== null)
    deeds.push({
      key: 'simplified',
      title: text.simplified(simple),
      note: '',
      deed: { type: 'type', words: simple },
    });
  const found = groups.flatMap((group) => group.entries);
  const keys = [...deeds, ...found].map(({ key }) => key);
  const first = filtering || found.length === 0 ? 0 : deeds.length;
  const at = Math.min(
    chosen ?? (simple !== null && found.length === 0 ? deeds.length - 1 : first),
    keys.length - 1,
  );
  const active = keys[at];
  const optionId = (key: string) => `${id}-${key}`;
  const said = useSettled(text.found(count), QUIET);

  useEffect(() => {
    if (active) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  const run = (deed: Deed) => {
    if (deed.type === 'type') {
      setQuery(deed.words);
      setChosen(null);
      return;
    }
    close();
    if (deed.type === 'filter') act({ type: 'filter', patch: { query: deed.words } });
    else if (deed.type === 'command') commands[deed.id]?.();
    else if (deed.type === 'record') act({ type: 'open', id: deed.id });
    // A language that the sender of the link fixed stays fixed.
    else if (deed.type === 'question')
      act({ type: 'show', view: { ...deed.view, lang: view.lang } });
    else act({ type: 'filter', patch: { themes: [deed.id] } });
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
    const last = keys.length - 1;
    const next = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (next !== undefined) setChosen(next);
    else if (event.key === 'Enter') {
      const deed = deeds[at]?.deed ?? found[at - deeds.length]?.jump;
      if (deed) run(deed);
    } else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      aria-label={text.action.palette}
      className="layer palette"
      style={place}
      {...dialogProps}
    >
      <div className="palette-field">
        <Magnifier />
        <input
          type="text"
          role="combobox"
          aria-label={text.action.palette}
          aria-expanded={keys.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(active)}
          aria-describedby={`${id}-hint`}
          placeholder={text.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={100}
          value={query}
          className="my-1 -outline-offset-2 min-h-8 min-w-0 flex-1 rounded-ctl bg-sheet px-1 text-ink placeholder:text-ink3 max-md:min-h-11 max-md:text-words"
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setChosen(null);
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
        {deeds.map(({ key, title, note, deed }, index) => (
          <PaletteRow
            key={key}
            id={optionId(key)}
            title={title}
            note={note}
            active={index === at}
            onPoint={() => setChosen(index)}
            onRun={() => run(deed)}
          />
        ))}
        {groups.map(({ group, entries: members }) => (
          // biome-ignore lint/a11y/useSemanticElements: options in a listbox are grouped by role
          <div key={group} role="group" aria-labelledby={`${id}-${group}-name`}>
            <div id={`${id}-${group}-name`} className="palette-group">
              {text.group[group]}
            </div>
            {members.map(({ key, title, note, document, jump }) => (
              <PaletteRow
                key={key}
                id={optionId(key)}
                title={title}
                note={note}
                document={document}
                caps={jump.type === 'command' ? keyCaps(jump.id, mac) : []}
                active={key === active}
                onPoint={() => setChosen(keys.indexOf(key))}
                onRun={() => run(jump)}
              />
            ))}
          </div>
        ))}
      </div>
      {count === 0 && <p className="px-4 py-3">{text.nothing(words)}</p>}
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

/** Where the field of the header stands, which the dialog takes the place of; at the top once the header is scrolled away. */
function fieldPlace(): CSSProperties {
  const box = document.querySelector('.header-jump')?.getBoundingClientRect();
  if (!box) return {};
  const right = document.documentElement.clientWidth - box.right;
  return {
    '--palette-top': `${Math.max(8, box.top - 5)}px`,
    '--palette-right': `${right - 5}px`,
  } as CSSProperties;
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
