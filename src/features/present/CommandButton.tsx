import type { ComponentProps, ReactNode } from 'react';
import { type PresentCommand, presentCaps } from '../../state/presentKeys.ts';
import { BUTTON } from './presentLook.ts';

/** A command of the presentation for mouse and touch, with its keys for those who hear them. */
export function CommandButton({
  command,
  run,
  pressed,
  name,
  className = '',
  children,
  ...rest
}: Pick<ComponentProps<'button'>, 'disabled' | 'className'> & {
  command: PresentCommand;
  run: (command: PresentCommand) => void;
  pressed?: boolean;
  /** What it is called, where its words are a sign. */
  name?: string;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      aria-keyshortcuts={presentCaps(command)
        .map((caps) => caps.join('+'))
        .join(' ')}
      className={`${BUTTON} ${className}`}
      onClick={() => run(command)}
      {...rest}
    >
      {children}
    </button>
  );
}
