/**
 * What a slide shows of its view: its chart, its chart with the quote in focus beside it, that quote
 * alone or the two that are compared; the two documents and where they come from, or what each leaves out; words of the
 * author's own, as the head of a section or a question to the room; the first page of a briefing, or
 * what each view found.
 */
export const SLIDE_BODIES = [
  'chart',
  'chart-quote',
  'quote',
  'documents',
  'left-out',
  'section',
  'question',
  'cover',
  'findings',
] as const;
export type SlideBody = (typeof SLIDE_BODIES)[number];

/** Slides without the code of their link beside the title: it stands larger on them, or they are no view. */
export const WITHOUT_CODE: ReadonlySet<SlideBody> = new Set([
  'left-out',
  'cover',
  'section',
  'question',
  'documents',
]);
