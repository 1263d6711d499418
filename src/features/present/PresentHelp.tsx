import { commandText } from '../../i18n/commands.ts';
import { present } from '../../i18n/present.ts';
import { PRESENT_COMMANDS, presentCaps } from '../../state/presentKeys.ts';
import { Keys } from '../../ui/Keys.tsx';
import { useText } from '../../ui/Lang.tsx';
import { TitledDialog } from '../../ui/TitledDialog.tsx';

/** The keys of a presentation as a table. */
export function PresentKeysTable() {
  const text = useText(present);
  const words = useText(commandText);
  return (
    <table>
      <caption>{text.keysTitle}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{words.key}</th>
          <th scope="col">{words.does}</th>
        </tr>
      </thead>
      <tbody>
        {PRESENT_COMMANDS.map((command) => (
          <tr key={command}>
            <td>
              {presentCaps(command).map((caps) => (
                <Keys key={caps.join()} caps={caps} />
              ))}
            </td>
            <td>{text.does[command]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The help sheet of a presentation. */
export function PresentHelp({ onClose }: { onClose: () => void }) {
  const text = useText(present);
  return (
    <TitledDialog title={text.keysTitle} onClose={onClose} closingKeys={['?', '？']}>
      {() => (
        <>
          <p className="text-ink2">{text.keysNote}</p>
          <div className="help-keys grid-cols-1 [&_td:first-child]:whitespace-normal">
            <PresentKeysTable />
          </div>
        </>
      )}
    </TitledDialog>
  );
}
