import type { ComponentProps, ReactNode } from 'react';

/** How a row of a menu looks, whatever element it is. */
export const MENU_ROW =
  'flex min-h-11 w-full cursor-pointer items-center gap-2.5 rounded-ctl px-2.5 text-left text-ink hover:bg-wash focus-visible:-outline-offset-2 md:min-h-8 pointer-coarse:min-h-11';

/** A row of a menu that is pressed: its words, and at its end what it leads to or has. */
export function MenuRow({
  end,
  children,
  className = '',
  ...rest
}: ComponentProps<'button'> & { end?: ReactNode }) {
  return (
    <button type="button" className={`${MENU_ROW} ${className}`} {...rest}>
      <span className="min-w-0 flex-1">{children}</span>
      {end !== undefined && (
        <span className="max-w-40 truncate text-note text-ink3 aria-hidden:text-ink3">{end}</span>
      )}
    </button>
  );
}
