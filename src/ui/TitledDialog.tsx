import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { commandText } from '../i18n/commands.ts';
import { useText } from './Lang.tsx';
import { useDialog } from './useDialog.ts';

/**
 * A modal layer with a title, a button that closes it and a body that scrolls. The styles are in
 * layers.css, which the part that opens it brings.
 */
export function TitledDialog({
  title,
  className = '',
  onClose,
  closingKeys = [],
  children,
}: {
  title: string;
  className?: string;
  onClose: () => void;
  /** Keys besides Esc that close it: that which opened it, where it is no letter that could be typed. */
  closingKeys?: readonly string[];
  /** `close` puts the dialog away and gives focus back, before it returns. */
  children: (close: () => void) => ReactNode;
}) {
  const text = useText(commandText);
  const id = useId();
  const { dialog, close, ...dialogProps } = useDialog(onClose);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={`layer titled ${className}`}
      onKeyDown={(event: KeyboardEvent) => {
        if (closingKeys.includes(event.key)) close();
      }}
      {...dialogProps}
    >
      <div className="titled-head">
        <h2 id={id} className="font-semibold text-head">
          {title}
        </h2>
        <button
          type="button"
          className="titled-close"
          aria-label={text.close}
          title={text.closeKey}
          onClick={close}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable from the keyboard */}
      <section className="titled-body" aria-label={title} tabIndex={0}>
        {children(close)}
      </section>
    </dialog>
  );
}
