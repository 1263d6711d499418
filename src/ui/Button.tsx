import type { ComponentProps } from 'react';

const KINDS = {
  primary:
    'rounded-ctl border border-ink bg-ink px-3.5 font-semibold text-paper forced-colors:bg-[ButtonText] forced-colors:text-[ButtonFace] forced-colors:forced-color-adjust-none',
  normal: 'rounded-ctl border border-line bg-sheet px-3 text-ink hover:bg-wash',
  quiet: 'rounded-ctl px-2 text-ink2 hover:bg-wash hover:text-ink',
  text: 'text-left text-ink2 underline decoration-line underline-offset-4 hover:text-ink hover:decoration-ink',
} as const;

/**
 * A button: `primary`, one a screen; `normal`; `quiet`, without an edge; `text`, for use inside of sentences.
 * Out of use it keeps focus and says why; it does nothing then.
 */
export function Button({
  kind = 'normal',
  reason,
  className = '',
  onClick,
  ...rest
}: ComponentProps<'button'> & {
  kind?: keyof typeof KINDS;
  /** Why it is out of use; it can be used where this is left out. */
  reason?: string | undefined;
}) {
  const off = reason !== undefined;
  return (
    <button
      type="button"
      aria-disabled={off || undefined}
      title={reason}
      className={`nowrap inline-flex min-h-11 items-center justify-center gap-2 aria-disabled:cursor-default aria-disabled:text-ink3 md:min-h-8 pointer-coarse:min-h-11 ${KINDS[kind]} ${className}`}
      onClick={off ? undefined : onClick}
      {...rest}
    />
  );
}
