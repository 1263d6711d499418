import '../ui/layers.css';
import type { MarkState } from '../domain/rows.ts';
import { PresentKeysTable } from '../features/present/PresentHelp.tsx';
import type { Commands } from '../features/screen/useCommands.ts';
import { commandText } from '../i18n/commands.ts';
import { frame } from '../i18n/frame.ts';
import { nameSides } from '../i18n/naming.ts';
import { timelineWords } from '../i18n/timeline.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import { usePreferences } from '../state/preferences.ts';
import { type ActionId, keyCaps, SHORTCUTS } from '../state/shortcuts.ts';
import { SCREENS } from '../state/view.ts';
import { Keys } from '../ui/Keys.tsx';
import { isMac } from '../ui/keys.ts';
import { useLang, useText } from '../ui/Lang.tsx';
import { Mark } from '../ui/Mark.tsx';
import { TitledDialog } from '../ui/TitledDialog.tsx';

export interface HelpProps {
  /** The documents shown, for the shapes of the marks. */
  readonly documents: readonly PolicyDocument[];
  readonly commands: Commands;
  readonly onClose: () => void;
}

const STATES: readonly MarkState[] = ['target', 'actual', 'forecast', 'measure', 'problem'];
/** Commands that are about finding and reading; the other keys are about the page. */
const FINDING: readonly string[] = [
  'palette',
  'search',
  'next',
  'previous',
  'evidence',
  'cite',
  'link',
] satisfies ActionId[];

interface Row {
  readonly caps: readonly (readonly string[])[];
  readonly words: string;
}

/** Every key with what it does, the switch that turns single keys off, and how to read the marks. */
export function Help({ documents, commands, onClose }: HelpProps) {
  const lang = useLang();
  const text = useText(commandText);
  const words = useText(frame);
  const states = useText(timelineWords).states;
  const singleKeys = usePreferences((state) => state.singleKeys);
  const setSingleKeys = usePreferences((state) => state.setSingleKeys);
  const mac = isMac();

  const actions = SHORTCUTS.flatMap(({ command }) => {
    if (command.startsWith('go-')) return [];
    const id = command as ActionId;
    return [{ id, caps: [keyCaps(id, mac)], words: text.action[id] }];
  });
  const groups: readonly { name: string; rows: readonly Row[] }[] = [
    {
      name: text.keyGroup.screens,
      rows: SCREENS.map((screen) => ({
        caps: [keyCaps(`go-${screen}`, mac)],
        words: text.goTo(words.view[screen]),
      })),
    },
    { name: text.keyGroup.find, rows: actions.filter(({ id }) => FINDING.includes(id)) },
    { name: text.keyGroup.page, rows: actions.filter(({ id }) => !FINDING.includes(id)) },
    {
      name: text.keyGroup.chart,
      rows: [
        { caps: [['←'], ['→'], ['↑'], ['↓']], words: text.layer.arrows },
        { caps: [['Home'], ['End']], words: text.layer.ends },
        { caps: [['Enter']], words: text.layer.enter },
        { caps: [['Esc']], words: text.layer.escape },
      ],
    },
  ];
  const [a, b] = documents;
  const names = nameSides(a, b, lang);
  const marked = documents.map(({ mark, glyph }, index) =>
    text.isMarked(index === 0 ? names.a.full : names.b.short, text.mark[mark], glyph, index > 0),
  );
  return (
    // The key that opened it closes it as well.
    <TitledDialog title={text.helpTitle} onClose={onClose} closingKeys={['?', '？']}>
      {(close) => (
        <>
          <label className="help-switch">
            <input
              type="checkbox"
              className="size-4 shrink-0"
              checked={singleKeys}
              onChange={(event) => setSingleKeys(event.currentTarget.checked)}
              aria-describedby="single-keys-note"
            />
            <span className="font-semibold">{text.singleKeys}</span>
          </label>
          <p id="single-keys-note" className="text-ink2 text-ui">
            {text.singleKeysNote}
          </p>
          <div className="help-keys">
            {groups.map(({ name, rows }) => (
              <table key={name}>
                <caption>{name}</caption>
                <thead className="sr-only">
                  <tr>
                    <th scope="col">{text.key}</th>
                    <th scope="col">{text.does}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.words}>
                      <td>
                        {row.caps.map((caps) => (
                          <Keys key={caps.join()} caps={caps} />
                        ))}
                      </td>
                      <td>{row.words}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            ))}
            <PresentKeysTable />
          </div>
          <h3 className="mt-5 font-semibold">{text.marksTitle}</h3>
          <p>{text.marks(marked)}</p>
          <ul className="my-2 flex flex-wrap gap-x-5 gap-y-1">
            {STATES.map((state) => (
              <li key={state} className="flex items-center gap-1.5">
                {documents.map((document) => (
                  <Mark key={document.id} of={document} state={state} size={14} />
                ))}
                {states[state]}
              </li>
            ))}
          </ul>
          <p>{text.absence}</p>
          <button
            type="button"
            className="press-link"
            lang={lang === 'zh' ? 'zh-CN' : 'en'}
            onClick={() => {
              close();
              commands['go-about']?.();
            }}
          >
            {text.method} <span aria-hidden="true">→</span>
          </button>
        </>
      )}
    </TitledDialog>
  );
}
