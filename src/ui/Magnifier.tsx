/** The sign of the search. */
export function Magnifier() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="size-4 shrink-0 max-md:size-5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <circle cx="6.75" cy="6.75" r="4.75" />
      <path d="m10.5 10.5 4 4" />
    </svg>
  );
}
