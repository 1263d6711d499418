// How the parts of a presentation look that stand in several places.

/** How buttons of a presentation look, in whatever bar they stand. */
export const BUTTON =
  'nowrap min-h-9 min-w-9 px-2 hover:not-disabled:bg-rule disabled:text-ink3 aria-pressed:bg-rule aria-pressed:font-semibold pointer-coarse:min-h-11';

/** A layer over all of a presentation. */
export const LAYER =
  'open:flex open:h-dvh open:max-h-none open:w-screen open:max-w-none open:flex-col';

/** Where a slide stands, as large as the window. The pointer goes with the bar. */
export const STAGE =
  'present-stage absolute inset-0 grid touch-pan-y touch-pinch-zoom place-items-center overflow-hidden outline-none in-data-present-idle:cursor-none';
