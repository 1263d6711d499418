// Classes in the colour of a document.
import type { Mark } from '../model/values.ts';

/** Words. */
export const DOCUMENT_TEXT = {
  'orange-circle': 'text-orange-text',
  'blue-square': 'text-blue-text',
  'teal-diamond': 'text-teal-text',
  'violet-triangle': 'text-violet-text',
  'crimson-hexagon': 'text-crimson-text',
  'brown-wedge': 'text-brown-text',
} as const satisfies Record<Mark, string>;

/** A chip with words. */
export const DOCUMENT_CHIP = {
  'orange-circle': 'bg-orange-tint text-orange-text',
  'blue-square': 'bg-blue-tint text-blue-text',
  'teal-diamond': 'bg-teal-tint text-teal-text',
  'violet-triangle': 'bg-violet-tint text-violet-text',
  'crimson-hexagon': 'bg-crimson-tint text-crimson-text',
  'brown-wedge': 'bg-brown-tint text-brown-text',
} as const satisfies Record<Mark, string>;

/** A rule beside words. */
export const DOCUMENT_RULE = {
  'orange-circle': 'border-orange',
  'blue-square': 'border-blue',
  'teal-diamond': 'border-teal',
  'violet-triangle': 'border-violet',
  'crimson-hexagon': 'border-crimson',
  'brown-wedge': 'border-brown',
} as const satisfies Record<Mark, string>;

/** An area. */
export const DOCUMENT_FILL = {
  'orange-circle': 'bg-orange',
  'blue-square': 'bg-blue',
  'teal-diamond': 'bg-teal',
  'violet-triangle': 'bg-violet',
  'crimson-hexagon': 'bg-crimson',
  'brown-wedge': 'bg-brown',
} as const satisfies Record<Mark, string>;
