import { type ReactNode, useContext } from 'react';
import type { Side } from '../../domain/filter.ts';
import { frame } from '../../i18n/frame.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MenuRow } from '../../ui/MenuRow.tsx';
import { DocumentChoiceContext } from './documentChoice.ts';
import { Menu } from './Menu.tsx';

/** Which document stands on a side, as a button that says which, and the way to swap the two; words alone where none can be chosen. */
export function DocumentMenu({
  side,
  face,
  className = '',
}: {
  side: Side;
  /** Badge and name. */
  face: ReactNode;
  className?: string;
}) {
  const text = useText(frame);
  const lang = useLang();
  const choice = useContext(DocumentChoiceContext);
  if (!choice) return <span className={`inline-flex items-center gap-2 ${className}`}>{face}</span>;
  const { options, chosen, onChoose } = choice;
  const label = side === 'a' ? text.documentA : text.documentB;
  const name = options.find(({ id }) => id === chosen[side])?.name[lang] ?? chosen[side];
  return (
    <Menu
      face={face}
      label={text.chosenDocument(label, name)}
      name={label}
      className={`inline-flex items-center gap-2 rounded-ctl ${className}`}
    >
      {(close) => (
        <>
          {options.map(({ id, name }) => (
            <MenuRow
              key={id}
              aria-pressed={id === chosen[side]}
              end={id === chosen[side] ? <span aria-hidden="true">✓</span> : undefined}
              onClick={() => {
                close();
                onChoose({ [side]: id });
              }}
            >
              {text.documentOf(name[lang])}
            </MenuRow>
          ))}
          {chosen.a !== chosen.b && (
            <MenuRow
              className="mt-1 text-ink2"
              onClick={() => {
                close();
                onChoose({ a: chosen[side], b: chosen[side] });
              }}
            >
              {text.alone}
            </MenuRow>
          )}
          {chosen.a === chosen.b &&
            options
              .filter(({ id }) => id !== chosen.a)
              .map(({ id, name }) => (
                <MenuRow
                  key={id}
                  className="mt-1 text-ink2"
                  onClick={() => {
                    close();
                    onChoose(side === 'a' ? { b: id } : { a: id });
                  }}
                >
                  {text.beside(name[lang])}
                </MenuRow>
              ))}
          <MenuRow
            className="text-ink2"
            onClick={() => {
              close();
              onChoose({ a: chosen.b, b: chosen.a });
            }}
          >
            <span aria-hidden="true">⇄ </span>
            {text.swap}
          </MenuRow>
        </>
      )}
    </Menu>
  );
}
