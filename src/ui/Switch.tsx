/** A switch with its words beside it; on and off are told by place and fill, not by colour alone. */
export function Switch({
  label,
  on,
  onChange,
}: {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      className="inline-flex min-h-11 items-center gap-2 text-ui text-ink2 md:min-h-8"
      onClick={() => onChange(!on)}
    >
      <span className="nowrap">{label}</span>
      <svg aria-hidden="true" width="30" height="18" viewBox="0 0 30 18">
        <rect
          x="1"
          y="1"
          width="28"
          height="16"
          rx="8"
          stroke="currentColor"
          strokeWidth="1.5"
          fill={on ? 'currentColor' : 'none'}
        />
        <circle
          cx={on ? 21 : 9}
          cy="9"
          r="5"
          stroke="currentColor"
          strokeWidth="1.5"
          className={on ? 'fill-paper' : 'fill-transparent'}
        />
      </svg>
    </button>
  );
}
